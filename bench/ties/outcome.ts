import type { AskedSet } from './asked-set.ts';
import { circlesAt } from './circles-at.ts';
import { type Question, TASKS, type Task } from './question.ts';
import { type Ranking, ranking } from './ranking.ts';
import type { SeenTie, SeenTies } from './seen-tie.ts';
import type { TieModel } from './tie-model.ts';

/** How well one question was answered. */
export type Outcome = Ranking & { readonly task: Task; readonly ego: string };

export function outcomes(set: AskedSet, model: TieModel, tasks: readonly Task[] = TASKS): readonly Outcome[] {
  return set.moments.flatMap((moment) => {
    const circles = circlesAt(moment, model.reach);
    return moment.questions
      .filter(({ task }) => tasks.includes(task))
      .flatMap((question) => {
        const ranked = ranking(question.came, scores(question, moment.ties, circles(question.ego), model));
        return ranked ? [{ ...ranked, task: question.task, ego: question.ego }] : [];
      });
  });
}

function scores(
  { task, ego, others }: Question,
  ties: SeenTies,
  circle: ReadonlyMap<string, number>,
  model: TieModel,
): ArrayLike<number> {
  if (task === 'reach') return others.map((other) => circle.get(other) ?? 0);
  const asked = others.map((other) => seenTie(ties, ego, other));
  const circles = others.map((other) => circle.get(other) ?? 0);
  if (task === 'back') return model.strengths(asked, circles);
  return asked.map((tie, place) => -model.pace(tie, circles[place] ?? 0));
}

function seenTie(ties: SeenTies, ego: string, other: string): SeenTie {
  const tie = ties.get(ego)?.get(other);
  if (!tie) throw new Error('a question about somebody who was never seen');
  return tie;
}
