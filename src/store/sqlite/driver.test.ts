import { expect, test } from 'vitest';
import { isSound, sqliteLibrary } from './driver.ts';

test.each([
  ['3.51.3', true],
  ['3.53.0', true],
  ['4.0.0', true],
  ['3.51.2', false],
  ['3.45.1', false],
])('SQLite %s is sound: %s', (version, sound) => expect(isSound(version)).toBe(sound));

test('the library that is taken is sound', () => {
  const { DatabaseSync } = sqliteLibrary();
  const file = new DatabaseSync(':memory:');
  const [row] = file.prepare('select sqlite_version() as version').all() as { version: string }[];
  file.close();
  expect(isSound(row?.version ?? '')).toBe(true);
});
