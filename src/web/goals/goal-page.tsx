import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { Problem } from '../api/problem.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Empty } from '../parts/empty.tsx';
import { Heading } from '../parts/heading.tsx';
import { Icon } from '../parts/icon.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { TodayEmpty } from '../today/today-empty.tsx';
import { CloseGoal } from './close-goal.tsx';
import { GoalHead } from './goal-head.tsx';
import { GoalNeeds } from './goal-needs.tsx';
import { GoalSteps } from './goal-steps.tsx';
import { type GoalShown, goalQuery } from './use-goals.ts';
import { WhatIf } from './what-if.tsx';
import './goals.css';

/** One goal: what to do next, whom it takes and who is there for it, and what if somebody were not. */
export function GoalPage() {
  const { goal: id = '' } = useParams({ strict: false });
  const { data, error, isPending, refetch } = useQuery(goalQuery(id));
  return (
    <div className="column goal" key={id}>
      <Link to="/goals" className="goal-back button button-plain no-print">
        <Icon name="back" />
        Goals
      </Link>
      {isPending && <Waiting />}
      {error && !data && <NotShown error={error} again={() => void refetch()} />}
      {data && <Whole shown={data} />}
    </div>
  );
}

function Whole({ shown }: { readonly shown: GoalShown }) {
  const { goal, needs, steps, empty } = shown;
  const isOpen = goal.state === 'open';
  return (
    <>
      <GoalHead shown={shown} />
      {isOpen && empty !== undefined && <TodayEmpty reason={empty} />}
      {isOpen && <GoalSteps steps={steps} needs={needs} />}
      {isOpen ? (
        <GoalNeeds shown={shown} />
      ) : (
        <div>
          <Disclosure label="Whom it took">
            <GoalNeeds shown={shown} />
          </Disclosure>
        </div>
      )}
      {isOpen && empty === undefined && needs.length > 0 && (
        <PagePart
          id="what-if"
          title="What if somebody were gone?"
          says="A firm, a place or a person can fall away. The time to look for others is before."
        >
          <WhatIf goal={goal.id} />
        </PagePart>
      )}
      {isOpen && <CloseGoal shown={shown} />}
    </>
  );
}

type NotShownProps = { readonly error: unknown; readonly again: () => void };

function NotShown({ error, again }: NotShownProps) {
  if (!(error instanceof Problem) || error.code !== 'goal_not_found')
    return (
      <>
        <Heading tab="Trouble">This goal cannot be shown</Heading>
        <Trouble error={error} again={again} />
      </>
    );
  return (
    <>
      <Heading tab="Not here">This goal is not here</Heading>
      <Empty
        title="It may have been taken back."
        act={
          <Link to="/goals" className="button button-main">
            See your goals
          </Link>
        }
      />
    </>
  );
}
