import type { Day } from '../../day.ts';
import type { HalfTie } from './half-ties.ts';

/**
 * Who probably knows whom because they worked for the same firm at the same time.
 *
 *   A = ½ · y/(y + 1) · min(1, 10/(n − 1)) · 1/(1 + z/5)
 *
 * y years together there, z years since, n people in the firm. So at the most half a day of contact: in ten people all
 * know each other, in a hundred a given two may not. Above 150 people the firm's name tells nothing of two people in it
 * (Dunbar 1992, Journal of Human Evolution 22:469, for how many one can know); name the department instead. A firm of
 * unknown size is taken for one of fifty. All numbers are ours and were not measured: no public data hold them.
 * Cost: the square of the people known in one firm, of whom at most 150 are looked at.
 */
export type Stint<Firm> = {
  readonly person: number;
  readonly firm: Firm;
  readonly from: Day;
  /** Undefined while they are there. */
  readonly to?: Day;
  /** How many work there, as far as is known. */
  readonly staff?: number;
};

const DAYS_A_YEAR = 365.25;
const YEARS_TO_HALF = 5;
const MOST_WEIGHT = 0.5;
const ALL_KNOWN = 10;
const MOST_STAFF = 150;
const UNKNOWN_STAFF = 50;

export function colleagueTies<Firm>(stints: readonly Stint<Firm>[], today: Day): readonly HalfTie[] {
  const firms = new Map<Firm, Stint<Firm>[]>();
  for (const stint of stints) {
    const known = firms.get(stint.firm);
    if (known) known.push(stint);
    else firms.set(stint.firm, [stint]);
  }
  const ties: HalfTie[] = [];
  for (const known of firms.values()) addTiesInFirm(ties, known, today);
  return ties;
}

/** A of two people in a firm of `staff`; 0 when they were not there together. */
export function colleagueWeight<Firm>(
  one: Stint<Firm>,
  other: Stint<Firm>,
  staff: number,
  today: Day,
): number {
  const from = Math.max(one.from, other.from);
  const to = Math.min(one.to ?? today, other.to ?? today, today);
  if (to <= from || staff > MOST_STAFF) return 0;
  const together = (to - from) / DAYS_A_YEAR;
  const since = (today - to) / DAYS_A_YEAR;
  const known = Math.min(1, ALL_KNOWN / Math.max(1, staff - 1));
  return (MOST_WEIGHT * (together / (together + 1)) * known) / (1 + since / YEARS_TO_HALF);
}

/** Into one list, since of a large book there are a million pairs. */
function addTiesInFirm<Firm>(ties: HalfTie[], known: readonly Stint<Firm>[], today: Day): void {
  const staff = staffOf(known);
  if (staff > MOST_STAFF) return;
  for (const [place, one] of known.entries()) {
    for (let at = place + 1; at < known.length; at += 1) {
      const other = known[at];
      if (!other || one.person === other.person) continue;
      const weight = colleagueWeight(one, other, staff, today);
      if (weight > 0) ties.push({ one: one.person, other: other.person, weight });
    }
  }
}

/** The largest size that anybody names, and never fewer than we know there. */
export function staffOf<Firm>(known: readonly Stint<Firm>[]): number {
  const named = known.flatMap(({ staff }) => (staff === undefined ? [] : [staff]));
  const people = new Set(known.map(({ person }) => person)).size;
  return Math.max(people, ...(named.length > 0 ? named : [UNKNOWN_STAFF]));
}
