import type { PastTie } from './past-trust.ts';
import { pastTrust } from './past-trust.ts';

/**
 * Whom of the past to wake.
 *
 *   D_j = 1{gap_j > 365, n_j ≥ 3} · trust_j · novelty_j · fit_j
 *
 * gap_j days of silence, n_j active days together, trust_j as in past-trust.ts, novelty_j as in novelty.ts (½ while it is
 * unknown), fit_j to the goal from 0 to 1 (1 without a goal). All factors from 0 to 1, so D is too.
 * Sources: waking dormant ties (silent for three years or more there) is worth as much as asking current ones, or more,
 * and formerly strong ones give trust as well (Levin, Walter, Murnighan 2011, Organization Science 22:923). People choose
 * badly: those with whom they spent most time, who bring least that is new (Walter, Levin, Murnighan 2015, Organization
 * Science). One year instead of three, three days, and the product are ours. Cost: O(n log n).
 */
const LEAST_GAP_DAYS = 365;
const LEAST_DAYS = 3;
const UNKNOWN_NOVELTY = 0.5;
/** The quarter with most days together is where people choose by comfort; ours. */
const FAMILIAR_SHARE = 0.25;
const FEWEST_TO_COMPARE = 4;

export type Sleeper<Id> = {
  readonly id: Id;
  readonly gapInDays: number;
  readonly activeDays: number;
  readonly past: PastTie;
  readonly novelty: number | undefined;
  /** Absent while there is no goal to fit. */
  readonly goalFit?: number;
};

export type DormantTie<Id> = {
  readonly id: Id;
  /** D_j */
  readonly worth: number;
  readonly trust: number;
  readonly novelty: number;
  readonly goalFit: number;
  /** Among those of the list with whom the user spent most time: whom people choose by mistake. */
  readonly isFamiliar: boolean;
};

/** Those whom to wake, the best first; who is not dormant, or brings nothing, is left out. */
export function dormantTies<Id extends string | number>(
  people: readonly Sleeper<Id>[],
): readonly DormantTie<Id>[] {
  const sleeping = people.filter(isDormant);
  const familiarFrom = familiarDays(sleeping);
  return sleeping
    .map((one) => dormantTie(one, one.activeDays >= familiarFrom))
    .filter(({ worth }) => worth > 0)
    .sort((one, other) => other.worth - one.worth || (one.id < other.id ? -1 : 1));
}

export function isDormant({
  gapInDays,
  activeDays,
}: Pick<Sleeper<unknown>, 'gapInDays' | 'activeDays'>): boolean {
  return gapInDays > LEAST_GAP_DAYS && activeDays >= LEAST_DAYS;
}

function dormantTie<Id>(one: Sleeper<Id>, isFamiliar: boolean): DormantTie<Id> {
  const trust = pastTrust(one.past);
  const novelty = one.novelty ?? UNKNOWN_NOVELTY;
  const goalFit = one.goalFit ?? 1;
  return { id: one.id, worth: trust * novelty * goalFit, trust, novelty, goalFit, isFamiliar };
}

/** From how many days together on somebody is familiar; nobody is where few, or equals, are compared. */
function familiarDays(sleeping: readonly Sleeper<unknown>[]): number {
  const days = sleeping.map(({ activeDays }) => activeDays).sort((one, other) => other - one);
  const from = days[Math.floor(FAMILIAR_SHARE * days.length) - 1];
  const fewest = days.at(-1);
  if (days.length < FEWEST_TO_COMPARE || from === undefined || from === fewest)
    return Number.POSITIVE_INFINITY;
  return from;
}
