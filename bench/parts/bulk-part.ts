import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Bench, Part } from '../measure/bench.ts';
import type { Figure } from '../measure/figure.ts';
import { runProgram } from '../measure/run-program.ts';
import { sizesOf } from '../measure/sizes.ts';
import { runStatements } from '../postgres/run-statements.ts';

const part = 'bulk';
const NAME = 'rows of one table written in bulk';

/** Many rows into an empty table: as the store writes them, and by hand. */
export const bulkPart: Part = {
  name: part,
  async measure(bench) {
    const figures: Figure[] = [];
    if (bench.engines.includes('sqlite')) figures.push(inFile(bench));
    if (bench.engines.includes('postgres')) figures.push(...(await onServer(bench)));
    return figures;
  },
};

function inFile(bench: Bench): Figure {
  const folder = mkdtempSync(join(tmpdir(), 'mutuals-bench-'));
  try {
    const { store } = rates(bench, [join(folder, 'bulk.db'), '']);
    return { part, name: NAME, engine: 'sqlite', unit: '/s', measured: store };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function onServer(bench: Bench): Promise<readonly Figure[]> {
  const server = await bench.postgres();
  const admin = server.ownerUrl('postgres');
  const drop = 'drop database if exists bulk (force)';
  await runStatements(admin, [drop, 'create database bulk']);
  await server.prepare('bulk');
  try {
    const { store, insert, copy } = rates(bench, [server.appUrl('bulk'), server.ownerUrl('bulk')]);
    const peer = { says: 'INSERT of 1,000 rows a statement, past the store', measured: insert };
    const common = { part, engine: 'postgres', unit: '/s', peer } as const;
    return [
      { ...common, name: NAME, measured: store },
      { ...common, name: 'rows of one table by COPY of ready text, past the store', measured: copy },
    ];
  } finally {
    await runStatements(admin, [drop]);
  }
}

type Rates = { readonly store: number; readonly insert: number; readonly copy: number };

function rates(bench: Bench, places: readonly string[]): Rates {
  const program = join(bench.programs, 'write-bulk.js');
  return JSON.parse(runProgram(program, [...places, String(sizesOf(bench).bulkRows)])) as Rates;
}
