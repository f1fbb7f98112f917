import { useState } from 'react';
import type { CardView } from '../../verbs/views.ts';
import { localDayWords, todayHere } from '../words/time-words.ts';
import { SOURCE_WORDS } from '../words/words.ts';
import { cardFields, type SourcedField } from './card-field-list.ts';
import { SafeLink } from './safe-link.tsx';

/** The card; where each field comes from shows when asked for. */
export function CardFields({ card }: { readonly card: CardView }) {
  const [showsOrigin, setShowsOrigin] = useState(false);
  const fields = cardFields(card);
  if (fields.length === 0) return null;
  return (
    <section className="person-part" aria-label="Card">
      <div className="part-head">
        <h2 className="part-title">Card</h2>
        <button
          type="button"
          className="link small"
          aria-pressed={showsOrigin}
          onClick={() => setShowsOrigin(!showsOrigin)}
        >
          {showsOrigin ? 'Hide where this comes from' : 'Where does this come from?'}
        </button>
      </div>
      <dl className="card-fields">
        {fields.map(({ label, values }) => (
          <div key={label}>
            <dt className="quiet small">{label}</dt>
            {values.map((field) => (
              <dd key={`${field.value} ${field.source}`}>
                <SafeLink kind={label} value={field.value} />
                {showsOrigin && <Origin field={field} />}
              </dd>
            ))}
          </div>
        ))}
      </dl>
    </section>
  );
}

function Origin({ field }: { readonly field: SourcedField }) {
  const day = localDayWords(field.seenAt, todayHere(new Date()));
  return (
    <span className="origin small quiet">
      from {SOURCE_WORDS[field.source]}, {day}
    </span>
  );
}
