import { expect, test } from 'vitest';
import { acquaintancesOf, everybodyOf } from '../everybody-for-tests.ts';
import { findWays, type Wanted } from './find-ways.ts';
import { listText } from './ways-words.ts';

/** Me; Ada and Bo, whom I know; Cy, whom both know; Di, of whom nothing is known but where she works. */
const EVERYBODY = everybodyOf([
  { name: 'Me' },
  { name: 'Ada', strength: 2, firm: 'oven', kinds: { field: 'food' } },
  { name: 'Bo', strength: 6, firm: 'mill', kinds: { field: 'food' } },
  { name: 'Cy', firm: 'mill', kinds: { field: 'food' } },
  { name: 'Di', firm: 'oven' },
]);
const ACQUAINTANCES = acquaintancesOf(EVERYBODY, {
  ties: [
    { one: 1, other: 3, weight: 4 },
    { one: 2, other: 3, weight: 1 },
  ],
});
const ground = { everybody: EVERYBODY, acquaintances: ACQUAINTANCES, network: ACQUAINTANCES.paths };
const asked = { purposes: ['act', 'news'], most: 3 } as const;
const person = (number: number): Wanted => ({
  kind: 'person',
  name: EVERYBODY.people[number]?.name ?? '',
  people: [number],
  axes: [],
});
const find = (wanted: Wanted) => findWays(wanted, ground, asked);

test('to a stranger the ways are named, for those who act before those who have news', () => {
  // Ada .25 and Bo 1/12 together 31 %
  const { says, ways, known, help } = find(person(3));
  expect(says).toBe('Ada and Bo could each bring you to Cy: together a good chance.');
  expect(ways.map(({ purpose }) => purpose)).toEqual(['act', 'news']);
  expect([known, help]).toEqual([[], []]);
});

test('somebody I know well needs no introduction', () => {
  const { says, ways, known, reasons } = find(person(1));
  expect(says).toBe('You know Ada already, so no introduction is needed.');
  expect([ways, known]).toEqual([[], [1]]);
  expect(reasons.map(({ says: reason }) => reason)).toEqual([
    'You know Ada.',
    'You were in touch on 3 days, last 10 days ago.',
  ]);
});

test('somebody I hardly know is better spoken to by others, where they can do more', () => {
  const faint = everybodyOf([{}, { name: 'Ada', strength: 6 }, { name: 'Bo', strength: 0.1 }]);
  const acquaintances = acquaintancesOf(faint, { ties: [{ one: 1, other: 2, weight: 4 }] });
  const known = { everybody: faint, acquaintances, network: acquaintances.paths };
  const { says, ways } = findWays({ ...person(2), name: 'Bo' }, known, asked);
  expect(says).toBe('You know Bo already, so no introduction is needed; Ada could put in a word.');
  expect(ways.map(({ purpose }) => purpose)).toEqual(['act']);
});

test('where no way is known, it is said what would help', () => {
  const { says, ways, help } = find(person(4));
  expect(says).toBe('No way to Di is known that takes three steps or fewer.');
  expect(ways).toEqual([]);
  expect(help).toEqual([
    'Ada works at the same place: ask there.',
    'If you know who knows Di, say so: mutuals ties between ONE OTHER --closeness 3',
  ]);
});

test('with nothing known of others, what tells it is named too', () => {
  const alone = acquaintancesOf(EVERYBODY, {});
  const { help } = findWays(person(3), { ...ground, acquaintances: alone, network: alone.paths }, asked);
  expect(help.at(-1)).toBe(
    'Mail with several people on it and calendars tell who knows whom: mutuals import FILE',
  );
});

test('of a kind those I know come first, and the ways go to the others', () => {
  const { known, says, ways, reasons } = find({
    kind: 'kind',
    name: 'of field food',
    people: [1, 2, 3],
    axes: ['field'],
  });
  expect(known).toEqual([2, 1]);
  expect(says).toBe(
    'Of 3 people you know 2 already: Bo best. Ada and Bo could each bring you to the others: together a good chance.',
  );
  expect(ways[0]?.disjoint.map(({ people }) => people)).toEqual([
    [0, 1, 3],
    [0, 2, 3],
  ]);
  expect(reasons.map(({ term, says: reason }) => [term, reason])).toEqual([
    ['hedge', '2 ways share nobody, so none of these people holds them all.'],
    ['known', 'The field is known of 3 of 4 people.'],
  ]);
});

test('whom I know all of, I need nobody for', () => {
  const { says, ways, help } = find({ kind: 'organisation', name: 'at Mill', people: [2], axes: [] });
  expect(says).toBe('You know Bo, the only one known here.');
  expect([ways, help]).toEqual([[], []]);
  const both = find({ kind: 'organisation', name: 'at Mill', people: [1, 2], axes: [] });
  expect(both.says).toBe('You know all 2 of them already, Bo best.');
});

test('a kind that nobody is known to be of is said to be so', () => {
  const { says, help } = find({ kind: 'kind', name: 'of field law', people: [], axes: ['field'] });
  expect(says).toBe('Nobody of field law is known here.');
  expect(help).toEqual(['Say of what kind somebody is: mutuals kinds say PERSON --field KIND']);
});

test('whom I put close by hand is known without any contact', () => {
  const bond = { closeness: 4, isKin: false, rests: false } as const;
  const said = everybodyOf([{}, { name: 'Ada', stage: 'relationship', bond }]);
  const acquaintances = acquaintancesOf(said, {});
  const known = { everybody: said, acquaintances, network: acquaintances.paths };
  const { says, reasons } = findWays({ ...person(1), name: 'Ada' }, known, asked);
  expect(says).toBe('You know Ada already, so no introduction is needed.');
  expect(reasons.map((reason) => reason.says)).toEqual(['You said how close you are: 4 of 5.']);
});

test.each([
  [[], ''],
  [['Ada'], 'Ada'],
  [['Ada', 'Bo'], 'Ada and Bo'],
  [['Ada', 'Bo', 'Cy'], 'Ada, Bo and Cy'],
])('%j is listed as "%s"', (names, text) => {
  expect(listText(names)).toBe(text);
});
