import { CardAct } from '../today/card-act.tsx';
import { CardHead } from '../today/card-head.tsx';
import { SnoozeMenu } from '../today/snooze-menu.tsx';
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
  const { id, name } = person;
  return (
    <li className="card" data-current={isCurrent} onFocus={on.onFocus}>
      <CardHead person={person} at={at} to="/people/$person" level={3} />
      <p className="card-why">{why}</p>
      <p className="card-todo">{todo}</p>
      <div className="row no-print">
        <CardAct label="Done" says={`Done: ${name}`} keyName="d" onPress={() => look.done(id)} />
        <SnoozeMenu
          name={name}
          isOpen={isSnoozing}
          onOpenChange={on.onSnoozing}
          onChoose={(until) => look.snooze(id, until)}
        />
        <CardAct label="Log" says={`Log: ${name}`} keyName="l" look="plain" onPress={on.onLog} />
        <CardAct
          label="Never"
          says={`Never: ${name}`}
          keyName="n"
          look="plain"
          onPress={() => look.never(id)}
        />
        <CardAct
          label="Leave it"
          says={`Leave it: ${name}`}
          keyName="x"
          look="plain"
          onPress={() => look.leave(id)}
        />
      </div>
    </li>
  );
}
