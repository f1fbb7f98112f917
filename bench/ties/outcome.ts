import type { AskedMoment, AskedSet } from './asked-set.ts';
import { circlesAt } from './circles-at.ts';
import { type Question, TASKS, type Task } from './question.ts';
import { type Ranking, ranking } from './ranking.ts';
import type { SeenTie, SeenTies } from './seen-tie.ts';
import type { TieModel } from './tie-model.ts';

/** How well one question was answered. */
export type Outcome = Ranking & { readonly task: Task; readonly ego: string };

export function outcomes(set: AskedSet, model: TieModel, tasks: readonly Task[] = TASKS): readonly Outcome[] {
  return set.moments.flatMap((moment) =>
    moment.questions
      .filter(({ task }) => tasks.includes(task))
      .flatMap((question) => {
        const ranked = ranking(question.came, scores(question, moment, model));
        return ranked ? [{ ...ranked, task: question.task, ego: question.ego }] : [];
      }),
  );
}

/** What the model says of each, times whether they are still around. */
function scores(question: Question, moment: AskedMoment, model: TieModel): readonly number[] {
  const { seenDaysAgo } = moment;
  const said = scoresIfAround(question, moment, model);
  return question.others.map(
    (other, place) => (said[place] ?? 0) * model.presence(seenDaysAgo.get(other) ?? Number.POSITIVE_INFINITY),
  );
}

function scoresIfAround(
  { task, ego, others }: Question,
  moment: AskedMoment,
  model: TieModel,
): ArrayLike<number> {
  const circle = circlesAt(moment, model.reach)(ego);
  const circles = others.map((other) => circle.get(other) ?? 0);
  if (task === 'reach') return circles;
  const asked = others.map((other) => seenTie(moment.ties, ego, other));
  if (task === 'back') return model.strengths(asked, circles);
  return asked.map((tie, place) => -model.pace(tie, circles[place] ?? 0));
}

function seenTie(ties: SeenTies, ego: string, other: string): SeenTie {
  const tie = ties.get(ego)?.get(other);
  if (!tie) throw new Error('a question about somebody who was never seen');
  return tie;
}
