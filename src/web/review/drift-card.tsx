import { Link } from '@tanstack/react-router';
import { Face } from '../parts/face.tsx';
import { SnoozeMenu } from '../today/snooze-menu.tsx';
import { roleWords } from '../words/words.ts';
import type { LookAt } from './use-look-at.ts';
import type { Drift } from './use-review.ts';

type Props = {
  readonly drift: Drift;
  readonly at: number;
  readonly isCurrent: boolean;
  readonly isSnoozing: boolean;
  readonly look: LookAt;
  readonly onSnoozing: (isOpen: boolean) => void;
  readonly onFocus: () => void;
  readonly onLog: () => void;
};

/** Somebody who drifts: why, what to do, and what you say to it. */
export function DriftCard({ drift, at, isCurrent, isSnoozing, look, ...on }: Props) {
  const { person, why, todo } = drift;
  const role = roleWords(person);
  return (
    <li className="card" data-current={isCurrent} onFocus={on.onFocus}>
      <div className="card-who">
        <Face name={person.name} />
        <div>
          <h3 className="part-title">
            <Link
              to="/people/$person"
              params={{ person: person.id }}
              className="card-name"
              data-row={at}
              data-person={person.id}
            >
              {person.name}
            </Link>
          </h3>
          {role && <p className="quiet small">{role}</p>}
        </div>
      </div>
      <p className="card-why">{why}</p>
      <p className="card-todo">{todo}</p>
      <div className="row no-print">
        <Act label="Done" name={person.name} keyName="d" onPress={() => look.done(person.id)} />
        <SnoozeMenu
          name={person.name}
          isOpen={isSnoozing}
          onOpenChange={on.onSnoozing}
          onChoose={(until) => look.snooze(person.id, until)}
        />
        <Act label="Log" name={person.name} keyName="l" isPlain onPress={on.onLog} />
        <Act label="Never" name={person.name} keyName="n" isPlain onPress={() => look.never(person.id)} />
        <Act label="Leave it" name={person.name} keyName="x" isPlain onPress={() => look.leave(person.id)} />
      </div>
    </li>
  );
}

type ActProps = {
  readonly label: string;
  readonly name: string;
  readonly keyName: string;
  readonly isPlain?: boolean;
  readonly onPress: () => void;
};

function Act({ label, name, keyName, isPlain = false, onPress }: ActProps) {
  return (
    <button
      type="button"
      className={isPlain ? 'button button-plain' : 'button'}
      aria-label={`${label}: ${name}`}
      aria-keyshortcuts={keyName}
      onClick={onPress}
    >
      {label}
    </button>
  );
}
