import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Bench, Part } from '../measure/bench.ts';
import { type CpuRun, cpuByTurns, cpuRun } from '../measure/cpu-run.ts';
import type { Figure } from '../measure/figure.ts';
import { gathering, importingOnEach, madeFile } from '../measure/file-runs.ts';
import { median } from '../measure/quantile.ts';
import { sizesOf } from '../measure/sizes.ts';

const part = 'cards';
const WHOLE_S = 30;
const MEMORY_MB = 300;
/** Our whole reader may take this part of what vobject takes. */
const SHARE_OF_PYTHON = 1 / 3;

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

const PEERS = { ical: 'ical.js', python: "Python's vobject" } as const;
const WORK = {
  ours: 'read down to names and numbers',
  whole: 'read down to findings, people recognised by them',
} as const;

/**
 * All read the same cards of 3.0 by turns, which is the one version that the three understand: our codec as far as the
 * peers go, and our whole reader, which goes on to what a person is recognised by.
 */
async function besideOthers(bench: Bench): Promise<readonly Figure[]> {
  const { peerCards, rounds } = sizesOf(bench);
  const file = await madeFile(bench, 'plain-cards', peerCards);
  const node = (reader: string) => () =>
    cpuRun([process.execPath, join(bench.programs, 'read-cards.js'), reader, file]);
  const python = (): CpuRun | undefined => pythonRun(join(bench.programs, 'read_cards.py'), file);
  const took = cpuByTurns({ ours: node('ours'), whole: node('whole'), ical: node('ical'), python }, rounds);
  if (!took.has('python'))
    bench.tell('python3-vobject is not installed: cards are read beside ical.js alone');
  const figure = (work: keyof typeof WORK, peer: keyof typeof PEERS): readonly Figure[] => {
    const [measured, beside] = [took.get(work), took.get(peer)];
    if (measured === undefined || beside === undefined) return [];
    const name = `CPU of ${peerCards} cards of 3.0 ${WORK[work]}, beside ${PEERS[peer]}`;
    const target = work === 'whole' && peer === 'python' && { most: SHARE_OF_PYTHON * beside };
    const says = `${PEERS[peer]}, CPU`;
    return [{ part, name, unit: 's', measured, peer: { says, measured: beside }, ...(target && { target }) }];
  };
  return [
    ...figure('ours', 'ical'),
    ...figure('ours', 'python'),
    ...figure('whole', 'ical'),
    ...figure('whole', 'python'),
  ];
}

/** Debian's Python has Debian's packages, which another one that comes first in the path has not. */
function pythonRun(program: string, file: string): CpuRun | undefined {
  return cpuRun(['python3', program, file]) ?? cpuRun(['/usr/bin/python3', program, file]);
}

function secondsOfSplitting(file: string): number {
  const start = performance.now();
  let pieces = 0;
  for (const line of readFileSync(file, 'utf8').split('\r\n')) pieces += line.split(':').length;
  if (pieces === 0) throw new Error('the made address book is empty');
  return (performance.now() - start) / 1000;
}
