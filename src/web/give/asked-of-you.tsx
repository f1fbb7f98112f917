import { useQuery } from '@tanstack/react-query';
import { countText } from '../../core/network/time-words.ts';
import { useWrite } from '../api/use-write.ts';
import { CopyButton } from '../parts/copy-button.tsx';
import { Disclosure } from '../parts/disclosure.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { WithNames } from '../parts/with-names.tsx';
import { type LoadShown, loadQuery } from './use-give.ts';

type Props = { readonly request: LoadShown['requests'][number] };

/** What somebody asked for, how long it is likely to take, and how to say no kindly. */
export function AskedOfYou({ request: { id, person, what, hours } }: Props) {
  const { mutate, isPending } = useWrite('needs.settle');
  const name = person?.name ?? 'Somebody';
  return (
    <li className="give-line">
      <div className="give-says">
        <p>
          <WithNames
            says={`${name}: “${what}”, about ${countText(Math.round(hours * 10) / 10, 'hour')}.`}
            people={person ? [person] : []}
          />
        </p>
        {person && (
          <div className="no-print">
            <Disclosure label="A kind no" openLabel="Close">
              <KindNo person={person.id} />
            </Disclosure>
          </div>
        )}
      </div>
      <button
        type="button"
        className="button no-print"
        aria-label={`Settled: ${name}, ${what}`}
        disabled={isPending}
        onClick={() => mutate({ need: id })}
      >
        Settled
      </button>
    </li>
  );
}

/** Drafts to copy; nothing is sent. */
function KindNo({ person }: { readonly person: string }) {
  const { data, error, refetch } = useQuery(loadQuery(person));
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  return (
    <ul className="kind-no">
      {data?.declines.map(({ how, text }) => (
        <li key={how}>
          <p>
            <strong>{how}.</strong> {text}
          </p>
          <CopyButton text={text} what={how} />
        </li>
      ))}
    </ul>
  );
}
