import type { Acquaintances, Everybody, WholePerson } from '../everybody.ts';
import type { GoalNeed } from '../matters/goal.ts';
import { isDormant } from '../network/dormant/dormant-ties.ts';
import { bestPaths, type Path } from '../network/paths/best-paths.ts';
import { groupsThatFit, type KindGroup, OF_THE_KIND } from './kind-groups.ts';

/** People of the kind that a need asks for, by how I stand to them. Numbers as in everybody(). */
export type OfTheKind = {
  /** In touch, but only a little; or known by name and never written to. The nearest first. */
  readonly halfKnown: readonly number[];
  /** Silent for more than a year, with a past; the most days together first. */
  readonly sleeping: readonly number[];
  /** Never in touch. */
  readonly strangers: readonly number[];
};

type Fitting = KindGroup & { readonly fit: number };

/** From this strength on, as it is shown, somebody is more than half known. Ours. */
const KNOWN_FROM = 0.4;
const MOST = 3;

/** Cost: O(people of the kind). */
export function ofTheKind(everybody: Everybody, need: GoalNeed): OfTheKind {
  const groups: readonly Fitting[] = groupsThatFit(everybody, need.kinds, OF_THE_KIND);
  const halfKnown: Ranked[] = [];
  const sleeping: Ranked[] = [];
  const strangers: number[] = [];
  for (const { people, fit } of groups) {
    for (const number of people) {
      const person = everybody.people[number];
      if (!person || person.attention?.state === 'never') continue;
      if (sleeps(person, everybody.asOf)) keep(sleeping, { number, worth: fit * person.activeDays });
      else if (isHalfKnown(person)) keep(halfKnown, { number, worth: fit * (person.shown + NEVER_WRITTEN) });
      if (person.activeDays === 0) strangers.push(number);
    }
  }
  return { halfKnown: halfKnown.map(numberOf), sleeping: sleeping.map(numberOf), strangers };
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

const numberOf = ({ number }: Ranked): number => number;

/** Keeps the most worthy few, of equal ones the lower number. */
function keep(list: Ranked[], one: Ranked): void {
  const place = list.findIndex(
    (other) => one.worth > other.worth || (one.worth === other.worth && one.number < other.number),
  );
  if (place < 0 && list.length >= MOST) return;
  list.splice(place < 0 ? list.length : place, 0, one);
  if (list.length > MOST) list.pop();
}
