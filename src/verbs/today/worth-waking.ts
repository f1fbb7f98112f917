import type { Everybody } from '../../core/everybody.ts';
import { favoursOfEach } from '../../core/matters/favours-of-each.ts';
import { spanText } from '../../core/network/time-words.ts';
import { hasWoken, mayHaveWoken, wakeOfWeek } from '../../core/today/wake-of-week.ts';
import { mondayOf } from '../../core/today/week-of.ts';
import { isHidden } from '../../core/today.ts';
import { whatToBring } from '../../core/what-to-bring.ts';
import type { Dormant } from '../../core/whom-to-wake.ts';
import { localDay } from '../shown.ts';
import type { PersonItem, TodayScene } from './today-scene.ts';

const URGENCY = 0.4;
const ACTS_READ = 50;
const DAYS_READ = 50;

/** Somebody of the past: one a week, and none once one was woken or set aside. */
export async function worthWaking(scene: TodayScene): Promise<readonly PersonItem[]> {
  const { deps, on } = scene;
  const [everybody, benefits] = await Promise.all([
    deps.store.everybody(),
    deps.store.matters({ kind: 'benefit' }),
  ]);
  const found = wakeOfWeek(everybody, on, favoursOfEach(benefits));
  if (!found || isHidden(attentionOf(found, everybody), on)) return [];
  if ((await wasSetAside(scene)) || (await wasWoken(everybody, scene))) return [];
  const { person } = found;
  return [
    {
      kind: 'wake',
      urgency: URGENCY,
      subject: person.id,
      person: person.id,
      tell: ({ name }) => ({
        why: `You were in touch on ${person.activeDays} days, and it has been ${spanText(found.gapInDays)}.`,
        todo: `Write to ${name}. ${bringText(found, scene)}`,
      }),
    },
  ];
}

function bringText({ person: { lastDay, organisation } }: Dormant, { on }: TodayScene): string {
  const known = { lastDay, ...(organisation !== undefined && { organisation }) };
  return whatToBring(known, on);
}

function attentionOf({ person }: Dormant, { people, numberOf }: Everybody) {
  return people[numberOf.get(person.id) ?? -1]?.attention;
}

/** Somebody is never to be named again since Monday: it may have been the one of this week. */
async function wasSetAside({ deps, on }: TodayScene): Promise<boolean> {
  const { items } = await deps.store.acts({ limit: ACTS_READ });
  return items.some(
    ({ verb, at, undoneAt }) => verb === 'today.never' && !undoneAt && localDay(at, deps) >= mondayOf(on),
  );
}

async function wasWoken(everybody: Everybody, { deps, on }: TodayScene): Promise<boolean> {
  for (const { id } of mayHaveWoken(everybody, on).slice(0, DAYS_READ))
    if (hasWoken(await deps.store.contactDays(id), on)) return true;
  return false;
}
