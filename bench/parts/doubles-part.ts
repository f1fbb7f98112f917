import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Part } from '../measure/bench.ts';
import type { Figure } from '../measure/figure.ts';
import { commandRun } from '../measure/file-runs.ts';
import { kept } from '../measure/kept.ts';
import { runProgram } from '../measure/run-program.ts';
import { sizesOf } from '../measure/sizes.ts';

const part = 'doubles';
const ALL_S = 60;
const ALL_MB = 500;
const NEW_S = 1;

/** Who is here twice: everybody in a large book compared from nothing, and what newcomers add to an import. */
export const doublesPart: Part = {
  name: part,
  async measure(bench) {
    const { doubledRecords, newRecords } = sizesOf(bench);
    const book = await doubledBook(bench, doubledRecords, newRecords);
    const all = commandRun(bench, ['same', '--limit', '1', '--json', '--home', book]);
    return [
      {
        part,
        name: `everybody compared, ${doubledRecords} records`,
        unit: 's',
        measured: all.seconds,
        target: { most: ALL_S },
      },
      {
        part,
        name: 'peak memory of comparing everybody',
        unit: 'MB',
        measured: all.peakMb,
        target: { most: ALL_MB },
      },
      lookedUp(bench, book, newRecords),
    ];
  },
};

/** The folder of a user's data into which newcomers were imported last; made once and kept. */
async function doubledBook(bench: Bench, records: number, newcomers: number): Promise<string> {
  const make = (...args: readonly string[]) => runProgram(join(bench.programs, 'make-file.js'), args);
  const all = await kept(bench, { name: `doubled-${records}`, of: 'files' }, (path) => {
    make('doubled-cards', path, `${records}`);
  });
  const late = await kept(bench, { name: `newcomers-${newcomers}-${records}`, of: 'files' }, (path) => {
    make('newcomers', path, `${newcomers}`, `${records}`);
  });
  return kept(bench, { name: `doubled-book-${records}`, of: 'sqlite' }, (folder) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    for (const file of [all, late]) commandRun(bench, ['import', file, '--home', folder, '--quiet']);
  });
}

/** Once a program is warm, as a server is; the first search of a process takes about twice as long. */
const SEARCHES = 5;

/** Who came last, searched for among all others. */
function lookedUp({ programs }: Bench, book: string, count: number): Figure {
  const args = [join(book, 'mutuals.db'), `${count}`, `${SEARCHES}`];
  return {
    part,
    name: `${count} newcomers looked up in them`,
    unit: 's',
    measured: Number(runProgram(join(programs, 'search-newcomers.js'), args)),
    target: { most: NEW_S },
  };
}
