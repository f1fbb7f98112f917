import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useRouterState } from '@tanstack/react-router';
import type { PersonShown } from '../api/verb-types.ts';
import { useKeys } from '../keys/use-keys.ts';
import { Face } from '../parts/face.tsx';
import { Heading } from '../parts/heading.tsx';
import { Icon } from '../parts/icon.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { Reading } from '../reading/reading.tsx';
import { roleWords } from '../words/words.ts';
import { Between } from './between.tsx';
import { CardFields } from './card-fields.tsx';
import { Closeness } from './closeness.tsx';
import { GoodWords } from './good-words.tsx';
import { PersonActions } from './person-actions.tsx';
import { Records } from './records.tsx';
import { Reminders } from './reminders.tsx';
import { Timeline } from './timeline.tsx';
import { personQuery } from './use-person.ts';
import './person.css';

/** One person: who they are, how you stand with each other, and what happened. */
export function PersonPane() {
  const { person: id = '' } = useParams({ strict: false });
  const { data, error, isPending, refetch } = useQuery(personQuery(id));
  return (
    <article className="person" key={id}>
      <BackLink />
      {isPending && <Waiting />}
      {error && !data && (
        <>
          <Heading tab="Not here">Nobody to show</Heading>
          <Trouble error={error} again={() => void refetch()} />
        </>
      )}
      {data && <Whole shown={data} />}
    </article>
  );
}

function Whole({ shown }: { readonly shown: PersonShown }) {
  const { person, card, isMe } = shown;
  const role = roleWords(person);
  return (
    <>
      <div className="person-head">
        <Face name={person.name} isLarge {...(shown.hasPhoto && { photo: `/photos/${person.id}` })} />
        <div>
          <Heading tab={person.name}>{person.name}</Heading>
          {role && <p className="quiet">{role}</p>}
          {card.otherNames.length > 0 && (
            <p className="quiet small">also {card.otherNames.slice(0, 4).join(', ')}</p>
          )}
        </div>
      </div>
      {isMe ? (
        <p className="note">This is you. What you sent and received hangs on these addresses.</p>
      ) : (
        <PersonActions shown={shown} />
      )}
      <Reminders reminders={shown.reminders} />
      {!isMe && <Closeness shown={shown} />}
      {!isMe && <Between person={person} />}
      <GoodWords words={shown.goodWords} />
      <CardFields shown={shown} />
      <Reading person={person} />
      <Timeline
        key={shown.timelineNext ?? ''}
        person={person}
        first={shown.timeline}
        next={shown.timelineNext}
      />
      <Records person={person} records={shown.records} />
    </>
  );
}

function BackLink() {
  const navigate = useNavigate();
  const isToday = useRouterState({ select: ({ location }) => location.pathname.startsWith('/today') });
  useKeys({
    Escape: () => void (isToday ? navigate({ to: '/' }) : navigate({ to: '/people', search: true })),
  });
  const to = isToday ? '/' : '/people';
  return (
    <Link to={to} search={isToday ? {} : true} className="person-back button button-plain no-print">
      <Icon name="back" />
      {isToday ? 'Today' : 'People'}
    </Link>
  );
}
