import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '../parts/disclosure.tsx';
import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { counted } from '../words/words.ts';
import { GoalForm } from './goal-form.tsx';
import { GoalLine } from './goal-line.tsx';
import { goalsQuery, type ListedGoal } from './use-goals.ts';
import './goals.css';

/** What one is trying to do, and how far the people one knows cover it. */
export function GoalsPage() {
  const { data, error, isPending, refetch } = useQuery(goalsQuery);
  return (
    <div className="column goals">
      <Heading tab="Goals">Goals</Heading>
      <p className="quiet">
        What you are trying to do, the kinds of people that takes, and which of them you have.
      </p>
      <GoalForm />
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && <Listed goals={data.goals} />}
    </div>
  );
}

function Listed({ goals }: { readonly goals: readonly ListedGoal[] }) {
  const open = goals.filter(({ state }) => state === 'open');
  const closed = goals.filter(({ state }) => state === 'closed');
  return (
    <>
      {open.length === 0 ? (
        <p className="goals-none">
          You have no open goal. Write one line above, and you see which people it takes and whom you know.
        </p>
      ) : (
        <ul className="goals-list" aria-label="Open goals">
          {open.map((goal) => (
            <GoalLine key={goal.id} goal={goal} />
          ))}
        </ul>
      )}
      {closed.length > 0 && (
        <div>
          <Disclosure label={counted(closed.length, 'closed goal', 'closed goals')}>
            <ul className="goals-list" aria-label="Closed goals">
              {closed.map((goal) => (
                <GoalLine key={goal.id} goal={goal} />
              ))}
            </ul>
          </Disclosure>
        </div>
      )}
    </>
  );
}
