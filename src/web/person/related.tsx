import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { PersonShown } from '../api/verb-types.ts';

type OneRelated = PersonShown['card']['related'][number];

/** Who belongs to a person; a link where somebody here is called so. */
export function Related({
  related,
  origin,
}: {
  readonly related: readonly OneRelated[];
  readonly origin: (one: OneRelated) => ReactNode;
}) {
  return related.map((one) => (
    <div key={`${one.value} ${one.source}`}>
      <dt className="quiet small related-as">{one.as}</dt>
      <dd>
        {one.person === undefined ? (
          <span className="card-value">{one.name}</span>
        ) : (
          <Link className="card-value" to="/people/$person" params={{ person: one.person }}>
            {one.name}
          </Link>
        )}
        {origin(one)}
      </dd>
    </div>
  ));
}
