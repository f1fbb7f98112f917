import { useInfiniteQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { ask } from '../api/client.ts';
import { Empty } from '../parts/empty.tsx';
import { Heading } from '../parts/heading.tsx';
import { Trouble } from '../parts/trouble.tsx';
import { Waiting } from '../parts/waiting.tsx';
import { localDayWords, todayHere } from '../words/time-words.ts';
import { ActLine } from './act-line.tsx';
import { byDay } from './by-day.ts';
import './history.css';

/** Every change that was made, the newest first; each can be taken back. */
export function HistoryPage() {
  const history = useInfiniteQuery({
    queryKey: ['history.list'],
    queryFn: ({ pageParam, signal }) => ask('history.list', { limit: 50, after: pageParam }, signal),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next,
  });
  const acts = history.data?.pages.flatMap((page) => page.acts) ?? [];
  const today = todayHere(new Date());
  const days = byDay(acts, ({ at }) => localDayWords(at, today));
  return (
    <div className="column">
      <Heading tab="History">History</Heading>
      {history.isPending && <Waiting />}
      {history.error && <Trouble error={history.error} again={() => void history.refetch()} />}
      {history.isSuccess && acts.length === 0 && (
        <Empty
          title="Nothing has been changed yet."
          act={
            <Link to="/import" className="button button-main">
              Import files
            </Link>
          }
        >
          <p>Imports, edits and notes will stand here, and each can be taken back.</p>
        </Empty>
      )}
      {days.map(({ day, items }) => (
        <section key={day} className="history-day" aria-label={day}>
          <h2 className="small quiet">{day}</h2>
          <ol>
            {items.map((act) => (
              <ActLine key={act.id} act={act} />
            ))}
          </ol>
        </section>
      ))}
      {history.hasNextPage && (
        <button
          type="button"
          className="button"
          disabled={history.isFetchingNextPage}
          onClick={() => void history.fetchNextPage()}
        >
          Show earlier
        </button>
      )}
    </div>
  );
}
