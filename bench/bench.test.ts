import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { withoutPostgres } from '../test/postgres/prepared.ts';

const START = fileURLToPath(new URL('./start.mjs', import.meta.url));
/** The programs are built first, and two servers take part. */
const PATIENCE_MS = 180_000;
const home = mkdtempSync(join(tmpdir(), 'mutuals-bench-test-'));

afterAll(() => rmSync(home, { recursive: true, force: true }));

type Shown = {
  readonly part: string;
  readonly name: string;
  readonly engine?: string;
  readonly measured: number;
};

function bench(...args: readonly string[]): SpawnSyncReturns<string> {
  const environment = { ...process.env, MUTUALS_BENCH_HOME: home };
  return spawnSync(process.execPath, [START, ...args], { encoding: 'utf8', env: environment });
}

// Never what was measured: other work on the machine would make the test fail.
test(
  'a small run prints every figure as a number, those of a database for each engine',
  () => {
    const engines = withoutPostgres ? ['sqlite'] : ['sqlite', 'postgres'];
    const { status, stdout, stderr } = bench(
      '--small',
      '--json',
      ...engines.flatMap((one) => ['--engine', one]),
    );
    expect(status, stderr).toBe(0);
    const { figures } = JSON.parse(stdout) as { figures: readonly Shown[] };
    for (const { name, measured } of figures) expect(Number.isFinite(measured), name).toBe(true);
    expect(figures.filter(({ name, measured }) => name === 'errors in many books' && measured > 0)).toEqual(
      [],
    );
    expect(countByPart(figures.filter(({ engine }) => engine === undefined))).toEqual({
      start: 2,
      mailbox: 5,
      cards: 7,
      doubles: 3,
    });
    const inSqlite = {
      network: 3,
      server: 4,
      strengths: 3,
      books: 4,
      bulk: 1,
      start: 2,
      mailbox: 2,
      cards: 2,
    };
    expect(countByPart(figures.filter(({ engine }) => engine === 'sqlite'))).toEqual(inSqlite);
    if (withoutPostgres) return;
    // The models alone know no database, and only a server can be written to past its store.
    const onPostgres = { ...inSqlite, strengths: 2, bulk: 2 };
    expect(countByPart(figures.filter(({ engine }) => engine === 'postgres'))).toEqual(onPostgres);
  },
  PATIENCE_MS,
);

test('a part that does not exist is refused with the names of those that do', () => {
  const { status, stderr } = bench('--only', 'nothing');
  expect(status).toBe(2);
  expect(stderr).toContain('network|server|strengths|books|bulk|start|mailbox|cards|doubles');
});

test('an engine that does not exist is refused with the names of those that do', () => {
  const { status, stderr } = bench('--engine', 'nothing');
  expect(status).toBe(2);
  expect(stderr).toContain('sqlite|postgres');
});

function countByPart(figures: readonly Shown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { part } of figures) counts[part] = (counts[part] ?? 0) + 1;
  return counts;
}
