import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';

/**
 * Whether so many of my own kind could be chance: the same ties, given to people drawn from all one could know.
 *
 *   P(h′ ≥ h) = (1 + times h′ ≥ h) / (1 + rounds)        and the same for h′ ≤ h
 *
 * h′ share of my kind, by weight, when the kinds of the contacts are drawn without putting back from the pool; `pool` holds
 * the contacts as well. The 1 is what was really seen, so no chance is ever 0.
 * Source: permutation tests with the observed value counted, Phipson, Smyth 2010, Statistical Applications in Genetics
 * and Molecular Biology 9:39. Chance comes as an argument, so the same `random` gives the same answer.
 * Cost: O(rounds · contacts).
 */
/** Above this chance nothing is made of a difference: the custom of one in twenty, which is no more than a custom. */
const USUAL = 0.05;

export type ByChance = { readonly atLeastAsAlike: number; readonly atMostAsAlike: number };

export type Chosen = {
  /** The weight of each contact, and whether they are of my kind. */
  readonly weights: ArrayLike<number>;
  readonly isAlike: ArrayLike<number>;
  /** People one could know, contacts among them, and how many of them are of my kind. */
  readonly pool: number;
  readonly poolAlike: number;
};

/** `random` gives numbers in [0, 1). */
export function alikeByChance(chosen: Chosen, random: () => number, rounds = 999): ByChance {
  const { weights, isAlike, pool, poolAlike } = chosen;
  if (poolAlike > pool || weights.length > pool)
    throw new RangeError(`${weights.length} contacts and ${poolAlike} alike of ${pool}`);
  const seen = Array.from(isAlike).reduce((sum, is, person) => sum + (is ? (weights[person] ?? 0) : 0), 0);
  // Sums of the same weights in another order differ in the last digit.
  const slack = 1e-9 * Array.from(weights).reduce((sum, weight) => sum + weight, 0);
  let [above, below] = [1, 1];
  for (let round = 0; round < rounds; round++) {
    const drawn = drawnWeight(chosen, random);
    if (drawn >= seen - slack) above += 1;
    if (drawn <= seen + slack) below += 1;
  }
  return { atLeastAsAlike: above / (1 + rounds), atMostAsAlike: below / (1 + rounds) };
}

/** The amount is the smaller of the two chances. */
export function explainByChance({ atLeastAsAlike, atMostAsAlike }: ByChance): readonly Reason[] {
  const amount = Math.min(atLeastAsAlike, atMostAsAlike);
  const few = atMostAsAlike < atLeastAsAlike ? 'few' : 'many';
  const says =
    amount > USUAL
      ? `Chance alone often gives as ${few} of your own kind.`
      : `Chance alone gives as ${few} of your own kind in ${percentText(amount)} of draws.`;
  return [{ says, amount }];
}

function drawnWeight({ weights, pool, poolAlike }: Chosen, random: () => number): number {
  let alikeLeft = poolAlike;
  let sum = 0;
  for (let contact = 0; contact < weights.length; contact++) {
    if (random() * (pool - contact) >= alikeLeft) continue;
    alikeLeft -= 1;
    sum += weights[contact] ?? 0;
  }
  return sum;
}
