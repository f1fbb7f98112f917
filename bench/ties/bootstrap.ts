import { seededChance } from '../made/chance.ts';
import type { Outcome } from './outcome.ts';

/**
 * 95 % intervals by bootstrap over people (Efron 1979, Annals of Statistics 7:1): people are drawn with replacement, and
 * each brings the outcomes of all moments, since those hang together. Only sums for each person are drawn, so nothing is
 * computed anew. Cost: O(resamples · people).
 */
const RESAMPLES = 1000;
const TAIL = 0.025;
const SEED = 4;

export type Estimate = { readonly mean: number; readonly from: number; readonly to: number };

/** `measure` one outcome; the mean is over outcomes, as the scorer has it. */
export function estimate<Item extends Pick<Outcome, 'ego'>>(
  outcomes: readonly Item[],
  measure: (outcome: Item) => number,
): Estimate {
  const people = new Map<string, { sum: number; count: number }>();
  for (const outcome of outcomes) {
    const person = people.get(outcome.ego) ?? { sum: 0, count: 0 };
    person.sum += measure(outcome);
    person.count += 1;
    people.set(outcome.ego, person);
  }
  const drawn = resampledMeans([...people.values()]);
  const cut = Math.floor(RESAMPLES * TAIL);
  return {
    mean: outcomes.reduce((sum, outcome) => sum + measure(outcome), 0) / outcomes.length,
    from: drawn[cut] ?? Number.NaN,
    to: drawn.at(-1 - cut) ?? Number.NaN,
  };
}

function resampledMeans(people: readonly { readonly sum: number; readonly count: number }[]): Float64Array {
  const chance = seededChance(SEED);
  const means = new Float64Array(RESAMPLES);
  for (let draw = 0; draw < RESAMPLES; draw += 1) {
    let [sum, count] = [0, 0];
    for (let left = people.length; left > 0; left -= 1) {
      const person = chance.pick(people);
      sum += person.sum;
      count += person.count;
    }
    means[draw] = sum / count;
  }
  return means.sort();
}

/** What the second model gains over the first, question by question, since both answered the same ones. */
export function gains(before: readonly Outcome[], after: readonly Outcome[]): readonly Outcome[] {
  return after.map((one, place) => {
    const other = before[place];
    if (!other || other.ego !== one.ego || other.task !== one.task)
      throw new Error('answers to other questions');
    return { ...one, map: one.map - other.map, auc: one.auc - other.auc };
  });
}
