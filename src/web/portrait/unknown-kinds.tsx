import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { KindRow } from './kind-row.tsx';
import { unknownKindsQuery } from './use-unknown-kinds.ts';

/** The people of most contact whose kind nobody told, to be said by hand. */
export function UnknownKinds() {
  const queries = useQueryClient();
  const [round, setRound] = useState(0);
  const { data, error, isPending, refetch } = useQuery(unknownKindsQuery(queries, round));
  if (isPending) return <Waiting />;
  if (error) return <Trouble error={error} again={() => void refetch()} />;
  if (data.length === 0)
    return <p>Of the people you have most contact with, field, work and level are all known.</p>;
  return (
    <>
      <ul className="kind-rows">
        {data.map((row) => (
          <KindRow key={row.person.id} row={row} />
        ))}
      </ul>
      <button type="button" className="button" onClick={() => setRound(round + 1)}>
        Show the next ones
      </button>
    </>
  );
}
