import { personWith } from '../../core/matters/matter.ts';
import { YEARLY_DAYS, type YearlyDayKind } from '../../core/matters/yearly-day.ts';
import { tieWorth } from '../../core/network/cadence/tie-value.ts';
import { personCard } from '../../core/person-card.ts';
import type { PersonLine } from '../../core/person-line.ts';
import { SOURCES, type Source } from '../../core/source-record.ts';
import { anniversaryText } from '../../core/today/anniversary.ts';
import { birthdayText } from '../../core/today/birthday.ts';
import { isDoneToday } from '../../core/today/rest-days.ts';
import { isYearlyDay, yearlyStates } from '../../core/today/yearly-day.ts';
import { isHidden } from '../../core/today.ts';
import { birthday } from '../../formats/identity/birthday.ts';
import type { PersonItem, TodayScene } from './today-scene.ts';

/** In a book of thousands many have the same birthday; more than so many a day would crowd out all else. */
const MOST = 3;
/** Of those noted so many cards are read; a day that was taken back stays noted. */
const READ = 12;
/** A book that was begun before days were noted has them on its cards only, so the nearest are read too. */
const NEAREST = 150;
/** The sources that tell of them. */
const TELLING: ReadonlySet<Source> = new Set(SOURCES.filter((source) => source !== 'mail'));

type Feast = { readonly kind: YearlyDayKind; readonly since: string };

const TEXTS = { birthday: birthdayText, anniversary: anniversaryText } as const;
const LEAST = { birthday: 0.6, anniversary: 0.55 } as const;
const BY_WORTH = 0.3;

/** Whose birthday or anniversary it is where the user is: of all people, the nearest first. */
export async function congratulationsToday(scene: TodayScene): Promise<readonly PersonItem[]> {
  const { items } = await scene.deps.store.people({ order: 'strength', today: scene.on, limit: NEAREST });
  const telling = items.filter(({ sources }) => sources.some((source) => TELLING.has(source)));
  const near = await Promise.all(telling.sort(byWorth).map((line) => congratulations(line, scene)));
  const found = near.flat();
  for (const line of await notedBeside(items, scene)) {
    if (found.length >= MOST) break;
    found.push(...(await congratulations(line, scene)));
  }
  return found.slice(0, MOST);
}

/** Others of whom it is noted that their day comes round, the nearest first. */
async function notedBeside(
  items: readonly PersonLine[],
  { deps: { store }, on }: TodayScene,
): Promise<readonly PersonLine[]> {
  const near = new Set(items.map(({ id }) => id));
  const states = yearlyStates(on).map((state) => store.matters({ kind: 'yearlyDay', state }));
  const noted = (await Promise.all(states)).flat();
  const ids = noted.flatMap((one) => personWith(one) ?? []).filter((id) => !near.has(id));
  const lines = await store.lines([...new Set(ids)]);
  return lines
    .filter(({ isMe }) => !isMe)
    .sort(byWorth)
    .slice(0, READ);
}

function byWorth(one: PersonLine, other: PersonLine): number {
  return tieWorth(other) - tieWorth(one) || (one.id < other.id ? -1 : 1);
}

/** One for a person: their birthday, else their anniversary. */
async function congratulations(line: PersonLine, scene: TodayScene): Promise<readonly PersonItem[]> {
  const [feast] = await feastsOf(line, scene);
  return feast ? [congratulation(line, feast, scene)] : [];
}

/** Those of today, each day as the card keeps it; none when the user does not want to hear of the person. */
async function feastsOf(line: PersonLine, { deps: { store }, on }: TodayScene): Promise<readonly Feast[]> {
  const card = personCard(await store.recordsOf(line.id));
  const feasts = YEARLY_DAYS.flatMap((kind) => {
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
