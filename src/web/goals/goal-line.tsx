import { Link } from '@tanstack/react-router';
import { ShareBar } from '../parts/share-bar.tsx';
import { todayHere } from '../words/time-words.ts';
import { withoutCommand } from '../words/without-command.ts';
import { lacksWords, outcomeWords, whereAndWhen } from './goal-words.ts';
import type { ListedGoal } from './use-goals.ts';

/** One goal in the list: what, how far it is covered, and whom it lacks; a closed one tells what came of it. */
export function GoalLine({ goal }: { readonly goal: ListedGoal }) {
  const { id, aim, state, covered, says, gaps } = goal;
  // While nobody has said whom it takes, the sentence asks for that.
  const standing = withoutCommand(says);
  const where = whereAndWhen(goal, todayHere(new Date()));
  return (
    <li className="goal-line">
      <h2 className="part-title">
        <Link to="/goals/$goal" params={{ goal: id }} className="goal-aim">
          {aim}
        </Link>
        {where && <span className="quiet small goal-where">{where}</span>}
      </h2>
      {state === 'closed' ? (
        <p>{outcomeWords(goal)}</p>
      ) : (
        <>
          {covered !== undefined && <ShareBar share={covered} />}
          <p>
            {standing} {lacksWords(gaps)}
          </p>
        </>
      )}
    </li>
  );
}
