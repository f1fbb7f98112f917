import { join } from 'node:path';
import { MY_ADDRESS } from '../made/network-size.ts';
import type { Bench, Part } from '../measure/bench.ts';
import { cpuByTurns, cpuRun } from '../measure/cpu-run.ts';
import type { Figure } from '../measure/figure.ts';
import { gathering, importingOnEach, madeFile } from '../measure/file-runs.ts';
import { kept } from '../measure/kept.ts';
import { notmuchRun } from '../measure/notmuch-run.ts';
import { median } from '../measure/quantile.ts';
import { runCommand, runProgram } from '../measure/run-program.ts';
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
      ...(await cpuBesidePython(bench)),
      ...(await cpuBesideNotmuch(bench)),
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

/** So many times the smaller mailbox: what both programs take to start should not decide. */
const TIMES_SMALLER = 3;
/** Ours may take this part of what Python takes. */
const SHARE_OF_PYTHON = 1 / 3;

async function cpuBesidePython(bench: Bench): Promise<readonly Figure[]> {
  const { peerMailboxBytes, rounds } = sizesOf(bench);
  const bytes = TIMES_SMALLER * peerMailboxBytes;
  const file = await madeFile(bench, 'mailbox', bytes);
  const python = () => cpuRun(['python3', join(bench.programs, 'read_mailbox.py'), file]);
  const took = cpuByTurns({ ours: reading(bench, file), peer: python }, rounds);
  return besideFigure({
    took,
    bytes,
    says: "Python's mailbox and email modules, headers only",
    share: SHARE_OF_PYTHON,
  });
}

/** It does more than we: it also indexes every word of the bodies, and writes that index to the disk. */
async function cpuBesideNotmuch(bench: Bench): Promise<readonly Figure[]> {
  const { peerMailboxBytes: bytes, rounds } = sizesOf(bench);
  const file = await madeFile(bench, 'mailbox', bytes);
  const maildir = await kept(bench, { name: `maildir-${bytes}`, of: 'files' }, (path) => {
    runProgram(join(bench.programs, 'make-maildir.js'), [file, path]);
  });
  const took = cpuByTurns({ ours: reading(bench, file), peer: () => notmuchRun(maildir) }, rounds);
  if (!took.has('peer'))
    bench.tell('notmuch is not installed or does not run: mail is read beside Python alone');
  return besideFigure({ took, bytes, says: 'notmuch new, which indexes the words of the bodies too' });
}

const reading = (bench: Bench, file: string) => () =>
  cpuRun([process.execPath, join(bench.programs, 'read-mail.js'), file]);

type Beside = {
  readonly took: ReadonlyMap<'ours' | 'peer', number>;
  readonly bytes: number;
  readonly says: string;
  readonly share?: number;
};

function besideFigure({ took, bytes, says, share }: Beside): readonly Figure[] {
  const [measured, peer] = [took.get('ours'), took.get('peer')];
  if (measured === undefined || peer === undefined) return [];
  const name = `CPU of a mailbox of ${bytes / 1e6} MB read down to findings, beside ${says.split(/[ ,]/, 1)[0]}`;
  return [
    {
      part,
      name,
      unit: 's',
      measured,
      peer: { says: `${says}, CPU`, measured: peer },
      ...(share !== undefined && { target: { most: share * peer } }),
    },
  ];
}
