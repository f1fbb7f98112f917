import { wholeBook } from '../../src/cli/data/whole-book.ts';
import type { Store } from '../../src/core/store.ts';
import { fileOutlet } from '../../src/sources/file-outlet.ts';
import type { Deps } from '../../src/verbs/verb.ts';
import { BENCH_NOW } from '../made/network-size.ts';

/** What a verb receives in a benchmark: the real store at the one moment, and nobody who watches. */
export function benchDeps(store: Store, place: string): Omit<Deps, 'sources'> {
  return {
    store,
    outlet: fileOutlet(),
    wholeBook: wholeBook({ database: place }, () => BENCH_NOW),
    watch: { report() {}, stopIfAsked() {} },
    now: () => BENCH_NOW,
    by: 'cli',
    offsetMinutes: () => 0,
    data: { version: '0.0.0', place, isSample: false },
    async freshen(day) {
      if ((await store.tiesAsOf()) !== day) await store.refreshTies(day);
    },
  };
}
