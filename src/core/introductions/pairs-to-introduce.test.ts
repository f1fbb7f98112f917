import { expect, test } from 'vitest';
import { everybodyOf } from '../everybody-for-tests.ts';
import { personId } from '../ids.ts';
import type { HelpMatch } from '../mutual/help-matches.ts';
import { matterOf } from '../mutual/matters-for-tests.ts';
import { introductionOf } from './introductions-for-tests.ts';
import { type PairsKnown, pairsToIntroduce } from './pairs-to-introduce.ts';

const baker = (strength: number, firm: string, place = 'Lisbon') => ({
  strength,
  firm,
  kinds: { field: 'food', place },
});
// Shown strengths: 3/4, 3/4, 1/2, 1/2 and 1/5, which is too faint to introduce by.
const EVERYBODY = everybodyOf([
  {},
  baker(3, 'oven'),
  baker(3, 'mill'),
  baker(1, 'crust', 'lisbon'),
  baker(1, 'oven'),
  baker(0.25, 'crumb'),
  baker(3, 'dough', 'Porto'),
]);
const KNOWN: PairsKnown = {
  everybody: EVERYBODY,
  matches: [],
  knowEachOther: () => false,
  introductions: [],
};

const need = matterOf('need', { of: 'them', what: 'a flat in Porto', isRequest: false }, { person: 'p3' });
const match = (worth: number): HelpMatch => ({
  how: 'introduce',
  need,
  person: personId('p3'),
  helper: personId('p6'),
  offer: matterOf('offer', { of: 'them', what: 'a flat in Porto', hours: 1 }, { person: 'p6' }),
  shared: [],
  servesBoth: true,
  fitsWeek: true,
  worth,
});

const pairs = (known: Partial<PairsKnown> = {}) =>
  pairsToIntroduce({ ...KNOWN, ...known }, 7).map(({ one, other }) => `${one} ${other}`);

test('two of one field and place who do not know each other are alike, each named once', () => {
  const [first, ...others] = pairsToIntroduce(KNOWN, 7);
  expect(first).toEqual({
    one: 'p1',
    other: 'p2',
    because: 'alike',
    why: ['Both work in food in Lisbon.'],
    worth: 0.375,
  });
  expect(others.map(({ one, other }) => `${one} ${other}`)).toEqual(['p3 p4']);
});

test('nobody is brought together with colleagues, with friends, or a second time', () => {
  const begun = introductionOf('declined', { direction: 'given', people: { one: 'p2', other: 'p1' } });
  expect(pairs({ introductions: [begun] })).not.toContain('p1 p2');
  expect(pairs({ knowEachOther: () => true })).toEqual([]);
  expect(pairs().flatMap((pair) => pair.split(' '))).not.toContain('p5');
  expect(pairs()).not.toContain('p1 p4');
});

test('a need that is met says more than a likeness, and says what it is', () => {
  const [first] = pairsToIntroduce({ ...KNOWN, matches: [match(0.9)] }, 1);
  expect(first).toMatchObject({
    one: 'p3',
    other: 'p6',
    because: 'need',
    why: [
      'Person 3 looks for “a flat in Porto”, and Person 6 can give “a flat in Porto”.',
      'Person 3 has something that Person 6 looks for, too.',
    ],
  });
});

test('whoever rests is left in peace', () => {
  const people = EVERYBODY.people.map((person) =>
    person.id === 'p1' ? { ...person, attention: { state: 'never' } as const } : person,
  );
  expect(pairs({ everybody: { ...EVERYBODY, people } })).toEqual(['p2 p3']);
});
