import { Link } from '@tanstack/react-router';
import { WithNames } from '../parts/with-names.tsx';
import { withoutCommand } from '../words/without-command.ts';
import { peopleOfGoal } from './people-of-goal.ts';
import type { GoalShown } from './use-goals.ts';

type Props = Pick<GoalShown, 'steps' | 'needs'>;

/** What to do next, at most three things. */
export function GoalSteps({ steps, needs }: Props) {
  if (steps.length === 0) return null;
  const people = peopleOfGoal(needs);
  return (
    <section className="goal-steps" aria-labelledby="goal-steps">
      <h2 id="goal-steps" className="part-title">
        Next
      </h2>
      <ol>
        {steps.map(({ says, need, person }) => (
          <li key={`${need} ${says}`}>
            <p>
              <WithNames says={withoutCommand(says)} people={people} />{' '}
              {person !== undefined && says.startsWith('Ask ') && (
                <Link
                  to="/give"
                  search={{ ask: person }}
                  hash="may-ask"
                  className="link no-print"
                  aria-label={`May I ask? ${nameOf(person, people)}`}
                >
                  May I ask?
                </Link>
              )}
            </p>
            {!says.startsWith(`For ${need}`) && <p className="quiet small">For {need}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function nameOf(id: string, people: ReturnType<typeof peopleOfGoal>): string {
  return people.find((person) => person.id === id)?.name ?? '';
}
