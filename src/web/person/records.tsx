import { Link } from '@tanstack/react-router';
import { useWrite } from '../api/use-write.ts';
import type { PersonShown } from '../api/verb-types.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { localDayWords, todayHere } from '../words/time-words.ts';
import { counted, SOURCE_WORDS } from '../words/words.ts';

/** What each source said about this person; one that belongs to somebody else can be split off. */
export function Records({ person, records }: Pick<PersonShown, 'person' | 'records'>) {
  const split = useWrite('people.split');
  const today = todayHere(new Date());
  return (
    <section className="person-part no-print" aria-label="Records">
      <h2 className="part-title">Records</h2>
      <p className="small quiet">
        Kept as their source told them, {counted(records.length, 'record', 'records')}.
      </p>
      <p>
        <Link to="/same" search={{ person: person.id }} className="link small">
          May somebody else here be the same person?
        </Link>
      </p>
      <Disclosure label="Show the records" openLabel="Hide the records">
        <ul className="records">
          {records.map(({ id, source, name, key, identities, lastSeenAt }) => (
            <li key={id}>
              <div>
                <p>
                  {name || key}{' '}
                  <span className="quiet small">
                    from {SOURCE_WORDS[source]}, {localDayWords(lastSeenAt, today)}
                  </span>
                </p>
                <p className="quiet small">{identities.map(({ value }) => value).join(', ')}</p>
              </div>
              {records.length > 1 && (
                <button
                  type="button"
                  className="button"
                  aria-label={`Split off the record of ${name || key}`}
                  disabled={split.isPending}
                  onClick={() => split.mutate({ person: person.id, record: id })}
                >
                  Split off
                </button>
              )}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
