import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';
import { Why } from '../parts/why.tsx';
import type { PortraitShown } from './use-portrait.ts';

type Newcomers = NonNullable<PortraitShown['newcomers']>;

const COUNTED = [
  { says: 'New is with whom you were first in touch in the last 90 days.' },
  {
    says: 'From outside is whose field is neither yours nor has a tenth of your contact, and in whose organisation you knew nobody.',
  },
];

/** Who is new of late, and who of them comes from outside of what is usual. */
export function NewcomersPart({ newcomers }: { readonly newcomers: Newcomers }) {
  const { reasons, outside } = newcomers;
  const usual = reasons.filter(({ term }) => term === 'usual');
  return (
    <section className="portrait-part" aria-labelledby="portrait-new">
      <h2 id="portrait-new" className="part-title">
        Who is new
      </h2>
      {reasons
        .filter(({ term }) => term !== 'usual')
        .map(({ says }) => (
          <p key={says}>{says}</p>
        ))}
      {outside.length > 0 && (
        <p>
          From outside:{' '}
          {outside.map(({ id, name }, place) => (
            <Fragment key={id}>
              {place > 0 && ', '}
              <Link to="/people/$person" params={{ person: id }}>
                {name}
              </Link>
            </Fragment>
          ))}
          .
        </p>
      )}
      <Why reasons={[...COUNTED, ...usual]} />
    </section>
  );
}
