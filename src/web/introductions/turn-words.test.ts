import { expect, test } from 'vitest';
import { parseDay } from '../../core/day.ts';
import { turnWords } from './turn-words.ts';

const today =
  parseDay('2026-11-23') ??
  (() => {
    throw new Error('not a day');
  })();

test('it is said whose turn it is and until when, or how late it is', () => {
  expect([
    turnWords({ waitsFor: 'me', due: '2026-11-30', lateDays: 0 }, today),
    turnWords({ waitsFor: 'them', due: '2026-11-24', lateDays: 0 }, today),
    turnWords({ waitsFor: 'them', due: '2026-11-20', lateDays: 3 }, today),
    turnWords({ waitsFor: 'me', due: '2026-11-22', lateDays: 1 }, today),
  ]).toEqual([
    'Your turn until 30 November.',
    'Their turn until tomorrow.',
    'Their turn, 3 days late.',
    'Your turn, 1 day late.',
  ]);
});

test('what is over waits for nobody', () => {
  expect(turnWords({ waitsFor: 'nobody', lateDays: 0 }, today)).toBe('');
});
