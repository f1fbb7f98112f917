import { expect, test } from 'vitest';
import { saidEffort } from './said-effort.ts';

test.each([
  ['send her the deck', 0.25],
  ['introduce her to Bo', 1],
  ['write her a letter of recommendation', 8],
  ['two hours of proofreading', 2],
  ['a big favour', 8],
])('"%s" takes %s hours', (line, hours) => {
  expect(saidEffort(line)).toBe(hours);
});
