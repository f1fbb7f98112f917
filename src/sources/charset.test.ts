import { expect, test } from 'vitest';
import { charsetOf, headText } from './charset.ts';

const charset = (bytes: Uint8Array): Promise<string> => {
  async function* open() {
    yield bytes;
  }
  return charsetOf({ name: 'x', bytes: bytes.length, open }, bytes);
};
const NAMES = 'Jürgen Weiß, Hélène Noël, Søren Ærø, Győző Šťastný\n';

test('UTF-8 with one bad byte in many lines stays UTF-8, a few such letters prove nothing', async () => {
  const many = Buffer.concat([Buffer.from(NAMES.repeat(10)), Buffer.of(0xe9, 0x2c), Buffer.from(NAMES)]);
  expect(await charset(many)).toBe('utf-8');
  expect(headText(many)).toContain('Győző');
  expect(await charset(Buffer.from('Jos\xe9, M\xfcller', 'latin1'))).toBe('windows-1252');
  expect(headText(Buffer.from('Jos\xe9, M\xfcller', 'latin1'))).toBe('José, Müller');
});
