import { type Loss, lossOf } from '../network/goals/leave-one-out.ts';
import { carried, type Group, type Pillars, pillarsOf } from '../network/goals/pillars.ts';
import type { Fall } from '../network/goals/stress-test.ts';
import type { GoalInBook } from './goal-in-book.ts';

export type Standing = { readonly pillars: Pillars; readonly worst: WorstFall | undefined };
export type WorstFall = Fall & { readonly group: Group };

/**
 * On what a goal stands, and which of it would be missed most.
 *
 * The worst fall is found without trying all: what a group carries is at least what is lost with it, since
 * 1 − e^−U is concave, so the last part g of U adds less than its share g/U of the whole. Groups are tried in the order
 * of what they carry, until that is less than the worst loss so far.
 * Cost: O(levels), sorting the groups, and a lossOf for each that is tried.
 */
export function standing(inBook: GoalInBook, groups: readonly Group[]): Standing {
  const carry = carried(inBook.supply, inBook.now);
  return { pillars: pillarsOf(groups, carry), worst: worstFall(inBook, groups, carry) };
}

function worstFall(
  { supply, now }: GoalInBook,
  groups: readonly Group[],
  carry: Float64Array,
): WorstFall | undefined {
  if (now.covered === 0) return undefined;
  const byCarry = groups
    .map((group) => ({ group, carries: carriedBy(group, carry) / now.covered }))
    .sort((one, other) => other.carries - one.carries || (one.group.name < other.group.name ? -1 : 1));
  let worst: (Loss & { readonly group: Group }) | undefined;
  for (const { group, carries } of byCarry) {
    if (worst && carries <= worst.loss) break;
    const loss = lossOf(supply, now, group.people);
    if (loss.loss > (worst?.loss ?? 0)) worst = { ...loss, group };
  }
  return worst && { ...worst, name: worst.group.name };
}

function carriedBy({ people }: Group, carry: Float64Array): number {
  return people.reduce((sum, person) => sum + (carry[person] ?? 0), 0);
}
