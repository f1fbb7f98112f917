import { expect, test } from 'vitest';
import { whatToBring } from './what-to-bring.ts';
import { daysAgo, TODAY } from './whole-person-for-tests.ts';

const known = { help: 'advice on visas', about: 'Engines', lastDay: daysAgo(800), organisation: 'Oven' };
const { organisation } = known;

test('the best that is known of a past is what to bring', () => {
  expect(whatToBring(known, TODAY)).toBe('Tell them what became of their help: “advice on visas”.');
  expect(whatToBring({ ...known, help: '' }, TODAY)).toBe(
    'Begin where you left off on 6 April 2024: “Engines”.',
  );
  expect(whatToBring({ lastDay: undefined, about: 'Engines', organisation }, TODAY)).toBe(
    'Ask how things are at Oven, and say what you do now.',
  );
  expect(whatToBring({ lastDay: undefined }, TODAY)).toBe(
    'Say what made you think of them, and what you do now.',
  );
});
