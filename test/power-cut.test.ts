/** A process that is killed at any moment leaves all or nothing of what it was doing, and never a damaged file. */
import { once } from 'node:events';
import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { sqliteLibrary } from '../src/store/sqlite/driver.ts';
import { mutuals, start } from './command.ts';
import { newFolder } from './world.ts';

const CARDS = 3_000;
const KILLS = 8;

function addressBook(folder: string): string {
  const file = join(folder, 'book.vcf');
  const card = (at: number): string =>
    `BEGIN:VCARD\r\nVERSION:3.0\r\nUID:card-${at}\r\nFN:Person Number${at}\r\nEMAIL:person${at}@example.org\r\nORG:Firm ${at % 50}\r\nEND:VCARD\r\n`;
  writeFileSync(file, Array.from({ length: CARDS }, (_, at) => card(at)).join(''));
  return file;
}

function soundness(database: string): unknown {
  const { DatabaseSync } = sqliteLibrary();
  const file = new DatabaseSync(database);
  const [answer] = file.prepare('pragma integrity_check').all();
  file.close();
  return answer;
}

async function peopleIn(home: string): Promise<number> {
  const { out } = await mutuals(home, ['status', '--json']);
  return JSON.parse(out).people;
}

test('an import that is killed at any moment is there as a whole or not at all', async () => {
  const home = newFolder();
  const file = addressBook(home);
  const { code } = await mutuals(home, ['people', 'add', 'Ada Lovelace']);
  expect(code).toBe(0);
  const startedAt = performance.now();
  const whole = await mutuals(newFolder(), ['import', file]);
  expect(whole.err + whole.out).toContain('3,000');
  const wholeMs = performance.now() - startedAt;
  for (let kill = 1; kill <= KILLS; kill += 1) {
    const child = start(home, ['import', file]);
    const closed = once(child, 'close'); // it may end before it is killed
    await setTimeout((wholeMs * kill) / KILLS);
    child.kill('SIGKILL');
    await closed;
    expect([1, CARDS + 1]).toContain(await peopleIn(home));
    expect(soundness(join(home, 'mutuals.db'))).toEqual({ integrity_check: 'ok' });
  }
  await mutuals(home, ['import', file]);
  expect(await peopleIn(home)).toBe(CARDS + 1);
});

test('what was acknowledged is there after a kill', async () => {
  const home = newFolder();
  await mutuals(home, ['people', 'add', 'Ada Lovelace']);
  for (const note of ['first', 'second', 'third']) {
    const child = start(home, ['log', `coffee with Ada Lovelace, ${note}`]);
    const closed = once(child, 'close');
    await once(child.stdout ?? child, 'data');
    child.kill('SIGKILL');
    await closed;
    const { out } = await mutuals(home, ['timeline', 'Ada Lovelace', '--json']);
    expect(out).toContain(note);
  }
});

test('a line can be logged while an import is being written', async () => {
  const home = newFolder();
  const file = addressBook(home);
  await mutuals(home, ['people', 'add', 'Ada Lovelace']);
  const importing = mutuals(home, ['import', file]);
  await setTimeout(300);
  const logged = await mutuals(home, ['log', 'coffee with Ada Lovelace']);
  expect(logged).toMatchObject({ code: 0 });
  expect(await importing).toMatchObject({ code: 0 });
  expect(await peopleIn(home)).toBeGreaterThanOrEqual(CARDS + 1);
  expect(existsSync(join(home, 'mutuals.db'))).toBe(true);
});
