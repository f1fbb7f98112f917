import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Bench, Part } from '../measure/bench.ts';
import { cpuByTurns, cpuRun } from '../measure/cpu-run.ts';
import type { Figure } from '../measure/figure.ts';
import { kept } from '../measure/kept.ts';
import { runCommand, runProgram } from '../measure/run-program.ts';
import { sizesOf } from '../measure/sizes.ts';

const part = 'doubles';
const ALL_S = 60;
const ALL_MB = 500;
const NEW_S = 1;

/** Who is here twice: everybody in a large book compared from nothing, and what newcomers add to an import. */
export const doublesPart: Part = {
  name: part,
  async measure(bench) {
    const { doubledRecords, newRecords, rounds } = sizesOf(bench);
    const book = await doubledBook(bench, doubledRecords);
    const newcomers = await kept(
      bench,
      { name: `newcomers-${newRecords}-${doubledRecords}`, of: 'files' },
      (path) => {
        runProgram(join(bench.programs, 'make-file.js'), [
          'newcomers',
          path,
          `${newRecords}`,
          `${doubledRecords}`,
        ]);
      },
    );
    const all = comparing(bench, book);
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
      lookedAt(bench, { book, newcomers, rounds, newRecords }),
    ];
  },
};

/** Imported once and kept: the folder of a user's data. */
async function doubledBook(bench: Bench, records: number): Promise<string> {
  const file = await kept(bench, { name: `doubled-${records}`, of: 'files' }, (path) => {
    runProgram(join(bench.programs, 'make-file.js'), ['doubled-cards', path, `${records}`]);
  });
  return kept(bench, { name: `doubled-book-${records}`, of: 'sqlite' }, (folder) => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder);
    runCommand(process.execPath, [...mutuals(bench), 'import', file, ...at(folder), '--quiet']);
  });
}

const mutuals = ({ programs }: Bench): readonly string[] => [join(programs, 'mutuals.js')];
const at = (folder: string): readonly string[] => ['--home', folder];

function comparing(bench: Bench, book: string): { readonly seconds: number; readonly peakMb: number } {
  const folder = mkdtempSync(join(tmpdir(), 'mutuals-bench-'));
  const peak = join(folder, 'peak');
  const hook = pathToFileURL(join(bench.programs, 'peak-on-exit.mjs')).href;
  const start = performance.now();
  try {
    runCommand(
      process.execPath,
      ['--import', hook, ...mutuals(bench), 'same', '--limit', '1', '--json', ...at(book)],
      {
        MUTUALS_BENCH_PEAK: peak,
      },
    );
    return { seconds: (performance.now() - start) / 1000, peakMb: Number(readFileSync(peak, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Looking = {
  readonly book: string;
  readonly newcomers: string;
  readonly rounds: number;
  readonly newRecords: number;
};

/** What the preview of the same file takes in a large book, beyond the same in an empty one. */
function lookedAt(bench: Bench, { book, newcomers, rounds, newRecords }: Looking): Figure {
  const empty = mkdtempSync(join(tmpdir(), 'mutuals-bench-'));
  const look = (folder: string) => () =>
    cpuRun([process.execPath, ...mutuals(bench), 'import', newcomers, '--dry-run', '--anew', ...at(folder)]);
  const took = cpuByTurns({ large: look(book), empty: look(empty) }, rounds);
  rmSync(empty, { recursive: true, force: true });
  const measured = (took.get('large') ?? Number.NaN) - (took.get('empty') ?? Number.NaN);
  return {
    part,
    name: `${newRecords} newcomers looked up in them, of the processor`,
    unit: 's',
    measured,
    target: { most: NEW_S },
  };
}
