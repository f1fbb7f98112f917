import type { Acquaintances, Everybody } from '../everybody.ts';
import type { GoalNeed } from '../matters/goal.ts';
import { explainCoverage, gaps } from '../network/goals/coverage.ts';
import { type IdleYear, idleYear } from '../network/goals/idle-year.ts';
import { explainSecondBest, type SecondBest, secondBest } from '../network/goals/leave-one-out.ts';
import type { Path } from '../network/paths/best-paths.ts';
import type { Reason } from '../network/reason.ts';
import { bestOfNeeds, type NeedHelper } from './best-of-needs.ts';
import { type GoalInBook, goalInBook, inAYear } from './goal-in-book.ts';
import { helpingTies } from './helping-ties.ts';
import { meetingPlaces } from './meeting-places.ts';
import { ofTheKind, wayToKind } from './need-finds.ts';

/** One need held against everybody: who is there for it, and who could be. People by number. */
export type NeedView = {
  readonly need: GoalNeed;
  readonly covered: number;
  readonly says: Reason;
  readonly helpers: readonly NeedHelper[];
  /** The one without whom most of it is gone. */
  readonly holder: { readonly person: number; readonly reason: Reason } | undefined;
  readonly halfKnown: readonly number[];
  readonly way: Path | undefined;
  readonly where: readonly string[];
};

export type GoalView = {
  readonly inBook: GoalInBook;
  readonly year: IdleYear;
  /** The widest gap first. */
  readonly needs: readonly NeedView[];
};

/** What a goal is held against. */
export type GoalBook = {
  readonly everybody: Everybody;
  readonly acquaintances: Acquaintances | undefined;
};

const HELPERS = 3;
/** Ways are looked for while somebody is missing, and for so many needs at most: each takes a look at all ties. */
const LOOKS_FURTHER_BELOW = 0.9;
const MOST_WAYS = 8;

/** Cost: as goalInBook, and a bestPaths for each of the widest gaps. */
export function goalView(book: GoalBook, needs: readonly GoalNeed[]): GoalView {
  const { everybody } = book;
  const ties = helpingTies(everybody);
  const inBook = goalInBook(everybody, ties, needs);
  const { supply, now } = inBook;
  const helpers = bestOfNeeds(inBook, HELPERS);
  const seconds = secondBest(supply, now);
  const names = needs.map(({ name }) => name);
  const says = explainCoverage(names, supply, now);
  const order = gaps(supply.importance, now);
  return {
    inBook,
    year: idleYear(supply, inAYear(inBook, ties)),
    needs: order.flatMap(({ need: place, covered }, rank) => {
      const [need, reason] = [needs[place], says[rank]];
      if (!need || !reason) return [];
      const looksFurther = covered < LOOKS_FURTHER_BELOW && rank < MOST_WAYS;
      const theirs = helpers[place] ?? [];
      return [
        {
          ...found(book, need, { theirs, looksFurther }),
          covered,
          says: reason,
          holder: holderOf(inBook, seconds[place], { names, nameOf: nameIn(everybody) }),
        },
      ];
    }),
  };
}

function found(
  { everybody, acquaintances }: GoalBook,
  need: GoalNeed,
  { theirs, looksFurther }: { readonly theirs: readonly NeedHelper[]; readonly looksFurther: boolean },
): Omit<NeedView, 'covered' | 'says' | 'holder'> {
  const base = { need, helpers: theirs, where: meetingPlaces(need) };
  if (!looksFurther) return { ...base, halfKnown: [], way: undefined };
  const { halfKnown, strangers } = ofTheKind(everybody, need);
  const way = acquaintances && wayToKind(everybody, acquaintances, strangers);
  const named = new Set([...theirs.map(({ person }) => person), ...(way?.people ?? [])]);
  return { ...base, halfKnown: halfKnown.filter((person) => !named.has(person)), way };
}

type Naming = { readonly names: readonly string[]; readonly nameOf: (person: number) => string };

/** Most of it is gone when less than half is left. */
function holderOf(
  { rows }: GoalInBook,
  second: SecondBest | undefined,
  { names, nameOf }: Naming,
): NeedView['holder'] {
  if (second?.best === undefined || second.withoutBest >= second.covered / 2) return undefined;
  const person = rows[second.best] ?? 0;
  const [reason] = explainSecondBest([second], names, () => nameOf(person));
  return reason && { person, reason };
}

export function nameIn({ people }: Everybody): (person: number) => string {
  return (person) => people[person]?.name ?? '';
}
