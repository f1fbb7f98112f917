import { Link } from '@tanstack/react-router';
import { WithNames } from '../parts/with-names.tsx';
import { withoutCommand } from '../words/without-command.ts';
import { peopleOfGoal } from './people-of-goal.ts';
import { actOfStep, type StepAct } from './step-words.ts';
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
        {steps.map((step) => (
          <li key={`${step.need} ${step.says}`}>
            <p>
              <WithNames says={withoutCommand(step.says)} people={people} />{' '}
              <StepLink act={actOfStep(step, people)} />
            </p>
            {!step.says.startsWith(`For ${step.need}`) && <p className="quiet small">For {step.need}</p>}
          </li>
        ))}
      </ol>
    </section>
  );
}

function StepLink({ act }: { readonly act: StepAct | undefined }) {
  if (!act) return null;
  if (act.kind === 'introduction')
    return (
      <Link
        to="/introductions"
        search={{ to: act.to.id, through: act.through.id }}
        className="link no-print"
        aria-label={`Ask for it: ${act.to.name} through ${act.through.name}`}
      >
        Ask for it
      </Link>
    );
  return (
    <Link
      to="/give"
      search={{ ask: act.person.id }}
      hash="may-ask"
      className="link no-print"
      aria-label={`May I ask? ${act.person.name}`}
    >
      May I ask?
    </Link>
  );
}
