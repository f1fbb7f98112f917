import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const START = fileURLToPath(new URL('./start.mjs', import.meta.url));
const home = mkdtempSync(join(tmpdir(), 'mutuals-bench-test-'));

afterAll(() => rmSync(home, { recursive: true, force: true }));

type Shown = { readonly part: string; readonly name: string; readonly measured: number };

function bench(...args: readonly string[]): SpawnSyncReturns<string> {
  const environment = { ...process.env, MUTUALS_BENCH_HOME: home };
  return spawnSync(process.execPath, [START, ...args], { encoding: 'utf8', env: environment });
}

// Never what was measured: other work on the machine would make the test fail.
test('a small run prints every figure as a number', () => {
  const { status, stdout, stderr } = bench('--small', '--json');
  expect(status, stderr).toBe(0);
  const { figures } = JSON.parse(stdout) as { figures: readonly Shown[] };
  for (const { name, measured } of figures) expect(Number.isFinite(measured), name).toBe(true);
  expect(countByPart(figures)).toEqual({
    network: 3,
    server: 4,
    strengths: 3,
    start: 4,
    mailbox: 5,
    cards: 3,
  });
});

test('a part that does not exist is refused with the names of those that do', () => {
  const { status, stderr } = bench('--only', 'nothing');
  expect(status).toBe(2);
  expect(stderr).toContain('network|server|strengths|start|mailbox|cards');
});

function countByPart(figures: readonly Shown[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { part } of figures) counts[part] = (counts[part] ?? 0) + 1;
  return counts;
}
