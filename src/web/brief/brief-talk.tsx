import { Link } from '@tanstack/react-router';
import { Why } from '../parts/why.tsx';
import { dayWords, todayHere } from '../words/time-words.ts';
import { BriefList } from './brief-list.tsx';
import { BriefPart } from './brief-part.tsx';
import type { BriefShown } from './use-brief.ts';

/** What to take up again, what is noted, and whom you both know. */
export function BriefTalk({ brief }: { readonly brief: BriefShown }) {
  const { talk, reminders, notes, shared } = brief;
  return (
    <>
      {talk.length > 0 && (
        <BriefPart title="What to take up again">
          <Dated entries={talk} />
        </BriefPart>
      )}
      {reminders.length > 0 && (
        <BriefPart title="What you wanted to come back to">
          <Dated entries={reminders} />
        </BriefPart>
      )}
      {notes.length > 0 && (
        <BriefPart title="Noted on their card">
          <BriefList lines={notes} />
        </BriefPart>
      )}
      {shared.length > 0 && (
        <BriefPart title="Whom you both know">
          <ul className="brief-list">
            {shared.map(({ id, name, reasons }) => (
              <li key={id}>
                <Link to="/people/$person" params={{ person: id }} className="name">
                  {name}
                </Link>
                <Why reasons={reasons} />
              </li>
            ))}
          </ul>
        </BriefPart>
      )}
    </>
  );
}

type Entries = { readonly entries: BriefShown['talk'] };

function Dated({ entries }: Entries) {
  const today = todayHere(new Date());
  return (
    <ul className="brief-list">
      {entries.map(({ day, about }) => (
        <li key={`${day} ${about}`}>
          {about} <span className="quiet small">{dayWords(day, today)}</span>
        </li>
      ))}
    </ul>
  );
}
