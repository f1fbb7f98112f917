import type { AskedSet } from './asked-set.ts';
import { estimate, gains } from './bootstrap.ts';
import { type Outcome, outcomes } from './outcome.ts';
import { type Candidate, paceFamilies } from './pace-families.ts';
import { estimateText } from './table-text.ts';
import { OURS } from './tie-model.ts';

/**
 * Would another way of fading order people better? For each family the constants are chosen on two sets, by the mean of MAP
 * and AUC, and tried on the third, all three ways: only what holds there could hold elsewhere. Printed is what is gained
 * over the model of today on the set that had no say, with its 95 % interval.
 */
export function* choosePace(sets: readonly AskedSet[]): Generator<string> {
  yield '| family | set left out | chosen on the other two | MAP gained | AUC gained |';
  yield '|---|---|---|---|---|';
  const today = sets.map((set) => outcomes(set, OURS, ['back']));
  for (const { says, candidates } of paceFamilies()) {
    const tried = candidates.map((candidate) => ({
      candidate,
      answers: sets.map((set) => answersOf(set, candidate)),
    }));
    for (const [left, set] of sets.entries()) {
      const best = bestOf(tried, ({ answers }) =>
        mean(answers.filter((_, place) => place !== left).map(goodness)),
      );
      const gained = gains(today[left] ?? [], best.answers[left] ?? []);
      const cells = [(one: Outcome) => one.map, (one: Outcome) => one.auc].map((of) =>
        estimateText(estimate(gained, of)),
      );
      yield `| ${says} | ${set.name} | ${best.candidate.name} | ${cells.join(' | ')} |`;
    }
  }
}

function answersOf(set: AskedSet, { strengths }: Candidate): readonly Outcome[] {
  return outcomes(set, { ...OURS, strengths }, ['back']);
}

function goodness(answers: readonly Outcome[]): number {
  return mean(answers.map(({ map, auc }) => (map + auc) / 2));
}

function bestOf<Item>(items: readonly Item[], worth: (item: Item) => number): Item {
  const [first, ...rest] = items.map((item) => ({ item, value: worth(item) }));
  if (!first) throw new Error('nothing to choose from');
  return rest.reduce((best, one) => (one.value > best.value ? one : best), first).item;
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}
