import { expect, test } from 'vitest';
import { withoutCommand } from './without-command.ts';

test('a sentence loses its command and stays a sentence', () => {
  expect(
    [
      'See whether to ask Ada: `mutuals may-ask` weighs it.',
      'Say which kind of people “Law” means: mutuals goals need.',
      'A book brings them, and mutuals kinds say tells it by hand.',
      'Nothing is noted yet. `mutuals gave NAME WHAT` and `mutuals got NAME WHAT` note it in one line.',
    ].map(withoutCommand),
  ).toEqual([
    'See whether to ask Ada.',
    'Say which kind of people “Law” means.',
    'A book brings them.',
    'Nothing is noted yet.',
  ]);
});

test('what a user wrote stays to the letter', () => {
  const says = 'Keep what you promised Ada: “show her how mutuals works”';
  expect(withoutCommand(says)).toBe(says);
});
