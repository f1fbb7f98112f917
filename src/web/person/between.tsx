import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PersonLineView } from '../../verbs/views.ts';
import { AskLine } from '../give/ask-line.tsx';
import { NeedLine } from '../give/need-line.tsx';
import { PromiseLine } from '../give/promise-line.tsx';
import { SayNeed } from '../give/say-need.tsx';
import { thanksByPerson } from '../give/thanks-by-person.ts';
import { ThanksLine } from '../give/thanks-line.tsx';
import { asksQuery, benefitsQuery, needsQuery, promisesQuery } from '../give/use-give.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { Why } from '../parts/why.tsx';
import { BetweenNote } from './between-note.tsx';
import { BetweenTurns } from './between-turns.tsx';
import '../give/give.css';

type Props = { readonly person: Pick<PersonLineView, 'id' | 'name'> };

/** What stands between the two of you: it opens, as it is not for every day. */
export function Between({ person }: Props) {
  return (
    <section className="person-part" aria-label="Between you">
      <Disclosure label="Between you" openLabel="Hide what stands between you">
        <div className="between">
          <BetweenNote person={person} />
          <Standing person={person} />
          <Open person={person} />
          <Needs person={person} />
        </div>
      </Disclosure>
    </section>
  );
}

function Standing({ person: { id } }: Props) {
  const { data, error, isPending, refetch } = useQuery(benefitsQuery(id));
  if (isPending) return <Waiting />;
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  return (
    <>
      <div>
        <p>{data.says}</p>
        <Why reasons={data.reasons} />
      </div>
      {data.thanks.length > 0 && (
        <ul className="give-lines" aria-label="Thanks to say">
          {thanksByPerson(data.thanks).map((owed) => (
            <ThanksLine key={owed.person.id} owed={owed} />
          ))}
        </ul>
      )}
      <BetweenTurns benefits={data.benefits} />
    </>
  );
}

function Open({ person: { id, name } }: Props) {
  const promises = useQuery(promisesQuery(id)).data;
  const asks = useQuery(asksQuery(id)).data?.asks ?? [];
  const open = [...(promises?.mine ?? []), ...(promises?.theirs ?? [])];
  return (
    <>
      {open.length > 0 && (
        <ul className="give-lines" aria-label="Promises">
          {open.map((promise) => (
            <PromiseLine key={promise.id} promise={promise} />
          ))}
        </ul>
      )}
      {asks.length > 0 && (
        <ul className="give-lines" aria-label="Asks">
          {asks.map((one) => (
            <AskLine key={one.id} ask={one} />
          ))}
        </ul>
      )}
      <p className="no-print">
        <Link to="/give" search={{ ask: id }} hash="may-ask" aria-label={`May I ask ${name}?`}>
          May I ask them for something?
        </Link>
      </p>
    </>
  );
}

function Needs({ person: { id } }: Props) {
  const needs = useQuery(needsQuery(id)).data?.theirs ?? [];
  return (
    <div className="between-needs">
      {needs.length > 0 && (
        <ul className="give-lines" aria-label="What they look for and can give">
          {needs.map((need) => (
            <NeedLine key={need.id} need={need} />
          ))}
        </ul>
      )}
      <SayNeed person={id} />
    </div>
  );
}
