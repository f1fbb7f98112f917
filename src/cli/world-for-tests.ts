import { tmpdir } from 'node:os';
import { pathToFileURL } from 'node:url';
import { openStore } from '../store/open-store.ts';
import { noInterrupts } from './interrupts.ts';
import type { Terminal } from './terminal.ts';
import type { World } from './world.ts';

const NOON = new Date('2026-11-23T12:00:00Z');

/** A terminal that keeps what it is told, and answers questions from a list. */
export type KeepingTerminal = Terminal & {
  said(): { readonly out: string; readonly err: string };
  readonly asked: readonly string[];
};

export function terminalForTests(
  like: Partial<Terminal> = {},
  answers: readonly string[] = [],
): KeepingTerminal {
  const kept = { out: '', err: '' };
  const asked: string[] = [];
  return {
    out: (text) => {
      kept.out += text;
    },
    err: (text) => {
      kept.err += text;
    },
    outIsTty: false,
    errIsTty: false,
    canAsk: false,
    columns: 80,
    colourful: true,
    ask: async (question) => answers[asked.push(question) - 1] ?? '',
    askKey: async (question) => answers[asked.push(question) - 1] ?? '',
    async *input() {},
    inputEnded: async () => {},
    ...like,
    said: () => kept,
    asked,
  };
}

/** A world at noon of 2026-11-23 in UTC, with its data in `home`. */
export function worldForTests(terminal: Terminal, home = `${tmpdir()}/no-such-folder-of-mutuals`): World {
  const now = (): Date => NOON;
  // Each command opens the store anew at the same moment; their ids must differ all the same.
  const random = Math.random;
  return {
    terminal,
    interrupts: noInterrupts,
    version: '1.2.3',
    home,
    now,
    random,
    offsetMinutes: () => 0,
    openStore: (options) => openStore({ ...options, now, random }),
    workerFile: pathToFileURL(`${home}/worker.js`),
    webFolder: `${home}/web`,
  };
}
