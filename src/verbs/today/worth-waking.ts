import { NO_BOND } from '../../core/bond.ts';
import { isLetGo } from '../../core/bond-after-answer.ts';
import type { Day } from '../../core/day.ts';
import { spanText } from '../../core/network/time-words.ts';
import type { PersonLine } from '../../core/person-line.ts';
import type { Reader } from '../../core/store.ts';
import { hasWoken, mayHaveWoken, silentForDays, wakeOfWeek } from '../../core/today/wake-of-week.ts';
import { mondayOf } from '../../core/today/week-of.ts';
import { isHidden } from '../../core/today.ts';
import { whatToBring } from '../../core/what-to-bring.ts';
import { localDay } from '../shown.ts';
import type { PersonItem, TodayScene } from './today-scene.ts';

const URGENCY = 0.4;
const ASLEEP_READ = 60;
const LATELY_READ = 50;
const ACTS_READ = 50;

/**
 * Somebody of the past: one a week, and none once one was woken or set aside. Read along indexes; `mutuals wake` looks at
 * everybody and ranks them all.
 */
export async function worthWaking(scene: TodayScene): Promise<readonly PersonItem[]> {
  const { deps, on } = scene;
  const found = await pickOfWeek(scene);
  if (!found || isHidden(await deps.store.attention(found.id), on)) return [];
  if ((await wasSetAside(scene)) || (await wasWoken(scene))) return [];
  return [
    {
      kind: 'wake',
      urgency: URGENCY,
      subject: found.id,
      person: found.id,
      tell: (line) => ({
        why: `You were in touch on ${line.activeDays} days, and it has been ${spanText(on - (line.lastDay ?? on))}.`,
        todo: `Write to ${line.name}. ${bringText(line, scene)}`,
      }),
    },
  ];
}

/** From the depth of the past that the week falls on; where nobody sleeps so deep, from the whole of it. */
async function pickOfWeek({ deps: { store }, on }: TodayScene): Promise<PersonLine | undefined> {
  const monday = mondayOf(on);
  for (const silent of silentForDays(on)) {
    const { items } = await store.people({
      order: 'recent',
      silentForDays: silent,
      today: monday,
      limit: ASLEEP_READ,
    });
    const pick = await firstKept(items, { store, on });
    if (pick) return pick;
  }
  return undefined;
}

/** Whom the user has let go, and has not heard of since, is passed over. */
async function firstKept(
  lines: readonly PersonLine[],
  { store, on }: { readonly store: Reader; readonly on: Day },
): Promise<PersonLine | undefined> {
  const pick = wakeOfWeek(lines, on);
  if (!pick || !isLetGo((await store.bond(pick.id)) ?? NO_BOND, pick.lastDay)) return pick;
  return firstKept(
    lines.filter(({ id }) => id !== pick.id),
    { store, on },
  );
}

function bringText({ lastDay, organisation }: PersonLine, { on }: TodayScene): string {
  return whatToBring({ lastDay, ...(organisation !== undefined && { organisation }) }, on);
}

/** Somebody is never to be named again since Monday: it may have been the one of this week. */
async function wasSetAside({ deps, on }: TodayScene): Promise<boolean> {
  const { items } = await deps.store.acts({ limit: ACTS_READ });
  return items.some(
    ({ verb, at, undoneAt }) => verb === 'today.never' && !undoneAt && localDay(at, deps) >= mondayOf(on),
  );
}

async function wasWoken({ deps: { store }, on }: TodayScene): Promise<boolean> {
  const { items } = await store.people({ order: 'recent', today: on, limit: LATELY_READ });
  for (const { id } of mayHaveWoken(items, on)) if (hasWoken(await store.contactDays(id), on)) return true;
  return false;
}
