import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { FILE_READERS } from '../../src/sources/readers/index.ts';
import { seededChance } from '../made/chance.ts';
import { guardedThread } from '../measure/guarded-thread.ts';
import { mutated } from './mutate.ts';
import { seedsByReader } from './seeds.ts';
import type { Tried } from './tried.ts';

const USAGE = `npm run --silent fuzz -- [--minutes MINUTES] [--only PART_OF_A_NAME] [--seed NUMBER] [--patience SECONDS] [--corpora FOLDER]

Changes files at random and reads them as the import would: MINUTES (10) for each kind of file.
Kinds: ${FILE_READERS.map(({ says }) => says).join(', ')}.
`;
const MOST_KEPT = 100;
let kept = 0;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '10' },
    only: { type: 'string', multiple: true },
    seed: { type: 'string', default: '1' },
    /** 100 kB may take a second; on a busy machine a thread may wait long for its turn. */
    patience: { type: 'string', default: '5' },
    corpora: { type: 'string', default: '../shared/corpora' },
    help: { type: 'boolean', short: 'h', default: false },
  },
});
const minutes = Number(values.minutes);
const longestMs = 1000 * Number(values.patience);
if (values.help) process.stdout.write(USAGE);
else if (!(minutes > 0 && longestMs > 0) || !Number.isInteger(Number(values.seed))) {
  process.stderr.write(USAGE);
  process.exitCode = 2;
} else await run();

async function run(): Promise<void> {
  const seeds = seedsByReader(values.corpora);
  const isChosen = (says: string): boolean =>
    values.only?.some((part) => says.toLowerCase().includes(part.toLowerCase())) ?? true;
  let faults = 0;
  for (const { says } of FILE_READERS.filter((reader) => isChosen(reader.says))) {
    const known = seeds.get(says) ?? [];
    faults += known.length === 0 ? withoutSeeds(says) : await fuzz(says, known);
  }
  process.stdout.write(`${faults} faults\n`);
  if (faults > 0) process.exitCode = 1;
}

function withoutSeeds(says: string): number {
  process.stdout.write(`${says}: nothing to begin from\n`);
  return 0;
}

async function fuzz(says: string, seeds: readonly Uint8Array[]): Promise<number> {
  const chance = seededChance(Number(values.seed));
  const thread = guardedThread<Uint8Array, Tried>(new URL('./fuzz-thread.mjs', import.meta.url), undefined);
  const counts = { read: 0, refused: 0, unknown: 0, crashed: 0, slow: 0 };
  const end = Date.now() + minutes * 60_000;
  let slowest = 0;
  while (Date.now() < end) {
    const bytes = mutated(chance.pick(seeds), chance.pick(seeds), chance);
    const answer = await thread.ask(bytes, longestMs);
    if (typeof answer === 'string' || answer instanceof Error) {
      counts[answer === 'no end' ? 'slow' : 'crashed'] += 1;
      keep(says, bytes, String(answer));
      continue;
    }
    slowest = Math.max(slowest, answer.milliseconds);
    counts[answer.reply.outcome] += 1;
    if (answer.reply.outcome === 'crashed') keep(says, bytes, answer.reply.reason ?? '');
  }
  await thread.end();
  const told = Object.entries(counts).map(([name, count]) => `${count} ${name}`);
  process.stdout.write(
    `${says}: ${seeds.length} seeds, ${told.join(', ')}, slowest ${Math.round(slowest)} ms\n`,
  );
  return counts.crashed + counts.slow;
}

function keep(says: string, bytes: Uint8Array, reason: string): void {
  kept += 1;
  if (kept > MOST_KEPT) return;
  const folder = join(tmpdir(), 'mutuals-fuzz');
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${says.replace(/\W+/g, '-')}-${values.seed}-${kept}`);
  writeFileSync(path, bytes);
  process.stdout.write(`${says}: ${path}\n  ${reason.split('\n').slice(0, 3).join('\n  ')}\n`);
}
