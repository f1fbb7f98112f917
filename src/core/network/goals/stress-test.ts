import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';
import type { Coverage } from './coverage.ts';
import type { GoalSupply } from './goal-supply.ts';
import { type Loss, lossesOfEach, lossOf } from './leave-one-out.ts';
import type { Group } from './pillars.ts';

/**
 * What is left of a goal when a firm, a place or a person falls away, the worst case first.
 *
 *   L_f = 1 − Cover_g(without f) / Cover_g        worst case = max_f L_f
 *
 * Who goes takes along whom one reaches only through them: `cutOff` says who that is (from the articulation points of the
 * network, without the person's own row). For a group the cut-off people of its members are joined, which is too few
 * where two members together, but neither alone, stand between the user and somebody.
 * Cost: O(levels of those who go + needs) for each group; all single persons together O(levels + cut off).
 */
export type CutOff = ReadonlyMap<number, readonly number[]>;

export type Fall = Loss & { readonly name: string };

const NOBODY: CutOff = new Map();

/** The worst first. */
export function stressTest(
  supply: GoalSupply,
  now: Coverage,
  groups: readonly Group[],
  cutOff: CutOff = NOBODY,
): readonly Fall[] {
  return groups
    .map(({ name, people }) => ({
      name,
      ...lossOf(
        supply,
        now,
        people.flatMap((person) => withCutOff(person, cutOff)),
      ),
    }))
    .sort((one, other) => other.loss - one.loss || (one.name < other.name ? -1 : 1));
}

/** L_j of every person, with whom that person takes along. */
export function personLosses(supply: GoalSupply, now: Coverage, cutOff: CutOff = NOBODY): Float64Array {
  const losses = lossesOfEach(supply, now);
  for (const person of cutOff.keys()) {
    losses[person] = lossOf(supply, now, withCutOff(person, cutOff)).loss;
  }
  return losses;
}

/** One sentence for each need that suffers, the most first; their amounts add up to L_f. */
export function explainFall({ name, byNeed }: Fall, needNames: readonly string[]): readonly Reason[] {
  return Array.from(byNeed, (loss, need) => ({ loss, need }))
    .filter(({ loss }) => loss > 0)
    .sort((one, other) => other.loss - one.loss || one.need - other.need)
    .map(({ loss, need }) => ({
      says: `If ${name} falls away, ${percentText(loss)} of what you have for this goal goes too, in ${needNames[need] ?? ''}.`,
      amount: loss,
    }));
}

function withCutOff(person: number, cutOff: CutOff): readonly number[] {
  return [person, ...(cutOff.get(person) ?? [])];
}
