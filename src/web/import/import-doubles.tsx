import { Link } from '@tanstack/react-router';
import type { ImportResult } from '../api/verb-types.ts';
import { counted } from '../words/words.ts';

type Doubles = NonNullable<ImportResult['possibleDuplicates']>;
type Side = Doubles['examples'][number]['one'];

/** Who may be somebody that is here already, or one another: two of a name, and nothing that speaks against it. */
export function ImportDoubles({ doubles }: { readonly doubles: Doubles }) {
  const rest = doubles.count - doubles.examples.length;
  return (
    <section className="note import-doubles" aria-label="May be the same person">
      <h3 className="part-title">
        {counted(doubles.count, 'newcomer', 'newcomers')} may be somebody you have already
      </h3>
      <p className="small quiet">They have the same name. They are kept apart until you say otherwise.</p>
      <ul className="spots small">
        {doubles.examples.map(({ one, other, isOtherNew }) => (
          <li key={`${one.name} ${one.about} ${other.about}`}>
            <Named side={one} /> and <Named side={other} />
            {isOtherNew ? '' : ', here already'}
          </li>
        ))}
        {rest > 0 && <li className="quiet">and {rest.toLocaleString('en')} more</li>}
      </ul>
    </section>
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
