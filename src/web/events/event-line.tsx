import { Fragment } from 'react';
import { parseDay } from '../../core/day.ts';
import { fold } from '../../core/text/fold.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { WithNames } from '../parts/with-names.tsx';
import { dayWords, todayHere } from '../words/time-words.ts';
import { AtEvent } from './at-event.tsx';
import type { EventListed } from './use-events.ts';
import { WhoMet } from './who-met.tsx';

type Props = { readonly event: EventListed; readonly startsOpen: boolean };

/** One event: what and when, and what there is to know of it before or after. */
export function EventLine({ event, startsOpen }: Props) {
  const { id, name, kind, day, at, where, calendar, told, met } = event;
  const today = todayHere(new Date());
  const on = parseDay(day) ?? today;
  const isOver = on < today;
  const more = [
    dayWords(day, today),
    at,
    where,
    calendar ? 'from your calendar' : fold(kind) === fold(name) ? undefined : kind,
  ];
  return (
    <li className="event">
      <h3 className="part-title">{name}</h3>
      <p className="quiet">{more.filter((part) => part !== undefined).join(' · ')}</p>
      {met.length > 0 && (
        <p>
          Met:{' '}
          {met.map((person, at) => (
            <Fragment key={person.id}>
              {at > 0 && ', '}
              <WithNames says={person.name} people={[person]} />
            </Fragment>
          ))}
        </p>
      )}
      {(isOver || (on === today && !calendar)) && !told && <WhoMet event={event} />}
      {(!isOver || told) && (
        <div>
          <Disclosure
            label={isOver ? 'Follow up' : 'Whom to meet, and why'}
            openLabel="Close"
            startsOpen={startsOpen}
          >
            <AtEvent id={id} />
          </Disclosure>
        </div>
      )}
    </li>
  );
}
