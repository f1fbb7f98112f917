import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { OpportunitiesPart } from '../opportunities/opportunities-part.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Heading } from '../parts/heading.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { todayHere } from '../words/time-words.ts';
import { counted } from '../words/words.ts';
import { EventForm } from './event-form.tsx';
import { EventLine } from './event-line.tsx';
import { partedEvents } from './parted-events.ts';
import { type EventListed, type EventsShown, eventsQuery } from './use-events.ts';
import { WhatKindsBrought } from './what-kinds-brought.tsx';
import '../give/give.css';
import '../parts/figures.css';
import './events.css';

/** Where one goes, whom to meet there and why, and what it brought. */
export function EventsPage() {
  const { data, error, isPending, refetch } = useQuery(eventsQuery);
  return (
    <div className="column events">
      <Heading tab="Events">Events</Heading>
      <p className="quiet">
        Where you go, whom to meet there and why, and which events bring you people you did not know.
      </p>
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      {data && <Listed events={data} />}
      <OpportunitiesPart />
    </div>
  );
}

function Listed({ events }: { readonly events: EventsShown }) {
  const { coming, later, untold, told } = partedEvents(events, todayHere(new Date()));
  const [next] = coming;
  const left = useRef(untold.length);
  // An event of which it was said whom one met goes elsewhere on the page and takes the focus with it.
  useEffect(() => {
    const wasMore = left.current > untold.length;
    left.current = untold.length;
    if (wasMore && document.activeElement === document.body)
      document.querySelector<HTMLElement>('#untold > h2, #coming > h2')?.focus();
  }, [untold.length]);
  return (
    <>
      {untold.length > 0 && (
        <PagePart id="untold" title="Whom did you meet?">
          <Lines events={untold} />
        </PagePart>
      )}
      <PagePart id="coming" title="To come">
        {next ? (
          <Lines events={coming} open={next.id} />
        ) : (
          <p>
            {later.length > 0 ? 'Nothing in the next two weeks. ' : 'No event is noted. '}
            <Link to="/import" className="link">
              Bring your calendar
            </Link>
            , or note the next event and paste who will be there: you see whom to meet and why.
          </p>
        )}
        {later.length > 0 && (
          <div>
            <Disclosure
              label={`Later in your calendar: ${counted(later.length, 'meeting', 'meetings')}`}
              openLabel="Close"
            >
              <Lines events={later} />
            </Disclosure>
          </div>
        )}
        <div className="no-print">
          <Disclosure label="Note an event" openLabel="Close" startsOpen={!next}>
            <EventForm />
          </Disclosure>
        </div>
      </PagePart>
      {events.kinds.length > 0 && <WhatKindsBrought kinds={events.kinds} />}
      {told.length > 0 && (
        <PagePart id="past" title="Past">
          <Lines events={told} />
          {events.more > 0 && <p className="quiet small">{events.more} older ones are not shown.</p>}
        </PagePart>
      )}
    </>
  );
}

type LinesProps = { readonly events: readonly EventListed[]; readonly open?: string };

function Lines({ events, open }: LinesProps) {
  return (
    <ul className="give-lines">
      {events.map((event) => (
        <EventLine key={event.id} event={event} startsOpen={event.id === open} />
      ))}
    </ul>
  );
}
