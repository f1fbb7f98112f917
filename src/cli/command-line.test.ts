import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { z } from 'zod';
import { verb } from '../verbs/verb.ts';
import { leafSources } from './command/leaf-sources.ts';
import { verbLeaf } from './command/run-verb.ts';
import { runCommandLine } from './command-line.ts';
import type { Terminal } from './terminal.ts';
import { terminalForTests, worldForTests } from './world-for-tests.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mutuals-cli-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

type Ended = { readonly exit: number; readonly out: string; readonly err: string };

async function type(typed: readonly string[], like: Partial<Terminal> = {}): Promise<Ended> {
  const terminal = terminalForTests(like);
  const exit = await runCommandLine(typed, worldForTests(terminal, home));
  return { exit, ...terminal.said() };
}

test('a person is added, found, shown and taken back', async () => {
  const added = await type([
    'people',
    'add',
    'Ada Lovelace',
    '--organisation',
    'Analytical Engines',
    '--email',
    'ada@example.org',
  ]);
  expect(added).toMatchObject({ exit: 0, err: '' });
  expect(added.out).toMatch(/^Added Ada Lovelace\.\nAda Lovelace {2}\S+\nundo: mutuals undo\n$/);

  expect((await type(['people', '--search', 'lovelace'])).out).toContain('Ada Lovelace  Analytical Engines');
  expect((await type(['person', 'ada@example.org'])).out).toContain('ada@example.org  (hand, 2026-11-23)');
  expect((await type(['undo'])).out).toBe('Taken back: Added Ada Lovelace.\nredo: mutuals redo\n');
  expect(await type(['people'])).toMatchObject({ exit: 3, out: '' });
});

test('with --json the answer is one document with its schema version', async () => {
  await type(['people', 'add', 'Ada']);
  const { out, exit } = await type(['people', '--json']);
  expect(exit).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ schemaVersion: 1, people: [{ name: 'Ada' }] });
});

test('a search without hits prints the empty document, says so, and ends with 3', async () => {
  await type(['people', 'add', 'Ada']);
  const { exit, out, err } = await type(['people', '--search', 'zzzzzz', '--json']);
  expect(exit).toBe(3);
  expect(JSON.parse(out)).toEqual({ schemaVersion: 1, people: [] });
  expect(err).toContain('Nobody fits');
});

test('a dry run where there is no data yet makes no database', async () => {
  const file = join(home, 'book.vcf');
  writeFileSync(file, 'BEGIN:VCARD\nVERSION:3.0\nFN:Ada Lovelace\nEND:VCARD\n');
  const { exit, out } = await type(['import', file, '--dry-run']);
  expect(exit).toBe(0);
  expect(out).toContain('Ada Lovelace');
  expect(existsSync(join(home, 'mutuals.db'))).toBe(false);
});

test('reading where there is no data says what to do and makes no database', async () => {
  const { exit, out, err } = await type(['today']);
  expect(exit).toBe(3);
  expect(out).toBe('');
  expect(err).toContain('mutuals import FILE');
  expect((await type(['people'])).exit).toBe(3);
});

test('an error is a sentence, and with --json a document on stderr', async () => {
  await type(['people', 'add', 'Ada']);
  const { exit, out, err } = await type(['person', 'Nobody Here', '--json']);
  expect({ exit, out }).toEqual({ exit: 3, out: '' });
  expect(JSON.parse(err)).toMatchObject({
    schemaVersion: 1,
    code: 'person_not_found',
    exitCode: 3,
    details: [],
  });
  expect((await type(['person', 'Nobody Here'])).err).toMatch(/^Nobody here is called/);
});

test('a mistyped command is refused with the one that was meant', async () => {
  expect(await type(['tody'])).toMatchObject({
    exit: 2,
    out: '',
    err: expect.stringContaining('Did you mean `mutuals today`?'),
  });
  expect((await type(['people', 'ad'])).err).toContain('`mutuals people add`');
});

