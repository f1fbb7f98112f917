import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { statusQuery } from '../app/use-status.ts';
import { Heading } from '../parts/heading.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { TodayEmpty } from '../today/today-empty.tsx';
import { BetweenAll } from './between-all.tsx';
import { MayAsk } from './may-ask.tsx';
import { NeedsAndOffers } from './needs-and-offers.tsx';
import { PromisesAndThanks } from './promises-and-thanks.tsx';
import { WhomToHelp } from './whom-to-help.tsx';
import { YourWeek } from './your-week.tsx';
import './give.css';

const PARTS = [
  { hash: 'owed', name: 'promises and thanks' },
  { hash: 'may-ask', name: 'may I ask?' },
  { hash: 'week', name: 'your week' },
  { hash: 'needs', name: 'what you look for and can give' },
  { hash: 'between', name: 'what went and came' },
] as const;

/** Whom to help, promises and thanks, whether to ask, and how much there is to give. */
export function GivePage() {
  const status = useQuery(statusQuery);
  const isBare = status.data?.people === 0;
  return (
    <div className="column give">
      <Heading tab="Give and take">Give and take</Heading>
      <p className="quiet">
        Whom you can help with what you already have.
        {!isBare && <Contents />}
      </p>
      {isBare ? (
        <TodayEmpty reason="no_people" />
      ) : (
        <>
          {status.isPending && <Waiting />}
          <WhomToHelp />
          <PromisesAndThanks />
          <MayAsk />
          <YourWeek />
          <NeedsAndOffers />
          <BetweenAll />
        </>
      )}
    </div>
  );
}

/** What else stands on the page, as it is long. */
function Contents() {
  return (
    <span className="no-print">
      {' Below: '}
      {PARTS.map(({ hash, name }, place) => (
        <Fragment key={hash}>
          <Link to="/give" hash={hash} search={true}>
            {name}
          </Link>
          {place < PARTS.length - 1 ? ', ' : '.'}
        </Fragment>
      ))}
    </span>
  );
}
