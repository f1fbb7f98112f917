import { letGo, weeklyCost } from './let-go.ts';
import { keepingRoom, newTiesAWeek, type WeekBudget } from './week-budget.ts';
import { type LayerInterval, type LayerTie, sum, widerIntervals } from './wider-intervals.ts';

/**
 * Whether the week of the user has room for the ties they want to keep.
 *
 *   N = Σ_j c_j · 7 / I_j   (with one cost: c · 7 · Σ_l n_l / I_l)        possible when N ≤ a (1 − f)
 *
 * c_j cost of one contact, I_j target interval in days, a and f as in week-budget.ts. A full hundred and fifty asks for
 * 5/7 + 10/30 + 35/180 + 100/365 = 1.52 contacts a day. An impossible plan is refused with three ways out: whom to let
 * go (let-go.ts), whom to ask about when the protected alone are too many, and wider intervals (wider-intervals.ts).
 * Sources: time is what limits a network (Sutcliffe et al. 2012, British Journal of Psychology 103:149); one tie more
 * displaces another (Saramäki et al. 2014, PNAS 111:942). Cost: O(n log n).
 */
export type KeptTie<Id> = LayerTie<Id> & {
  /** Kin, and whom the user placed by hand: never let go without asking. */
  readonly isProtected: boolean;
};

export type Capacity<Id> = {
  readonly budget: WeekBudget;
  readonly people: number;
  /** a (1 − f) */
  readonly room: number;
  /** N */
  readonly needed: number;
  /** N − room, 0 when the plan is possible. */
  readonly missing: number;
  /** Least worth per minute first. Without them the plan is possible, unless somebody is to be asked about. */
  readonly letGo: readonly Id[];
  /** Protected ties that would have to go as well; only the user can say so. */
  readonly askAbout: readonly Id[];
  readonly layers: readonly LayerInterval[];
  /** How many new ties a week what is left has room for; at most what keeping leaves of the whole week. */
  readonly newTies: number;
};

/** Sums of minutes carry rounding; a plan is not impossible by a billionth of a minute. */
const ROUNDING = 1e-9;

export function capacity<Id extends string | number>(
  ties: readonly KeptTie<Id>[],
  budget: WeekBudget,
): Capacity<Id> {
  const room = keepingRoom(budget);
  const needed = sum(ties.map(weeklyCost));
  const missing = needed - room > ROUNDING * (1 + room) ? needed - room : 0;
  const going = letGo<Id, KeptTie<Id>>(
    ties.filter(({ isProtected }) => !isProtected),
    missing,
  );
  const stillMissing = missing - sum(going.map(weeklyCost));
  const asked = letGo<Id, KeptTie<Id>>(
    ties.filter(({ isProtected }) => isProtected),
    stillMissing > ROUNDING * (1 + room) ? stillMissing : 0,
  );
  return {
    budget,
    people: ties.length,
    room,
    needed,
    missing,
    letGo: going.map(({ id }) => id),
    askAbout: asked.map(({ id }) => id),
    layers: widerIntervals(ties, room),
    newTies: newTiesAWeek(budget.amount - Math.min(needed, room), meanCost(ties)),
  };
}

/** Of one contact among all that a week asks for. */
function meanCost<Id>(ties: readonly KeptTie<Id>[]): number {
  const contacts = sum(ties.map(({ intervalDays }) => 1 / intervalDays));
  return contacts > 0 ? sum(ties.map(({ cost, intervalDays }) => cost / intervalDays)) / contacts : 0;
}
