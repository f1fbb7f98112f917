import { type Loss, lossesOfEach, lossOf } from '../network/goals/leave-one-out.ts';
import { carried, concentration, type Group, type Pillars, pillarsOf } from '../network/goals/pillars.ts';
import type { GoalInBook } from './goal-in-book.ts';

/** On what a goal stands, and which of it would be missed most. */
export type Standing = {
  readonly pillars: Pillars;
  /** The heaviest first, a few. */
  readonly heaviest: readonly { readonly name: string; readonly share: number }[];
  readonly worst: (Loss & Group) | undefined;
};

const HEAVIEST = 3;

/**
 * The worst fall is found without trying all: what a group carries is at least what is lost with it, since
 * 1 − e^−U is concave, so the last part g of U adds less than its share g/U of the whole. Groups are tried in the order
 * of what they carry, until that is less than the worst loss so far.
 * Cost: O(levels), sorting the groups, and a lossOf for each that is tried.
 */
export function standingOn(
  inBook: GoalInBook,
  groups: readonly Group[],
  carry = carried(inBook.supply, inBook.now),
): Standing {
  const pillars = pillarsOf(groups, carry);
  return {
    pillars,
    heaviest: heaviest(pillars.shares, (at) => groups[at]?.name ?? ''),
    worst: worstFall(inBook, groups, carry),
  };
}

/** The same for single people; `nameOf` takes a row. Cost: O(levels). */
export function standingOnPeople(
  { supply, now }: GoalInBook,
  nameOf: (row: number) => string,
  carry = carried(supply, now),
): Standing {
  const pillars = { ...concentration([...carry]), known: now.covered > 0 ? 1 : 0 };
  const losses = lossesOfEach(supply, now);
  const worst = placeOfMost(losses);
  return {
    pillars,
    heaviest: heaviest(pillars.shares, nameOf),
    worst:
      (losses[worst] ?? 0) > 0
        ? { name: nameOf(worst), people: [worst], ...lossOf(supply, now, [worst]) }
        : undefined,
  };
}

function worstFall(
  { supply, now }: GoalInBook,
  groups: readonly Group[],
  carry: Float64Array,
): Standing['worst'] {
  if (now.covered === 0) return undefined;
  const byCarry = groups
    .map((group) => ({ group, carries: carriedBy(group, carry) / now.covered }))
    .sort((one, other) => other.carries - one.carries || (one.group.name < other.group.name ? -1 : 1));
  let worst: Standing['worst'];
  for (const { group, carries } of byCarry) {
    if (worst && carries <= worst.loss) break;
    const loss = lossOf(supply, now, group.people);
    if (loss.loss > (worst?.loss ?? 0)) worst = { ...group, ...loss };
  }
  return worst;
}

function carriedBy({ people }: Group, carry: Float64Array): number {
  return people.reduce((sum, person) => sum + (carry[person] ?? 0), 0);
}

function heaviest(shares: readonly number[], nameOf: (place: number) => string): Standing['heaviest'] {
  const found: { place: number; share: number }[] = [];
  for (const [place, share] of shares.entries()) {
    if (share <= (found.length < HEAVIEST ? 0 : (found.at(-1)?.share ?? 0))) continue;
    const before = found.findIndex((one) => share > one.share);
    found.splice(before < 0 ? found.length : before, 0, { place, share });
    if (found.length > HEAVIEST) found.pop();
  }
  return found.map(({ place, share }) => ({ name: nameOf(place), share }));
}

/** The first of equal ones. */
function placeOfMost(values: Float64Array): number {
  let most = 0;
  values.forEach((value, place) => {
    if (value > (values[most] ?? 0)) most = place;
  });
  return most;
}
