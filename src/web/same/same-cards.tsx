import { Link } from '@tanstack/react-router';
import { Face } from '../parts/face.tsx';
import { dayWords, todayHere } from '../words/time-words.ts';
import { counted, SOURCE_WORDS } from '../words/words.ts';
import type { Doubt } from './doubt.ts';
import { FIELD_LABELS, type Field, likenessWords, valueWords } from './field-words.ts';

type Line = Doubt['one'];
type Props = { readonly one: Line; readonly other: Line; readonly fields: readonly Field[] };

/** Two cards and the card of both. Their rows stand level, so that the eye goes across. */
export function SameCards({ one, other, fields }: Props) {
  // A row for the head, and one for each field.
  const rows = { gridRow: `span ${fields.length + 1}` };
  return (
    <div className="same-cards">
      <section className="same-card" style={rows} aria-label="The one">
        <Head line={one} />
        {fields.map((field) => (
          <Side key={field.field} field={field} values={field.one} />
        ))}
      </section>
      <section className="same-card" style={rows} aria-label="The other">
        <Head line={other} />
        {fields.map((field) => (
          <Side key={field.field} field={field} values={field.other} />
        ))}
      </section>
      <section className="same-card same-together" style={rows} aria-label="The card of both">
        <div className="same-head">
          <h3 className="part-title">Joined</h3>
          <p className="quiet small">
            {counted(one.records + other.records, 'record', 'records')}, each kept whole
          </p>
        </div>
        {fields.map((field) => (
          <Together key={field.field} field={field} />
        ))}
      </section>
    </div>
  );
}

function Head({ line }: { readonly line: Line }) {
  return (
    <div className="same-head">
      <Face name={line.name} />
      <div>
        <h3 className="part-title">
          <Link to="/people/$person" params={{ person: line.id }} className="name">
            {line.name}
          </Link>
        </h3>
        <p className="quiet small">{inTouchWords(line)}</p>
      </div>
    </div>
  );
}

function inTouchWords({ contactDays, lastContact }: Line): string {
  if (contactDays === 0 || lastContact === undefined) return 'Never in touch';
  return `In touch on ${counted(contactDays, 'day', 'days')}, last ${dayWords(lastContact, todayHere(new Date()))}`;
}

type SideProps = { readonly field: Field; readonly values: readonly string[] };

function Side({ field, values }: SideProps) {
  const likeness = likenessWords(field);
  // Only the card of both says something here; the row keeps its place beside it.
  if (field.one.length + field.other.length === 0) return <div className="same-field same-idle" />;
  return (
    <div className="same-field" data-likeness={likeness}>
      <p className="small quiet">
        {FIELD_LABELS[field.field]}
        {likeness !== undefined && (
          <span className="same-likeness">
            <span aria-hidden="true">{likeness === 'the same' ? ' = ' : ' ≠ '}</span>
            {likeness}
          </span>
        )}
      </p>
      {values.length === 0 ? (
        <p className="quiet">not said</p>
      ) : (
        values.map((value) => <p key={value}>{valueWords(field.field, value)}</p>)
      )}
    </div>
  );
}

function Together({ field }: { readonly field: Field }) {
  return (
    <div className="same-field">
      <p className="small quiet">{FIELD_LABELS[field.field]}</p>
      {field.together.map(({ value, source }) => (
        <p key={value}>
          {valueWords(field.field, value)}
          {source !== undefined && <span className="quiet small"> from {SOURCE_WORDS[source]}</span>}
        </p>
      ))}
    </div>
  );
}
