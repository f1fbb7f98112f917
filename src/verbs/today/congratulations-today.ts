import { tieWorth } from '../../core/network/cadence/tie-value.ts';
import { personCard } from '../../core/person-card.ts';
import type { PersonLine } from '../../core/person-line.ts';
import { SOURCES, type Source } from '../../core/source-record.ts';
import { anniversaryText } from '../../core/today/anniversary.ts';
import { birthdayText } from '../../core/today/birthday.ts';
import { isDoneToday } from '../../core/today/rest-days.ts';
import { isYearlyDay } from '../../core/today/yearly-day.ts';
import { isHidden } from '../../core/today.ts';
import { birthday } from '../../formats/identity/birthday.ts';
import type { PersonItem, TodayScene } from './today-scene.ts';

/** The days stand on cards only, so they are read of the nearest; as many as one can know well (network/cadence/layer.ts). */
const NEAREST = 150;
/** The sources that tell of them. */
const TELLING: ReadonlySet<Source> = new Set(SOURCES.filter((source) => source !== 'mail'));

const KINDS = ['birthday', 'anniversary'] as const;
type Feast = { readonly kind: (typeof KINDS)[number]; readonly since: string };

const TEXTS = { birthday: birthdayText, anniversary: anniversaryText } as const;
const LEAST = { birthday: 0.6, anniversary: 0.55 } as const;
const BY_WORTH = 0.3;

/** Whose birthday or anniversary it is where the user is, of the nearest. */
export async function congratulationsToday(scene: TodayScene): Promise<readonly PersonItem[]> {
  const { deps, on } = scene;
  const { items } = await deps.store.people({ order: 'strength', today: on, limit: NEAREST });
  const read = await Promise.all(
    items
      .filter(({ sources }) => sources.some((source) => TELLING.has(source)))
      .map(async (line) => ({ line, feasts: await feastsOf(line, scene) })),
  );
  return read.flatMap(({ line, feasts }) => feasts.map((feast) => congratulation(line, feast, scene)));
}

/** Those of today, each day as the card keeps it; none when the user does not want to hear of the person. */
async function feastsOf(line: PersonLine, { deps: { store }, on }: TodayScene): Promise<readonly Feast[]> {
  const card = personCard(await store.recordsOf(line.id));
  const feasts = KINDS.flatMap((kind) => {
    const written = card[kind]?.value;
    const since = written === undefined ? undefined : birthday(written);
    return since !== undefined && isYearlyDay(since, on) ? [{ kind, since }] : [];
  });
  if (feasts.length === 0) return [];
  const attention = await store.attention(line.id);
  const isOver = attention?.state === 'done' ? isDoneToday(attention, line, on) : isHidden(attention, on);
  return isOver ? [] : feasts;
}

function congratulation(line: PersonLine, { kind, since }: Feast, { on }: TodayScene): PersonItem {
  return {
    kind,
    urgency: LEAST[kind] + BY_WORTH * tieWorth(line),
    subject: line.id,
    person: line.id,
    tell: ({ name }) => ({ why: TEXTS[kind](since, name, on), todo: `Congratulate ${name}.` }),
  };
}
