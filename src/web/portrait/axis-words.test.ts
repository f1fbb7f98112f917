import { expect, test } from 'vitest';
import { axisTelling, kindTitle } from './axis-words.ts';

const reason = (term: string, says: string) => ({ term, says });
const shares = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ kind: `kind ${at}`, people: 1, share: 1 / count }));

test('what is known well is told by its number, and the rest opens when asked', () => {
  const told = axisTelling({
    effective: 2,
    shares: shares(2),
    reasons: [
      reason('known', 'Known of 8 of 9.'),
      reason('known', 'Some may be new.'),
      reason('diversity', 'You know 2 kinds.'),
      reason('likeness', 'Some are alike.'),
      reason('own kind', 'Half are like you.'),
      reason('one more', 'A new kind adds 0.5.'),
      reason('one more', 'Law adds 0.4.'),
      reason('share', 'law: 60 %.'),
      reason('share', 'food: 30 %.'),
      reason('share', '10 % is not known.'),
    ],
  });
  expect(told).toMatchObject({
    head: 'You know 2 kinds.',
    known: 'Known of 8 of 9.',
    also: ['Half are like you.', 'A new kind adds 0.5.'],
    rest: undefined,
  });
  expect(told.why.slice(1)).toEqual(['Some are alike.', 'Some may be new.', 'Law adds 0.4.']);
});

test('of more kinds than there are bars the others are told in one sentence below', () => {
  const named = Array.from({ length: 5 }, (_, at) => reason('share', `kind ${at}`));
  const { rest } = axisTelling({
    shares: shares(7),
    reasons: [...named, reason('share', '2 more, each less.'), reason('share', 'Some is not known.')],
  });
  expect(rest).toBe('2 more, each less.');
});

test('where nothing is known that is all that is told', () => {
  expect(axisTelling({ shares: [], reasons: [reason('known', 'Not known of anybody yet.')] })).toEqual({
    head: 'Not known of anybody yet.',
    known: undefined,
    also: [],
    rest: undefined,
    why: [],
  });
});

test('a kind begins its line with a capital', () => {
  expect(['founder or owner', 'United Kingdom', 'The circle around Ada'].map(kindTitle)).toEqual([
    'Founder or owner',
    'United Kingdom',
    'Around Ada',
  ]);
});