test('of two commands with the same words the arguments decide', async () => {
  expect((await type(['me', 'ada@example.org'])).out).toContain('You are ada@example.org.');
  expect((await type(['me', '--json'])).out).toContain('"known": true');
});

test('--at looks back from another day', async () => {
  await type(['people', 'add', 'Ada']);
  const { out } = await type(['status', '--at', '2025-01-31', '--json']);
  expect(JSON.parse(out)).toMatchObject({ today: '2025-01-31', version: '1.2.3' });
});

test('mutuals alone says what to do next, by what is there', async () => {
  expect((await type([])).out).toContain('mutuals import FILE');
  await type(['people', 'add', 'Ada']);
  expect((await type([])).out).toContain('1 person');
});

const leaves = await leafSources();

test.each(leaves.map(({ command }) => command.words))(
  'help of %s ends with 0 and begins with examples',
  async (words) => {
    for (const typed of [
      ['help', ...words.split(' ')],
      [...words.split(' '), '--help'],
    ]) {
      const { exit, out, err } = await type(typed);
      expect({ exit, err }).toEqual({ exit: 0, err: '' });
      expect(out).toMatch(/^Examples:\n {2}\S/);
    }
  },
);

test.each([[[]], [['exit-codes']], [['environment']]])(
  'help %j ends with 0 and begins with examples',
  async (topic) => {
    expect(await type(['help', ...topic])).toMatchObject({
      exit: 0,
      out: expect.stringMatching(/^Examples:\n/),
    });
  },
);

const command = { words: 'shout', positional: ['text...'], examples: ['mutuals shout hello'] };
const shout = verb({
  name: 'test.shout',
  says: 'Answers with a text from outside.',
  writes: true,
  command,
  input: z.object({ text: z.string().describe('what') }),
  output: z.object({ text: z.string() }),
  run: async ({ text }) => ({ text }),
});

test('a verb of any kind is a command; without a printer it answers in JSON', async () => {
  const terminal = terminalForTests();
  const known = [{ command, load: async () => verbLeaf(shout, command) }];
  const exit = await runCommandLine(['shout', 'hello', 'there'], worldForTests(terminal, home), known);
  expect({ exit, ...JSON.parse(terminal.said().out) }).toEqual({
    exit: 0,
    schemaVersion: 1,
    text: 'hello there',
  });
});

test('no escape of a text from outside reaches stdout, stderr or JSON', async () => {
  const evil = 'Eve\u001b]0;owned\u0007 \u009b2J Mallory';
  await type(['people', 'add', evil]);
  for (const typed of [
    ['people'],
    ['person', evil],
    ['people', '--json'],
    ['history'],
    ['person', `${evil}x`],
  ]) {
    const { out, err } = await type(typed, { outIsTty: true, errIsTty: true, colourful: false });
    expect(out + err).not.toMatch(/(?!\n)\p{Cc}/u);
  }
});

test('colour comes only on a terminal that wants it', async () => {
  await type(['people', 'add', 'Ada']);
  expect((await type(['people'], { outIsTty: true })).out).toContain('\u001b[2m');
  for (const like of [{}, { outIsTty: true, colourful: false }])
    expect((await type(['people'], like)).out).not.toContain('\u001b');
  expect((await type(['people', '--no-color'], { outIsTty: true })).out).not.toContain('\u001b');
});

const piped = (text: string): Partial<Terminal> => ({
  async *input() {
    yield new TextEncoder().encode(text);
  },
});

test('a dash stands for what is piped in, a line as well as a file', async () => {
  expect((await type(['log', '-'], piped('call with Grace Hopper today\n'))).out).toContain(
    'Noted a call with Grace Hopper.',
  );
  const card = 'BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ada Lovelace\r\nEMAIL:ada@example.org\r\nEND:VCARD\r\n';
  const imported = await type(['import', '-'], piped(card));
  expect(imported).toMatchObject({ exit: 0, err: '' });
  expect(imported.out).toContain('standard-input: address book (vCard)');
  expect((await type(['person', 'ada@example.org'])).exit).toBe(0);
});
