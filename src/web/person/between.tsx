import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import type { PersonLineView } from '../../verbs/views.ts';
import { AskLine } from '../give/ask-line.tsx';
import { GiveLines } from '../give/give-lines.tsx';
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
        <GiveLines label="Thanks to say">
          {thanksByPerson(data.thanks).map((owed) => (
            <ThanksLine key={owed.person.id} owed={owed} />
          ))}
        </GiveLines>
      )}
      <BetweenTurns benefits={data.benefits} />
    </>
  );
}

function Open({ person: { id, name } }: Props) {
  const promises = useQuery(promisesQuery(id));
  const asked = useQuery(asksQuery(id));
  const asks = asked.data?.asks ?? [];
  const open = [...(promises.data?.mine ?? []), ...(promises.data?.theirs ?? [])];
  return (
    <>
      {promises.error && <Trouble error={promises.error} again={() => void promises.refetch()} />}
      {asked.error && <Trouble error={asked.error} again={() => void asked.refetch()} />}
      {open.length > 0 && (
        <GiveLines label="Promises">
          {open.map((promise) => (
            <PromiseLine key={promise.id} promise={promise} />
          ))}
        </GiveLines>
      )}
      {asks.length > 0 && (
        <GiveLines label="Asks">
          {asks.map((one) => (
            <AskLine key={one.id} ask={one} />
          ))}
        </GiveLines>
      )}
      <p className="no-print">
        <Link
          to="/give"
          search={{ ask: id }}
          hash="may-ask"
          aria-label={`May I ask them for something? ${name}`}
        >
          May I ask them for something?
        </Link>
      </p>
    </>
  );
}

function Needs({ person: { id } }: Props) {
  const { data, error, refetch } = useQuery(needsQuery(id));
  const needs = data?.theirs ?? [];
  return (
    <div className="between-needs">
      {error && <Trouble error={error} again={() => void refetch()} />}
      {needs.length > 0 && (
        <GiveLines label="What they look for and can give">
          {needs.map((need) => (
            <NeedLine key={need.id} need={need} />
          ))}
        </GiveLines>
      )}
      <SayNeed person={id} />
    </div>
  );
}
