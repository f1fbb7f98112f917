import type { PersonShown } from '../api/verb-types.ts';

/** What they were before: firms, titles, names and addresses. */
export function Before({ before }: { readonly before: NonNullable<PersonShown['before']> }) {
  return (
    <div>
      <dt className="quiet small">Before</dt>
      {before.map(({ what, value, says }) => (
        <dd key={`${what} ${value}`}>{says}</dd>
      ))}
    </div>
  );
}
