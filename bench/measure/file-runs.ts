import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { runStatements } from '../postgres/run-statements.ts';
import type { Bench } from './bench.ts';
import type { EngineName } from './engine-name.ts';
import { kept } from './kept.ts';
import { runCommand, runProgram } from './run-program.ts';

type MadeKind = 'mailbox' | 'cards' | 'plain-cards' | 'photo-cards';

export function madeFile(bench: Bench, kind: MadeKind, amount: number): Promise<string> {
  return kept(bench, { name: `${kind}-${amount}`, of: 'files' }, (path) => {
    runProgram(join(bench.programs, 'make-file.js'), [kind, path, String(amount)]);
  });
}

export type Gathering = { readonly items: number; readonly seconds: number; readonly peakMb: number };

/** Reading alone, in a process of its own. */
export function gathering({ programs }: Bench, file: string): Gathering {
  return JSON.parse(runProgram(join(programs, 'gather-file.js'), [file])) as Gathering;
}

export type Importing = Omit<Gathering, 'items'> & { readonly engine: EngineName };

/** The whole import by the command a user types, into new data of each engine. */
export async function importingOnEach(bench: Bench, args: readonly string[]): Promise<readonly Importing[]> {
  const runs: Importing[] = [];
  for (const engine of bench.engines) {
    const run = engine === 'sqlite' ? importing(bench, args) : await importingOnServer(bench, args);
    runs.push({ engine, ...run });
  }
  return runs;
}

async function importingOnServer(bench: Bench, args: readonly string[]): Promise<Omit<Gathering, 'items'>> {
  const server = await bench.postgres();
  const admin = server.ownerUrl('postgres');
  const drop = 'drop database if exists imported (force)';
  await runStatements(admin, [drop, 'create database imported']);
  await server.prepare('imported');
  try {
    return importing(bench, [...args, '--database', server.appUrl('imported')]);
  } finally {
    await runStatements(admin, [drop]);
  }
}

function importing(bench: Bench, args: readonly string[]): Omit<Gathering, 'items'> {
  const folder = mkdtempSync(join(tmpdir(), 'mutuals-bench-'));
  try {
    return commandRun(bench, ['import', ...args, '--home', folder, '--yes', '--quiet']);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** A command as a user types it, in a process of its own: how long it takes and the most memory it holds. */
export function commandRun({ programs }: Bench, words: readonly string[]): Omit<Gathering, 'items'> {
  const folder = mkdtempSync(join(tmpdir(), 'mutuals-bench-'));
  const peak = join(folder, 'peak');
  const hook = pathToFileURL(join(programs, 'peak-on-exit.mjs')).href;
  const start = performance.now();
  try {
    runCommand(process.execPath, ['--import', hook, join(programs, 'mutuals.js'), ...words], {
      MUTUALS_BENCH_PEAK: peak,
    });
    return { seconds: (performance.now() - start) / 1000, peakMb: Number(readFileSync(peak, 'utf8')) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
