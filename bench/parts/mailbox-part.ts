import { join } from 'node:path';
import { MY_ADDRESS } from '../made/network-size.ts';
import type { Bench, Part } from '../measure/bench.ts';
import type { Figure } from '../measure/figure.ts';
import { gathering, importingOnEach, madeFile } from '../measure/file-runs.ts';
import { median } from '../measure/quantile.ts';
import { runCommand } from '../measure/run-program.ts';
import { sizesOf } from '../measure/sizes.ts';

const part = 'mailbox';
const MESSAGES_A_SECOND = 5_000;
const MEMORY_MB = 300;

/** A large mailbox: reading its headers, and the whole import. */
export const mailboxPart: Part = {
  name: part,
  async measure(bench) {
    const { mailboxBytes } = sizesOf(bench);
    const file = await madeFile(bench, 'mailbox', mailboxBytes);
    const size = `${mailboxBytes / 1e9} GB`;
    const read = gathering(bench, file);
    const wholes = await importingOnEach(bench, [file, '--me', MY_ADDRESS]);
    const memory = { part, unit: 'MB', target: { most: MEMORY_MB } } as const;
    return [
      await besidePython(bench),
      {
        part,
        name: `messages read from a mailbox of ${size}`,
        unit: '/s',
        measured: read.items / read.seconds,
        target: { least: MESSAGES_A_SECOND },
      },
      { ...memory, name: `peak memory of reading ${size}`, measured: read.peakMb },
      ...wholes.flatMap(({ engine, seconds, peakMb }): readonly Figure[] => [
        {
          part,
          engine,
          name: `messages imported from ${size}, written and all`,
          unit: '/s',
          measured: read.items / seconds,
        },
        { ...memory, engine, name: `peak memory of importing ${size}`, measured: peakMb },
      ]),
    ];
  },
};

/** The two read the same smaller mailbox by turns. */
async function besidePython(bench: Bench): Promise<Figure> {
  const { peerMailboxBytes, rounds } = sizesOf(bench);
  const file = await madeFile(bench, 'mailbox', peerMailboxBytes);
  const ours: number[] = [];
  const python: number[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const read = gathering(bench, file);
    ours.push(read.items / read.seconds);
    python.push(pythonRate(bench, file));
  }
  return {
    part,
    name: `messages read from a mailbox of ${peerMailboxBytes / 1e6} MB`,
    unit: '/s',
    measured: median(ours),
    target: { least: MESSAGES_A_SECOND },
    peer: { says: "Python's mailbox and email modules, headers only", measured: median(python) },
  };
}

function pythonRate({ programs }: Bench, file: string): number {
  const { items, seconds } = JSON.parse(runCommand('python3', [join(programs, 'read_mailbox.py'), file])) as {
    items: number;
    seconds: number;
  };
  return items / seconds;
}
