import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { KindRow } from './kind-row.tsx';
import { unknownKindsQuery } from './use-unknown-kinds.ts';

/** The people of most contact of whom something is not known, to be said by hand. */
export function UnknownKinds() {
  const queries = useQueryClient();
  const { data, error, isPending, refetch, ...more } = useInfiniteQuery(unknownKindsQuery(queries));
  if (isPending) return <Waiting />;
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  const rows = data.pages.flatMap((page) => page.rows);
  return (
    <>
      {rows.length === 0 && <p>Of those you have most contact with, field, work and level are all known.</p>}
      <ul className="kind-rows">
        {rows.map((row) => (
          <KindRow key={row.person.id} row={row} />
        ))}
      </ul>
      {more.hasNextPage && (
        <button
          type="button"
          className="button"
          aria-disabled={more.isFetchingNextPage}
          onClick={() => void more.fetchNextPage()}
        >
          {more.isFetchingNextPage ? 'Loading…' : 'Show more people'}
        </button>
      )}
    </>
  );
}
