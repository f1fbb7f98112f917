import { useInfiniteQuery } from '@tanstack/react-query';
import type { EntryView, PersonLineView } from '../../verbs/views.ts';
import { Trouble } from '../parts/trouble.tsx';
import { dayWords, todayHere } from '../words/time-words.ts';
import { entryWords } from './entry-words.ts';
import { earlierQuery } from './use-person.ts';

type Props = {
  readonly person: PersonLineView;
  readonly first: readonly EntryView[];
  readonly next: string | undefined;
};

/** What happened with this person, the newest first. */
export function Timeline({ person, first, next }: Props) {
  const earlier = useInfiniteQuery(earlierQuery(person.id, next));
  const entries = [...first, ...(earlier.data?.pages.flatMap((page) => page.entries) ?? [])];
  const hasMore = next !== undefined && (earlier.data === undefined || earlier.hasNextPage);
  const more = (): void => void (earlier.data ? earlier.fetchNextPage() : earlier.refetch());
  return (
    <section className="person-part" aria-label="Timeline">
      <h2 className="part-title">What happened</h2>
      {entries.length === 0 && (
        <p className="quiet">Nothing is noted yet. Log a contact, or import the mail you wrote each other.</p>
      )}
      <ol className="person-lines">
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} personId={person.id} />
        ))}
      </ol>
      {earlier.error && <Trouble error={earlier.error} again={more} />}
      {hasMore && (
        <button type="button" className="button no-print" disabled={earlier.isFetching} onClick={more}>
          {earlier.isFetching ? 'Loading…' : 'Show earlier'}
        </button>
      )}
    </section>
  );
}

function Entry({ entry, personId }: { readonly entry: EntryView; readonly personId: string }) {
  const today = todayHere(new Date());
  const others =
    entry.people.filter(({ id, role }) => id !== personId && role !== 'mentioned' && id !== undefined)
      .length - 1;
  return (
    <li>
      <time className="when" dateTime={entry.at}>
        {dayWords(entry.day, today)}
      </time>
      <span>
        <span className="entry-about">{entry.about || 'Without a subject'}</span>
        <span className="quiet small entry-how">
          {entryWords(entry)}
          {others > 0 && `, with ${others} more`}
        </span>
      </span>
    </li>
  );
}
