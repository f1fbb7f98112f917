import type { AskedSet } from './asked-set.ts';
import { estimate } from './bootstrap.ts';
import { outcomes } from './outcome.ts';
import { TASKS } from './question.ts';
import { estimateText } from './table-text.ts';
import { OURS } from './tie-model.ts';

/** MAP and AUC of the model, with 95 % intervals by bootstrap over people. */
export function* intervals(sets: readonly AskedSet[]): Generator<string> {
  yield '| task | set | MAP | AUC | people | questions |';
  yield '|---|---|---|---|---|---|';
  for (const task of TASKS) {
    for (const set of sets) {
      const answers = outcomes(set, OURS, [task]);
      const map = estimate(answers, (one) => one.map);
      const auc = estimate(answers, (one) => one.auc);
      const people = new Set(answers.map(({ ego }) => ego)).size;
      yield `| ${task} | ${set.name} | ${estimateText(map)} | ${estimateText(auc)} | ${people} | ${answers.length} |`;
    }
  }
}
