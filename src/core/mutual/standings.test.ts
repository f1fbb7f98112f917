import { expect, test } from 'vitest';
import { daysAgo, given, ids, received, TODAY } from './matters-for-tests.ts';
import { helpedByMe, helpedMeMost, standings, thoseWhoOnlyTake } from './standings.ts';

const BENEFITS = [
  received('advice', 'middle', { person: 'ana' }),
  received('endorsement', 'big', { person: 'bo' }),
  given('introduction', 'middle', { person: 'ana' }),
  ...Array.from({ length: 6 }, () => given('help', 'middle', { person: 'cy' })),
];

test('whoever did most stands first, by what it counts today', () => {
  const all = standings(BENEFITS, TODAY);
  expect(ids(helpedMeMost(all, 5))).toEqual(['bo', 'ana']);
  expect(ids(helpedByMe(all, 5))).toEqual(['cy', 'ana']);
  expect(ids(helpedByMe(all, 1))).toEqual(['cy']);
});

test('one who got much and gave nothing only takes; one who gave once does not', () => {
  // 6 middle favours count 12: Beta(13, 1) has its lower end at 0.79, far above 0.6.
  expect(ids(thoseWhoOnlyTake(standings(BENEFITS, TODAY), 5))).toEqual(['cy']);
  const thanked = [...BENEFITS, received('help', 'small', { person: 'cy' })];
  expect(thoseWhoOnlyTake(standings(thanked, TODAY), 5)).toEqual([]);
});

test('what was done long ago is forgotten', () => {
  // A small favour of five half-lives ago counts 1/32.
  const old = [received('gift', 'small', { person: 'dot', day: daysAgo(5 * 548) })];
  expect(helpedMeMost(standings(old, TODAY), 5)).toEqual([]);
});
