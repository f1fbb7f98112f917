import type { Acquaintances, Everybody, WholePerson } from '../everybody.ts';
import type { GoalNeed } from '../matters/goal.ts';
import { isDormant } from '../network/dormant/dormant-ties.ts';
import { bestPaths, type Path } from '../network/paths/best-paths.ts';
import { kindMixes, mixFits, OF_THE_KIND } from './kind-mixes.ts';

/** People of the kind that a need asks for, by how I stand to them. Numbers as in everybody(). */
export type OfTheKind = {
  /** In touch, but only a little; or known by name and never written to. The nearest first. */
  readonly halfKnown: readonly number[];
  /** Never in touch. */
  readonly strangers: readonly number[];
};

/** From this strength on, as it is shown, somebody is more than half known. Ours. */
const KNOWN_FROM = 0.4;
const MOST = 3;

/** Cost: O(people of the kind). */
export function ofTheKind(everybody: Everybody, need: GoalNeed): OfTheKind {
  const mixes = kindMixes(everybody);
  const halfKnown: Ranked[] = [];
  const strangers: number[] = [];
  mixFits(mixes, need.kinds).forEach((fit, mix) => {
    if (fit < OF_THE_KIND) return;
    for (let at = mixes.starts[mix] ?? 0; at < (mixes.starts[mix + 1] ?? 0); at += 1) {
      const number = mixes.people[at] ?? 0;
      const person = everybody.people[number];
      if (!person || person.attention?.state === 'never') continue;
      if (isHalfKnown(person) && !sleeps(person, everybody.asOf))
        keep(halfKnown, { number, worth: fit * (person.shown + NEVER_WRITTEN) });
      if (person.activeDays === 0) strangers.push(number);
    }
  });
  return { halfKnown: halfKnown.map(({ number }) => number), strangers };
}

/** The best way by others to somebody of the kind whom I do not know. Nobody whom I never want to hear of is on it. */
export function wayToKind(
  { people }: Everybody,
  { paths }: Acquaintances,
  strangers: readonly number[],
): Path | undefined {
  if (strangers.length === 0) return undefined;
  const { best, disjoint } = bestPaths(paths, strangers);
  return [...(best ? [best] : []), ...disjoint].find((path) =>
    path.people.every((number) => people[number]?.attention?.state !== 'never'),
  );
}

/** Whoever is only known by name stands behind those who once wrote. */
const NEVER_WRITTEN = 1e-3;

function isHalfKnown({ activeDays, shown, sources }: WholePerson): boolean {
  if (activeDays > 0) return shown < KNOWN_FROM;
  return sources.some((source) => source !== 'mail' && source !== 'calendar');
}

function sleeps({ lastDay, activeDays }: WholePerson, today: number): boolean {
  return lastDay !== undefined && isDormant({ gapInDays: today - lastDay, activeDays });
}

type Ranked = { readonly number: number; readonly worth: number };

/** Keeps the most worthy few, of equal ones the lower number. */
function keep(list: Ranked[], one: Ranked): void {
  const place = list.findIndex(
    (other) => one.worth > other.worth || (one.worth === other.worth && one.number < other.number),
  );
  if (place < 0 && list.length >= MOST) return;
  list.splice(place < 0 ? list.length : place, 0, one);
  if (list.length > MOST) list.pop();
}
