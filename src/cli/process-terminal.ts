import type { ReadStream, WriteStream } from 'node:tty';
import { Refusal } from '../core/refusal.ts';
import { EXIT } from './exit-code.ts';
import type { Terminal } from './terminal.ts';

type Streams = {
  readonly stdin: ReadStream;
  readonly stdout: WriteStream;
  readonly stderr: WriteStream;
  exit(code: number): never;
  on(signal: 'SIGINT', listener: () => void): unknown;
  off(signal: 'SIGINT', listener: () => void): unknown;
};
type Environment = Readonly<Record<string, string | undefined>>;

const USUAL_COLUMNS = 80;

export function processTerminal(streams: Streams, environment: Environment): Terminal {
  const { stdin, stdout, stderr } = streams;
  // `mutuals people | head -1` closes the pipe early; that is no failure.
  const leaveQuietly = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
    streams.exit(EXIT.ok);
  };
  stdout.on('error', leaveQuietly);
  stderr.on('error', leaveQuietly);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    outIsTty: stdout.isTTY === true,
    errIsTty: stderr.isTTY === true,
    canAsk: stdin.isTTY === true && stderr.isTTY === true,
    columns: stdout.columns || stderr.columns || USUAL_COLUMNS,
    colourful: !environment['NO_COLOR'] && environment['TERM'] !== 'dumb',
    ask: (question) => askOn(streams, question),
    askKey: keysOf(streams),
    input: () => stdin,
    inputEnded: () =>
      new Promise((resolve) => {
        stdin.on('end', () => resolve());
        stdin.on('close', () => resolve());
      }),
  };
}

const [CTRL_C, CTRL_D] = ['\u0003', '\u0004'];

/** Keys that were pressed ahead answer the next questions. */
function keysOf({ stdin, stderr }: Streams): (question: string) => Promise<string> {
  let ahead: readonly string[] = [];
  return async (question) => {
    stderr.write(question);
    if (ahead.length === 0) ahead = [...(await pressedOn(stdin))];
    const [key = '', ...rest] = ahead;
    ahead = rest;
    stderr.write('\n');
    if (key === CTRL_C) throw new Refusal('interrupted', '');
    return key === CTRL_D ? '' : key;
  };
}

/** What the keyboard sends next; without raw mode it would send whole lines only. */
function pressedOn(stdin: ReadStream): Promise<string> {
  stdin.setRawMode(true);
  return new Promise((resolve) => {
    const settle = (bytes?: Buffer): void => {
      stdin.off('data', settle).off('end', ended);
      stdin.setRawMode(false);
      stdin.pause();
      resolve(bytes?.toString() ?? '');
    };
    const ended = (): void => settle();
    stdin.on('data', settle).on('end', ended);
    stdin.resume();
  });
}

/** Ctrl-C at a question ends what it was asked for. The terminal edits the line; no escape is written for it. */
async function askOn(streams: Streams, question: string): Promise<string> {
  const { createInterface } = await import('node:readline/promises');
  const lines = createInterface({ input: streams.stdin, output: streams.stderr, terminal: false });
  const stopped = new AbortController();
  const stop = (): void => stopped.abort();
  streams.on('SIGINT', stop);
  try {
    return await lines.question(question, { signal: stopped.signal });
  } catch (error) {
    throw stopped.signal.aborted ? new Refusal('interrupted', '', [], error) : error;
  } finally {
    streams.off('SIGINT', stop);
    lines.close();
  }
}
