import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';
import type { Coverage } from './coverage.ts';
import type { GoalSupply } from './goal-supply.ts';

/**
 * What is lost of a goal when people fall away.
 *
 *   L = 1 − Cover_g(without) / Cover_g
 *                    = Σ_k v_k e^−(U_k − gone_k) (1 − e^−gone_k) / Σ_k v_k cover_k
 *
 * gone_k sums the steps of those who fall. Nothing is reckoned from scratch. Cost: all single persons together
 * O(levels); a group O(levels of its people + needs); the second best of all needs O(levels).
 */
export type Loss = {
  /** L, from 0 to 1; 0 where nothing was covered. */
  readonly loss: number;
  /** Cover_g(without) */
  readonly left: number;
  /** What each need adds to L. */
  readonly byNeed: Float64Array;
};

export type SecondBest = {
  readonly need: number;
  /** The strongest helper, undefined while there is none. */
  readonly best: number | undefined;
  readonly covered: number;
  /** cover_k without that one: 0 where all hangs on one person. */
  readonly withoutBest: number;
};

/** L_j of every person. */
export function lossesOfEach(supply: GoalSupply, now: Coverage): Float64Array {
  const { people, starts, needs, steps } = supply;
  return Float64Array.from({ length: people }, (_, person) => {
    let loss = 0;
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
      loss += needLoss(now, needs[at] ?? 0, steps[at] ?? 0);
    }
    return Math.min(1, loss);
  });
}

/** L of these people going together; who is named twice goes once. */
export function lossOf(supply: GoalSupply, now: Coverage, people: Iterable<number>): Loss {
  const { starts, needs, steps } = supply;
  const gone = new Float64Array(now.sums.length);
  for (const person of new Set(people)) {
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
      const need = needs[at] ?? 0;
      gone[need] = (gone[need] ?? 0) + (steps[at] ?? 0);
    }
  }
  const byNeed = gone.map((sum, need) => needLoss(now, need, sum));
  const loss = Math.min(
    1,
    byNeed.reduce((sum, one) => sum + one, 0),
  );
  return { loss, left: now.covered * (1 - loss), byNeed };
}

/** For every need the strongest helper, and what is left without that one. */
export function secondBest(supply: GoalSupply, now: Coverage): readonly SecondBest[] {
  const bestStep = new Float64Array(now.sums.length);
  const best = new Map<number, number>();
  for (let person = 0; person < supply.people; person++) {
    for (let at = supply.starts[person] ?? 0; at < (supply.starts[person + 1] ?? 0); at++) {
      const [need, step] = [supply.needs[at] ?? 0, supply.steps[at] ?? 0];
      if (step <= (bestStep[need] ?? 0)) continue;
      bestStep[need] = step;
      best.set(need, person);
    }
  }
  return Array.from(now.byNeed, (covered, need) => ({
    need,
    best: best.get(need),
    covered,
    withoutBest: -Math.expm1(-Math.max(0, (now.sums[need] ?? 0) - (bestStep[need] ?? 0))),
  }));
}

/** The needs that hang most on one person first; amounts are what that person alone holds up of cover_k. */
export function explainSecondBest(
  list: readonly SecondBest[],
  needNames: readonly string[],
  nameOf: (person: number) => string,
): readonly Reason[] {
  return list
    .flatMap((one) =>
      one.best === undefined ? [] : [{ ...one, best: one.best, held: one.covered - one.withoutBest }],
    )
    .sort((one, other) => other.held - one.held || one.need - other.need)
    .map(({ need, best, held, withoutBest }) => ({
      says:
        withoutBest <= 0
          ? `${needNames[need] ?? ''} hangs on ${nameOf(best)} alone.`
          : `${needNames[need] ?? ''}: without ${nameOf(best)} it would be ${percentText(withoutBest)}.`,
      amount: held,
    }));
}

function needLoss({ sums, shares, covered }: Coverage, need: number, gone: number): number {
  if (gone === 0 || covered === 0) return 0;
  const kept = Math.max(0, (sums[need] ?? 0) - gone);
  return ((shares[need] ?? 0) * Math.exp(-kept) * -Math.expm1(-gone)) / covered;
}
