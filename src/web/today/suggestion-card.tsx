import type { SuggestionView } from '../../verbs/views.ts';
import { CardAct } from './card-act.tsx';
import { CardHead } from './card-head.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';
import type { Settle } from './use-settle.ts';

const KIND_WORDS: Readonly<Record<SuggestionView['kind'], string | undefined>> = {
  tend: undefined,
  reply: 'A reply is open',
  reminder: 'Your reminder',
  promise: 'Your promise',
  thanks: 'Thanks are due',
  news: 'News',
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
  const { id, name } = person;
  return (
    <li className="card" data-current={isCurrent} onFocus={on.onFocus}>
      <CardHead person={person} at={at} to="/today/$person" level={2}>
        {KIND_WORDS[kind] && <span className="card-kind small">{KIND_WORDS[kind]}</span>}
      </CardHead>
      <p className="card-why">{why}</p>
      <p className="card-todo">{todo}</p>
      <div className="row">
        <CardAct label="Done" says={`Done: ${name}`} keyName="d" onPress={() => settle.done(id, kind)} />
        <SnoozeMenu
          name={name}
          isOpen={isSnoozing}
          onOpenChange={on.onSnoozing}
          onChoose={(until) => settle.snooze(id, until)}
        />
        <CardAct
          label="Log"
          says={`Log a contact with ${name}`}
          keyName="l"
          look="plain"
          onPress={on.onLog}
        />
        <CardAct
          label="Never"
          says={`Never suggest ${name}`}
          keyName="n"
          look="never"
          onPress={() => settle.never(id)}
        />
      </div>
    </li>
  );
}
