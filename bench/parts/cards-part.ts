import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Part } from '../measure/bench.ts';
import type { Figure } from '../measure/figure.ts';
import { gathering, importingOnEach, madeFile } from '../measure/file-runs.ts';
import { median } from '../measure/quantile.ts';
import { runProgram } from '../measure/run-program.ts';
import { sizesOf } from '../measure/sizes.ts';

const part = 'cards';
const WHOLE_S = 30;
const MEMORY_MB = 300;

/** A large address book: reading it beside other readers, in flat memory, and the whole import. */
export const cardsPart: Part = {
  name: part,
  async measure(bench) {
    const { cards, rounds } = sizesOf(bench);
    const file = await madeFile(bench, 'cards', cards);
    const read = Array.from({ length: rounds }, () => gathering(bench, file));
    const floor = Array.from({ length: rounds }, () => secondsOfSplitting(file));
    const wholes = await importingOnEach(bench, [file]);
    return [
      ...(await besideOthers(bench)),
      {
        part,
        name: `${cards} cards read`,
        unit: 's',
        measured: median(read.map(({ seconds }) => seconds)),
        peer: { says: 'the file split into lines and each line at its colon', measured: median(floor) },
      },
      peakOfReading(`${cards} cards`, Math.max(...read.map(({ peakMb }) => peakMb))),
      await photoBook(bench),
      ...wholes.flatMap(({ engine, seconds, peakMb }): readonly Figure[] => [
        {
          part,
          engine,
          name: `${cards} cards imported`,
          unit: 's',
          measured: seconds,
          target: { most: WHOLE_S },
        },
        { part, engine, name: `peak memory of importing ${cards} cards`, unit: 'MB', measured: peakMb },
      ]),
    ];
  },
};

function peakOfReading(what: string, measured: number): Figure {
  return { part, name: `peak memory of reading ${what}`, unit: 'MB', measured, target: { most: MEMORY_MB } };
}

async function photoBook(bench: Bench): Promise<Figure> {
  const { photoBookBytes } = sizesOf(bench);
  const file = await madeFile(bench, 'photo-cards', photoBookBytes);
  return peakOfReading(
    `an address book with photos of ${photoBookBytes / 1e9} GB`,
    gathering(bench, file).peakMb,
  );
}

/** All read the same cards of 3.0 by turns, which is the one version that the three understand. */
async function besideOthers(bench: Bench): Promise<readonly Figure[]> {
  const { peerCards, rounds } = sizesOf(bench);
  const file = await madeFile(bench, 'plain-cards', peerCards);
  const seconds: Record<Reader, number[]> = { ours: [], ical: [], python: [] };
  for (let round = 0; round < rounds; round += 1) {
    for (const reader of READERS) {
      const took = secondsOf(reader, bench, file);
      if (took !== undefined) seconds[reader].push(took);
    }
  }
  if (seconds.python.length === 0)
    bench.tell('python3-vobject is not installed: cards are read beside ical.js alone');
  const figure = (reader: Exclude<Reader, 'ours'>, says: string): readonly Figure[] => {
    if (seconds[reader].length === 0) return [];
    const peer = { says, measured: median(seconds[reader]) };
    const name = `${peerCards} cards of 3.0 read, beside ${says}`;
    return [{ part, name, unit: 's', measured: median(seconds.ours), peer }];
  };
  return [...figure('ical', 'ical.js'), ...figure('python', "Python's vobject")];
}

const READERS = ['ours', 'ical', 'python'] as const;
type Reader = (typeof READERS)[number];

/** Undefined where the reader is not installed. */
function secondsOf(reader: Reader, { programs }: Bench, file: string): number | undefined {
  const output =
    reader === 'python'
      ? pythonOutput(join(programs, 'read_cards.py'), file)
      : runProgram(join(programs, 'read-cards.js'), [reader, file]);
  return output === undefined ? undefined : (JSON.parse(output) as { seconds: number }).seconds;
}

/** Debian's Python has Debian's packages, which another one that comes first in the path has not. */
function pythonOutput(program: string, file: string): string | undefined {
  for (const python of ['python3', '/usr/bin/python3']) {
    const { status, stdout } = spawnSync(python, [program, file], { encoding: 'utf8' });
    if (status === 0) return stdout;
  }
  return undefined;
}

function secondsOfSplitting(file: string): number {
  const start = performance.now();
  let pieces = 0;
  for (const line of readFileSync(file, 'utf8').split('\r\n')) pieces += line.split(':').length;
  if (pieces === 0) throw new Error('the made address book is empty');
  return (performance.now() - start) / 1000;
}
