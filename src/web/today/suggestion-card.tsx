import { Link } from '@tanstack/react-router';
import type { SuggestionView } from '../../verbs/views.ts';
import { Face } from '../parts/face.tsx';
import { roleWords } from '../words/words.ts';
import { SnoozeMenu } from './snooze-menu.tsx';
import type { Settle } from './use-settle.ts';

const KIND_WORDS: Readonly<Record<SuggestionView['kind'], string | undefined>> = {
  tend: undefined,
  reply: 'A reply is open',
  reminder: 'Your reminder',
  promise: 'Your promise',
  thanks: 'Thanks are due',
  birthday: 'Birthday',
  anniversary: 'Anniversary',
  introduction: 'An introduction waits',
  step: 'A step of a goal',
  offer: 'You can help',
  wake: 'From the past',
  event: 'An event',
  met: 'An event',
};

type Props = {
  readonly suggestion: SuggestionView;
  readonly at: number;
  readonly isCurrent: boolean;
  readonly isSnoozing: boolean;
  readonly settle: Settle;
  readonly onSnoozing: (isOpen: boolean) => void;
  readonly onFocus: () => void;
  readonly onLog: () => void;
};

/** One person to tend: who, why now, what to do, and what you say to it. */
export function SuggestionCard({ suggestion, at, isCurrent, isSnoozing, settle, ...on }: Props) {
  const { person, kind, why, todo } = suggestion;
  const role = roleWords(person);
  return (
    <li className="card" data-current={isCurrent} onFocus={on.onFocus}>
      <div className="card-who">
        <Face name={person.name} />
        <div>
          <h2 className="part-title">
            <Link
              to="/today/$person"
              params={{ person: person.id }}
              className="card-name"
              data-row={at}
              data-person={person.id}
            >
              {person.name}
            </Link>
          </h2>
          {role && <p className="quiet small">{role}</p>}
        </div>
        {KIND_WORDS[kind] && <span className="card-kind small">{KIND_WORDS[kind]}</span>}
      </div>
      <p className="card-why">{why}</p>
      <p className="card-todo">{todo}</p>
      <div className="row">
        <button
          type="button"
          className="button"
          aria-label={`Done: ${person.name}`}
          aria-keyshortcuts="d"
          onClick={() => settle.done(person.id, kind)}
        >
          Done
        </button>
        <SnoozeMenu
          name={person.name}
          isOpen={isSnoozing}
          onOpenChange={on.onSnoozing}
          onChoose={(until) => settle.snooze(person.id, until)}
        />
        <button
          type="button"
          className="button button-plain"
          aria-label={`Log a contact with ${person.name}`}
          aria-keyshortcuts="l"
          onClick={on.onLog}
        >
          Log
        </button>
        <button
          type="button"
          className="button button-plain card-never"
          aria-label={`Never suggest ${person.name}`}
          aria-keyshortcuts="n"
          onClick={() => settle.never(person.id)}
        >
          Never
        </button>
      </div>
    </li>
  );
}
