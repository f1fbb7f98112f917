import { Link } from '@tanstack/react-router';
import { Fragment } from 'react';

type Props = {
  readonly people: readonly { readonly id: string; readonly name: string }[];
  /** Of how many these are the first. */
  readonly total: number;
};

/** People by name, each a link, and how many more there are. */
export function Names({ people, total }: Props) {
  const rest = total - people.length;
  return (
    <span className="plan-names">
      {people.map(({ id, name }, place) => (
        <Fragment key={id}>
          {place > 0 && ', '}
          <Link to="/people/$person" params={{ person: id }}>
            {name}
          </Link>
        </Fragment>
      ))}
      {rest > 0 && ` and ${rest.toLocaleString('en')} more`}
    </span>
  );
}
