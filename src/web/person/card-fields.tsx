import { useState } from 'react';
import type { PersonShown } from '../api/verb-types.ts';
import { localDayWords, todayHere } from '../words/time-words.ts';
import { SOURCE_WORDS } from '../words/words.ts';
import { Before } from './before.tsx';
import { cardFields, type SourcedField } from './card-field-list.ts';
import { Related } from './related.tsx';
import { SafeLink } from './safe-link.tsx';

/** The card; where each field comes from shows when asked for. */
export function CardFields({ shown: { card, kinds, before = [] } }: { readonly shown: PersonShown }) {
  const [showsOrigin, setShowsOrigin] = useState(false);
  const fields = cardFields(card);
  if (fields.length + card.related.length + kinds.length + before.length === 0) return null;
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
        {before.length > 0 && <Before before={before} />}
        <Related related={card.related} origin={(one) => showsOrigin && <Origin field={one} />} />
        {kinds.length > 0 && <Kinds kinds={kinds} showsOrigin={showsOrigin} />}
      </dl>
    </section>
  );
}

type KindsShown = { readonly kinds: PersonShown['kinds']; readonly showsOrigin: boolean };

/** What is read from the card: field, work, level and country. */
function Kinds({ kinds, showsOrigin }: KindsShown) {
  if (!showsOrigin) {
    return (
      <div>
        <dt className="quiet small">Kind</dt>
        <dd>{kinds.map(({ kind }) => kind).join(' · ')}</dd>
      </div>
    );
  }
  return kinds.map(({ axis, kind, says }) => (
    <div key={axis}>
      <dt className="quiet small">{KIND_LABELS[axis]}</dt>
      <dd>
        {kind}
        <span className="origin small quiet">{says}</span>
      </dd>
    </div>
  ));
}

const KIND_LABELS: Readonly<Record<PersonShown['kinds'][number]['axis'], string>> = {
  field: 'Field',
  function: 'Work',
  level: 'Level',
  place: 'Country',
};

function Origin({ field }: { readonly field: SourcedField }) {
  const day = localDayWords(field.seenAt, todayHere(new Date()));
  return (
    <span className="origin small quiet">
      from {SOURCE_WORDS[field.source]}, {day}
    </span>
  );
}
