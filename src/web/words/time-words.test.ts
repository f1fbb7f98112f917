import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { ago, dayWords } from './time-words.ts';

const today =
  parseDay('2026-11-23') ??
  (() => {
    throw new Error('not a day');
  })();

test('silence is said as a person would say it', () => {
  expect([0, 1, 12, 35, 200, 800].map(ago)).toEqual([
    'today',
    'yesterday',
    '12 days ago',
    '5 weeks ago',
    '6 months ago',
    '2 years ago',
  ]);
});

test('a day is named by its nearness, and with the year only when it is another one', () => {
  expect(
    ['2026-11-23', '2026-11-24', '2026-11-22', '2026-05-03', '2024-05-03'].map((day) => dayWords(day, today)),
  ).toEqual(['today', 'tomorrow', 'yesterday', '3 May', '3 May 2024']);
});

test('what is no day stays as it was written', () => {
  expect(dayWords('1815', today)).toBe('1815');
});
