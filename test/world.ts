import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wholeBook } from '../src/cli/data/whole-book.ts';
import type { Watch } from '../src/core/ports.ts';
import { fileOutlet } from '../src/sources/file-outlet.ts';
import { fileSources } from '../src/sources/file-sources.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Deps } from '../src/verbs/verb.ts';

export const STILL: Watch = { report: () => undefined, stopIfAsked: () => undefined };

export type World = Deps & {
  readonly folder: string;
  readonly database: string;
  readonly book: string;
  /** Moves the clock. */
  readonly moveTo: (at: string) => void;
};

/** Everything a verb receives, on a real store in a folder of its own, at a moment that only a test moves. */
export async function openWorld(at = '2026-06-15T10:00:00Z', folder = newFolder()): Promise<World> {
  const place = await placeOf(folder);
  let start = Date.parse(at);
  let ticks = 0;
  const now = (): Date => {
    ticks += 1;
    return new Date(start + ticks);
  };
  const store = await openStore({ ...place, create: true, now, random: Math.random });
  return {
    folder,
    ...place,
    store,
    now,
    by: 'cli',
    watch: STILL,
    offsetMinutes: () => 0,
    outlet: fileOutlet(),
    wholeBook: wholeBook(place, now),
    sources: fileSources({ scratchFolder: join(folder, 'scratch'), resolve: (ref) => ref, now }),
    data: { version: '0.0.0', place: place.database, isSample: false },
    async freshen(day) {
      if ((await store.tiesAsOf()) !== day) await store.refreshTies(day);
    },
    moveTo(moment) {
      start = Date.parse(moment);
    },
  };
}

/** With MUTUALS_TEST_ENGINE=postgres each folder stands for a book of one server. */
async function placeOf(folder: string): Promise<{ database: string; book: string }> {
  if (process.env['MUTUALS_TEST_ENGINE'] !== 'postgres')
    return { database: join(folder, 'own.db'), book: 'own' };
  const { preparedDatabase } = await import('./postgres/prepared.ts');
  server ??= preparedDatabase();
  return { database: (await server).app, book: folder };
}

let server: Promise<{ readonly app: string }> | undefined;

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'mutuals-'));
}
