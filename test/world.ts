import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Watch } from '../src/core/ports.ts';
import { fileSources } from '../src/sources/file-sources.ts';
import { openStore } from '../src/store/open-store.ts';
import type { Deps } from '../src/verbs/verb.ts';

export const STILL: Watch = { report: () => undefined, stopIfAsked: () => undefined };

export type World = Deps & {
  readonly folder: string;
  readonly database: string;
  /** Moves the clock. */
  readonly moveTo: (at: string) => void;
};

/** Everything a verb receives, on a real store in a folder of its own, at a moment that only a test moves. */
export async function openWorld(at = '2026-06-15T10:00:00Z', folder = newFolder()): Promise<World> {
  const database = join(folder, 'own.db');
  let start = Date.parse(at);
  let ticks = 0;
  const now = (): Date => {
    ticks += 1;
    return new Date(start + ticks);
  };
  const store = await openStore({ database, create: true, now, random: Math.random });
  return {
    folder,
    database,
    store,
    now,
    by: 'cli',
    watch: STILL,
    offsetMinutes: () => 0,
    sources: fileSources({ scratchFolder: join(folder, 'scratch'), resolve: (ref) => ref, now }),
    data: { version: '0.0.0', place: database, isSample: false },
    async freshen(day) {
      if ((await store.tiesAsOf()) !== day) await store.refreshTies(day);
    },
    moveTo(moment) {
      start = Date.parse(moment);
    },
  };
}

export function newFolder(): string {
  return mkdtempSync(join(tmpdir(), 'mutuals-'));
}
