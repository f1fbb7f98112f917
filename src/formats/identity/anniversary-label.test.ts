import { expect, test } from 'vitest';
import { isAnniversaryLabel } from './anniversary-label.ts';

test.each([
  ['_$!<Anniversary>!$_', true],
  ['Anniversary', true],
  ['* Anniversary', true],
  ['Hochzeitstag', true],
  ['Anniversaire de mariage', true],
  ['Aniversário de casamento', true],
  ['Anniversaire', false],
  ['Aniversário', false],
  ['_$!<Other>!$_', false],
  ['First day at work', false],
  ['', false],
])('"%s": %s', (label, expected) => {
  expect(isAnniversaryLabel(label)).toBe(expected);
});
