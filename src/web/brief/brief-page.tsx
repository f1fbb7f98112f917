import { useQuery } from '@tanstack/react-query';
import { Link, useParams } from '@tanstack/react-router';
import { parseDay } from '../../core/day.ts';
import { Heading } from '../parts/heading.tsx';
import { Icon } from '../parts/icon.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { BriefBetween } from './brief-between.tsx';
import { BriefManners } from './brief-manners.tsx';
import { BriefStanding } from './brief-standing.tsx';
import { BriefTalk } from './brief-talk.tsx';
import { type BriefShown, briefQuery } from './use-brief.ts';
import '../give/give.css';
import './brief.css';

const DAY_WORDS = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** What to know of somebody in the minute before one meets them: one page, for the phone and for paper. */
export function BriefPage() {
  const { person } = useParams({ from: '/brief/$person' });
  const { data, error, isPending, refetch } = useQuery(briefQuery(person));
  return (
    <article className="column brief">
      <div className="brief-top no-print">
        <Link to="/people/$person" params={{ person }} className="button button-plain brief-back">
          <Icon name="back" />
          {data?.person.name ?? 'The person'}
        </Link>
        {data && (
          <button type="button" className="button" onClick={() => window.print()}>
            Print
          </button>
        )}
      </div>
      {isPending && <Waiting />}
      {error && !data && (
        <>
          <Heading tab="No brief">No brief to show</Heading>
          <Trouble error={error} again={() => void refetch()} />
        </>
      )}
      {data && <Whole brief={data} />}
    </article>
  );
}

function Whole({ brief }: { readonly brief: BriefShown }) {
  const { person, day, who } = brief;
  return (
    <>
      <div>
        <Heading tab={`Brief: ${person.name}`}>{person.name}</Heading>
        {who !== '' && <p>{who}</p>}
        {parseDay(day) !== undefined && (
          <p className="quiet small">As of {DAY_WORDS.format(new Date(day))}</p>
        )}
      </div>
      <BriefStanding brief={brief} />
      <BriefManners brief={brief} />
      <BriefBetween brief={brief} />
      <BriefTalk brief={brief} />
    </>
  );
}
