import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { newBook } from '../../../test/copy-places.ts';
import { withoutPostgres } from '../../../test/postgres/prepared.ts';
import { runCommandLine } from '../command-line.ts';
import { EXIT } from '../exit-code.ts';
import { terminalForTests, worldForTests } from '../world-for-tests.ts';

let home = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mutuals-copy-'));
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

async function type(typed: readonly string[], isStopped = false) {
  const terminal = terminalForTests();
  const world = worldForTests(terminal, home);
  const interrupts = { ...world.interrupts, asked: () => isStopped };
  const exit = await runCommandLine(typed, { ...world, interrupts });
  return { exit, ...terminal.said() };
}

/** The user's own file with two people in it. */
async function ownFile(): Promise<string> {
  await type(['people', 'add', 'Ada Lovelace']);
  await type(['people', 'add', 'Bo Yarrow']);
  return join(home, 'mutuals.db');
}

test('a file is copied to another file, which then answers as the first', async () => {
  const [from, to] = [await ownFile(), join(home, 'copy.db')];
  const { exit, out } = await type(['copy', '--from', `sqlite:${from}`, '--to', to]);
  expect(exit).toBe(EXIT.ok);
  expect(out).toMatch(
    /^Copied \S+mutuals\.db to \S+copy\.db:\n2 people, 2 records, 0 contacts, 2 acts\.\nAll \d+ rows /,
  );
  const asked = ['people', '--json'];
  expect((await type([...asked, '--database', to])).out).toBe((await type(asked)).out);
});

test.skipIf(withoutPostgres)(
  'a book goes to a server and comes back, and a second time there is nothing to do',
  async () => {
    const from = await ownFile();
    const { place, book } = await newBook();
    const there = ['copy', '--from', from, '--to', place.database, '--to-book', book];
    const back = [
      'copy',
      '--from',
      place.database,
      '--from-book',
      book,
      '--to',
      join(home, 'back.db'),
      '--json',
    ];
    expect((await type(there)).out).toContain(`to the book "${book}" of ${place.shown}:`);
    expect((await type(there)).out).toMatch(/^Nothing to do: .* holds the same already:\n2 people, /);
    const document: Record<string, unknown> = JSON.parse((await type(back)).out);
    expect(document).toMatchObject({
      schemaVersion: 1,
      outcome: 'copied',
      from: { place: place.shown, book },
      to: { place: join(home, 'back.db'), book: 'own' },
      rows: { person: 2, record: 2, act: 2 },
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    });
  },
);

test.skipIf(withoutPostgres)('a password is shown neither in an answer nor in a refusal', async () => {
  const { place, book } = await newBook();
  const { password } = new URL(place.database);
  const from = await ownFile();
  const ends = ['--from', from, '--to', place.database, '--to-book', book];
  const said = [
    await type(['copy', '--from', place.database, '--from-book', book, '--to', join(home, 'x.db')]),
    await type(['copy', ...ends]),
    await type(['copy', ...ends, '--json']),
    await type(['copy', '--from', place.database, '--to', place.database]),
    await type(['copy', '--from', 'mysql://ada:hidden-word@x/y', '--to', from]),
  ];
  expect(password.length).toBeGreaterThan(5);
  for (const { out, err } of said) {
    expect(out + err).not.toContain(password);
    expect(out + err).not.toContain('hidden-word');
  }
});

test('Ctrl-C stops it and leaves nothing behind', async () => {
  const [from, to] = [await ownFile(), join(home, 'copy.db')];
  const { exit, out, err } = await type(['copy', '--from', from, '--to', to], true);
  expect({ exit, out, err }).toEqual({
    exit: EXIT.interrupted,
    out: '',
    err: 'Stopped. Nothing was written.\n',
  });
  expect(existsSync(to)).toBe(false);
});

test('a book that holds something else is refused with a way out', async () => {
  const from = await ownFile();
  const to = join(home, 'other.db');
  await type(['people', 'add', 'Cy Sorrel', '--database', to]);
  const { exit, err } = await type(['copy', '--from', from, '--to', to]);
  expect(exit).toBe(EXIT.conflict);
  expect(err).toMatch(/^The book "own" in \S+other\.db holds something else already, .* Name another file/);
});

test.each([
  [
    'nothing there',
    ['--from', 'no-such.db', '--to', 'x.db'],
    EXIT.failed,
    'There is no file "no-such.db". Check the path.',
  ],
  [
    'another kind of server',
    ['--from', 'mysql://x/y', '--to', 'x.db'],
    EXIT.usage,
    /^Mutuals keeps no books in such a place\. Write /,
  ],
  ['no name', ['--from', 'sqlite:', '--to', 'x.db'], EXIT.usage, /^No database is named\. Write /],
  [
    'a ~ that the shell left',
    ['--from', 'sqlite:~/x.db', '--to', 'x.db'],
    EXIT.usage,
    /Write the whole path\./,
  ],
  [
    'no source',
    ['--to', 'x.db'],
    EXIT.usage,
    /^--from: say where the book is: .* `mutuals help copy` shows how\./,
  ],
  ['no target', ['--from', 'x.db'], EXIT.usage, /^--to: say where it goes/],
  ['itself', ['--from', 'x.db', '--to', 'sqlite:./x.db'], EXIT.usage, /^Both places are the same book\./],
  [
    'a second book in a file',
    ['--from', 'x.db', '--to', 'y.db', '--to-book', 'ana'],
    EXIT.usage,
    /^A file holds one book/,
  ],
] as const)('%s is refused with a sentence', async (_, typed, exit, sentence) => {
  const ended = await type(['copy', ...typed]);
  expect({ exit: ended.exit, out: ended.out }).toEqual({ exit, out: '' });
  expect(ended.err).toMatch(sentence);
});
