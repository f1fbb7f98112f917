import { join } from 'node:path';
import { wholeBook } from '../src/cli/data/whole-book.ts';
import { fileOutlet } from '../src/sources/file-outlet.ts';
import { fileSources } from '../src/sources/file-sources.ts';
import type { Books } from '../src/store/open-store.ts';
import { newFolder, STILL, type World } from './world.ts';

/** A clock that moves a little with each look, so that no two acts are of one moment. */
export function ticking(at = '2026-06-15T10:00:00Z'): () => Date {
  const start = Date.parse(at);
  let ticks = 0;
  return () => {
    ticks += 1;
    return new Date(start + ticks);
  };
}

/** Everything a verb receives, on one of several books of one database. */
export function bookWorld(books: Pick<Books, 'book'>, book: string, now = ticking(), database = ''): World {
  const folder = newFolder();
  const store = books.book(book);
  return {
    folder,
    database,
    book,
    store,
    now,
    by: 'cli',
    watch: STILL,
    offsetMinutes: () => 0,
    outlet: fileOutlet(),
    wholeBook: wholeBook({ database, book }, now),
    sources: fileSources({ scratchFolder: join(folder, 'scratch'), resolve: (ref) => ref, now }),
    data: { version: '0.0.0', place: book, isSample: false },
    async freshen(day) {
      if ((await store.tiesAsOf()) !== day) await store.refreshTies(day);
    },
    moveTo: () => {
      throw new Error('the clock of several books stands still');
    },
  };
}
