import { useWrite } from '../api/use-write.ts';
import { Heading } from '../parts/heading.tsx';
import { ShareBar } from '../parts/share-bar.tsx';
import { Why } from '../parts/why.tsx';
import { WithNames } from '../parts/with-names.tsx';
import { LogButton } from '../plan/log-button.tsx';
import { todayHere } from '../words/time-words.ts';
import { GoalWhen } from './goal-when.tsx';
import { outcomeWords, whereAndWhen } from './goal-words.ts';
import type { GoalShown } from './use-goals.ts';

/** What the goal is, and how it stands as a whole; of a closed one what came of it, and through whom. */
export function GoalHead({ shown }: { readonly shown: GoalShown }) {
  const { goal } = shown;
  const where = whereAndWhen(goal, todayHere(new Date()));
  return (
    <>
      <div className="goal-title">
        <Heading tab={goal.aim}>{goal.aim}</Heading>
        {goal.state === 'open' ? <GoalWhen goal={goal} where={where} /> : <p className="quiet">{where}</p>}
      </div>
      {goal.state === 'open' ? <Standing shown={shown} /> : <Outcome goal={goal} />}
    </>
  );
}

function Standing({ shown }: { readonly shown: GoalShown }) {
  const { coverage, idleYear, mix, needs, empty } = shown;
  if (empty !== undefined || needs.length === 0) return null;
  return (
    <div className="goal-standing">
      <ShareBar share={coverage.share} />
      <p>
        {coverage.says} {idleYear.reasons.length > 0 && idleYear.says}
      </p>
      {mix && <p>{mix.says}</p>}
      <div className="goal-folds">
        <Why reasons={coverage.reasons} />
        <Why label="What a year would cost" reasons={idleYear.reasons} />
        <Why label="What work they do" reasons={mix?.reasons ?? []} />
      </div>
    </div>
  );
}

function Outcome({ goal }: Pick<GoalShown, 'goal'>) {
  const { thanks } = goal;
  const reopen = useWrite('goals.reopen');
  return (
    <div className="note">
      <p>
        Closed: {outcomeWords(goal)}
        {thanks.length > 0 && (
          <>
            {' '}
            <WithNames
              says={`Made possible by ${thanks.map(({ name }) => name).join(', ')}.`}
              people={thanks}
            />
          </>
        )}
      </p>
      {thanks.length > 0 && (
        <ul className="goal-thanks no-print">
          {thanks.map((person) => (
            <li key={person.id}>
              Tell {person.name} what came of it. <LogButton person={person} />
            </li>
          ))}
        </ul>
      )}
      <p className="no-print">
        <button
          type="button"
          className="link"
          aria-disabled={reopen.isPending}
          onClick={() =>
            !reopen.isPending && void reopen.mutateAsync({ goal: goal.id }).then(toHeading, ignore)
          }
        >
          Open it again
        </button>
      </p>
    </div>
  );
}

/** The button goes with the outcome; what failed stands in the toast. */
const toHeading = (): void => document.querySelector('h1')?.focus();
const ignore = (): void => undefined;
