import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { Why } from '../parts/why.tsx';
import { WithNames } from '../parts/with-names.tsx';
import { type EventShown, eventQuery } from './use-events.ts';

/** Before it whom to meet for which goal, after it whom to write to. */
export function AtEvent({ id }: { readonly id: string }) {
  const { data, error, isPending, refetch } = useQuery(eventQuery(id));
  return (
    <div className="at-event">
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && (data.when === 'after' ? <After shown={data} /> : <Before shown={data} />)}
    </div>
  );
}

function Before({ shown: { room, meet, more, event } }: { readonly shown: EventShown }) {
  return (
    <>
      {meet.length > 0 && (
        <ol className="to-meet">
          {meet.map(({ person, says }) => (
            <li key={person.id}>
              <WithNames says={says} people={[person]} />{' '}
              <Link
                to="/brief/$person"
                params={{ person: person.id }}
                className="link small no-print"
                aria-label={`Brief: ${person.name}`}
              >
                Brief
              </Link>
            </li>
          ))}
        </ol>
      )}
      {more > 0 && <p className="quiet small">And {more} more whom you know.</p>}
      {event.others.length > 0 && <p>Nobody you know yet: {event.others.join(', ')}.</p>}
      <div>
        <p className="quiet">{room.says}</p>
        <Why reasons={room.reasons} />
      </div>
    </>
  );
}

function After({ shown: { followUps } }: { readonly shown: EventShown }) {
  if (followUps.length === 0) return <p className="quiet">Nobody is noted whom you met there.</p>;
  return (
    <ul className="to-meet">
      {followUps.map(({ person, says }) => (
        <li key={person.id}>
          <WithNames says={says} people={[person]} />
        </li>
      ))}
    </ul>
  );
}
