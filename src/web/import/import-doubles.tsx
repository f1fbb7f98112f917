import { Link } from '@tanstack/react-router';
import type { ImportResult } from '../api/verb-types.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { counted } from '../words/words.ts';

type Doubles = NonNullable<ImportResult['possibleDuplicates']>;
type Side = Doubles['examples'][number]['one'];

const SHOWN_AT_ONCE = 5;

/** Who may be somebody that is here already, or one another. */
export function ImportDoubles({ doubles: { count, examples } }: { readonly doubles: Doubles }) {
  const rest = count - examples.length;
  const more = examples.slice(SHOWN_AT_ONCE);
  return (
    <section className="note import-doubles" aria-label="May be here twice">
      <h3 className="part-title">{counted(count, 'person', 'people')} may be here twice</h3>
      <p className="small quiet">They are much alike, and kept apart until you say otherwise.</p>
      <Pairs pairs={examples.slice(0, SHOWN_AT_ONCE)} />
      {more.length > 0 && (
        <div>
          <Disclosure label={`Show ${more.length} more`} openLabel="Show fewer">
            <Pairs pairs={more} />
          </Disclosure>
        </div>
      )}
      {rest > 0 && <p className="small quiet">and {rest.toLocaleString('en')} more</p>}
    </section>
  );
}

function Pairs({ pairs }: { readonly pairs: Doubles['examples'] }) {
  return (
    <ul className="spots small">
      {pairs.map(({ one, other, isOtherNew }) => (
        <li key={`${one.name} ${one.about} ${other.about}`}>
          <Named side={one} /> and <Named side={other} />
          {isOtherNew ? '' : ', here already'}
        </li>
      ))}
    </ul>
  );
}

function Named({ side: { person, name, about } }: { readonly side: Side }) {
  return (
    <>
      {person === undefined ? (
        name
      ) : (
        <Link to="/people/$person" params={{ person }}>
          {name}
        </Link>
      )}
      {about !== '' && <span className="quiet"> ({about})</span>}
    </>
  );
}
