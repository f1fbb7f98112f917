import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { type RefObject, useRef } from 'react';
import { useSurfaces } from '../app/surfaces.tsx';
import { useKeys } from '../keys/use-keys.ts';
import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { TodayEmpty } from '../today/today-empty.tsx';
import { rowInFocus, walkRows } from './plan-rows.ts';
import { StillClose } from './still-close.tsx';
import { planQuery } from './use-plan.ts';
import { WeeksAhead } from './weeks-ahead.tsx';
import { WorthWaking } from './worth-waking.tsx';
import './plan.css';

/** Whom to be in touch with when, whose silence is a question, and whom to wake. */
export function PlanPage() {
  const { data, error, isPending, refetch } = useQuery(planQuery);
  const page = useRef<HTMLDivElement>(null);
  usePlanKeys(page);
  const isBare = data?.empty === 'no_people' || data?.empty === 'me_unknown';
  return (
    <div ref={page} className="column plan">
      <Heading tab="Plan">Plan</Heading>
      <p className="quiet">
        Whom to be in touch with in the weeks ahead, whether some of the silent ones are{' '}
        <Link to="/plan" hash="still-close">
          still close
        </Link>
        , and who of the past is{' '}
        <Link to="/plan" hash="worth-waking">
          worth waking
        </Link>
        .
      </p>
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {isBare && <TodayEmpty reason={data.empty === 'no_people' ? 'no_people' : 'me_unknown'} />}
      {data && !isBare && <WeeksAhead plan={data} />}
      {!isPending && !isBare && (
        <>
          <StillClose />
          <WorthWaking />
        </>
      )}
    </div>
  );
}

/** One walk through everybody on the page, whatever part they stand in. */
function usePlanKeys(page: RefObject<HTMLDivElement | null>): void {
  const { show } = useSurfaces();
  const down = (): void => walkRows(page.current, 1);
  const up = (): void => walkRows(page.current, -1);
  const log = (): void => {
    const about = rowInFocus();
    if (about) show({ kind: 'capture', about });
  };
  useKeys({ j: down, ArrowDown: down, k: up, ArrowUp: up, l: log });
}
