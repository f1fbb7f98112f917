import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { useStatus } from '../app/use-status.ts';
import { Heading } from '../parts/heading.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { TodayEmpty } from '../today/today-empty.tsx';
import { BetweenPart } from './between-part.tsx';
import { type WaysShown, waysQuery } from './use-ways.ts';
import { WaysAnswer } from './ways-answer.tsx';
import { WaysField } from './ways-field.tsx';
import { isAsked, type WaysQuestion } from './ways-question.ts';
import { WaysTrouble } from './ways-trouble.tsx';
import './ways.css';

/** Whom do you want to reach, and who could bring you there? */
export function WaysPage() {
  const question = useSearch({ from: '/ways' });
  const asked = isAsked(question);
  const { data, error, isPending, isPlaceholderData, refetch } = useQuery(waysQuery(question));
  const shown = asked ? data : undefined;
  const navigate = useNavigate();
  const ask = (search: WaysQuestion): void => void navigate({ to: '/ways', search });
  const isPerson = shown?.to.kind === 'person' && !isPlaceholderData;
  const nobody = useWhyNobody(shown?.empty);
  const name = isPerson ? shown.to.name : (question.to ?? '');
  return (
    <div className="column ways">
      <Heading tab={isPerson ? `Ways to ${name}` : 'Ways'}>Ways</Heading>
      <p className="quiet">Who could bring you to people you do not know yet, and why that may work.</p>
      {nobody && <TodayEmpty reason={nobody} />}
      {!nobody && (
        <>
          <WaysField question={question} name={asked && isPending ? '' : name} onAsk={ask} />
          {asked && isPending && <Waiting />}
          {error && <WaysTrouble error={error} question={question} again={() => void refetch()} />}
          <p className="ways-says" role="status">
            {shown ? shown.says : ''}
          </p>
          {shown && (
            <WaysAnswer
              shown={shown}
              purpose={question.for ?? 'act'}
              onPurpose={(purpose) => ask(withPurpose(question, purpose))}
            />
          )}
          {!asked && <NotAsked />}
          <BetweenPart
            key={question.to ?? ''}
            sought={isPerson ? { id: question.to ?? '', name } : undefined}
            isNeeded={isNoWay(shown)}
          />
        </>
      )}
    </div>
  );
}

function useWhyNobody(empty: 'me_unknown' | undefined): 'no_people' | 'me_unknown' | undefined {
  const status = useStatus();
  return status?.people === 0 ? 'no_people' : empty;
}

function withPurpose({ for: _before, ...question }: WaysQuestion, purpose: 'act' | 'news'): WaysQuestion {
  return purpose === 'news' ? { ...question, for: 'news' } : question;
}

/** Somebody is there to be reached, and nobody who could bring one there. */
function isNoWay(shown: WaysShown | undefined): boolean {
  return shown !== undefined && shown.to.people > 0 && shown.knownCount === 0 && shown.ways.length === 0;
}

function NotAsked() {
  return (
    <div className="ways-part">
      <p>
        Write a name or an organisation above, or choose a kind of people. You need not know them; they need
        only be among the people here.
      </p>
      <p className="quiet">
        Ways are read from mail that several people got, from calendars, from who works where, and from what
        you note yourself.
      </p>
    </div>
  );
}
