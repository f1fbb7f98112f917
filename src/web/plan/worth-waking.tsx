import { useQuery } from '@tanstack/react-query';
import { Disclosure } from '../parts/disclosure.tsx';
import { PagePart } from '../parts/page-part.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { ago } from '../words/time-words.ts';
import { LogButton } from './log-button.tsx';
import { PlanPerson } from './plan-person.tsx';
import { Reasons } from './reasons.tsx';
import { type Sleeper, silentQuery, wakeQuery } from './use-plan.ts';
import { OLD_TIES, wakeWords } from './wake-words.ts';

/** People of the past, why they are worth a line, and what to bring. */
export function WorthWaking() {
  const { data, error, isPending, refetch } = useQuery(wakeQuery);
  const asked = useQuery(silentQuery).data?.questions.map(({ person }) => person.id) ?? [];
  return (
    <PagePart
      id="worth-waking"
      title="Worth waking"
      says={data ? wakeWords(data.people.length, data.total) : OLD_TIES}
    >
      {isPending && <Waiting />}
      {error && <Trouble error={error} again={() => void refetch()} />}
      <ul className="plan-people">
        {data?.people.map((sleeper) => (
          <SleepingTie
            key={sleeper.person.id}
            sleeper={sleeper}
            isAsked={asked.includes(sleeper.person.id)}
          />
        ))}
      </ul>
    </PagePart>
  );
}

type Props = { readonly sleeper: Sleeper; readonly isAsked: boolean };

function SleepingTie({ sleeper: { person, bring, reasons, warning }, isAsked }: Props) {
  const silence = person.silentDays === undefined ? '' : `Last in touch ${ago(person.silentDays)}.`;
  return (
    <PlanPerson person={person}>
      <p className="plan-bring">
        {bring} <LogButton person={person} />
      </p>
      <p className="quiet small">
        {silence} {isAsked && 'You are asked about them above, too.'}
      </p>
      <Disclosure label="Why?" openLabel="Hide the reasons">
        <Reasons reasons={warning === undefined ? reasons : [...reasons, { says: warning }]} />
      </Disclosure>
    </PlanPerson>
  );
}
