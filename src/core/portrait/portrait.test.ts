import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import type { WholePerson } from '../everybody.ts';
import { AS_OF, acquaintancesOf, everybodyOf as anyEverybody } from '../everybody-for-tests.ts';
import { kindsOf } from '../network/diversity/mix.ts';
import { mutualGraph } from '../network/structure/mutual-graph.ts';
import { axisPortraits } from './axis-portraits.ts';
import { circlesOfMine } from './circles-of-mine.ts';
import { newcomers } from './newcomers.ts';
import { newsPortrait } from './news-portrait.ts';
import { explainPeopleInTouch, peopleInTouch } from './people-in-touch.ts';
import { portrait } from './portrait.ts';

/** The strength that is shown goes in step with the bare one, so that shares can be worked out by hand. */
const everybodyOf: typeof anyEverybody = (people, ...rest) =>
  anyEverybody(
    people.map((known) => ({ ...known, shown: (known.strength ?? 0) / 10 })),
    ...rest,
  );
const daysAgo = (days: number): Day => (AS_OF - days) as Day;
const NO_CIRCLES = kindsOf([]);
const ofField = (field: string, strength: number): Partial<WholePerson> => ({ strength, kinds: { field } });

test('how many I am in touch with is told, and where they stand', () => {
  const found = peopleInTouch(
    everybodyOf([
      {},
      { strength: 3, layer: 5, lastDay: daysAgo(89) },
      { strength: 2, layer: 15, lastDay: daysAgo(90) },
      { strength: 2, layer: 15, lastDay: daysAgo(300) },
      { strength: 1, lastDay: daysAgo(0) },
      {},
    ]),
  );
  expect(found).toMatchObject({ people: 5, inTouch: 4, lately: 2, outside: 1 });
  expect(explainPeopleInTouch(found).map(({ says }) => says)).toEqual([
    'You are in touch with 4 people; in the last 90 days with 2.',
    'One stands among your closest five.',
    '2 stand among your fifteen close ones.',
    'One stands further out.',
  ]);
  expect(explainPeopleInTouch(peopleInTouch(everybodyOf([{}, {}])))).toEqual([]);
});

const TWO_FIELDS = everybodyOf([
  { kinds: { field: 'law' } },
  ofField('law', 1),
  ofField('law', 1),
  ofField('law', 2),
  ofField('food', 4),
  ofField('food', 4),
  { kinds: { field: 'arts' } }, // never in touch: not of mine
]);

test('what is known well is told in full: kinds, my own, what one more would add', () => {
  // shares 1/3 and 2/3, so e^H = 1.8899
  const [field] = axisPortraits(TWO_FIELDS, NO_CIRCLES);
  expect(field).toMatchObject({ axis: 'field', level: 'good', people: 5, known: 5 });
  expect(field?.effective).toBeCloseTo(1.8899, 4);
  expect(field?.unlike).toBeUndefined();
  expect(field?.eiIndex).toBeCloseTo(1 - 2 / 3, 12);
  expect(field?.shares).toEqual([
    { kind: 'food', people: 2, share: expect.closeTo(2 / 3, 12) },
    { kind: 'law', people: 3, share: expect.closeTo(1 / 3, 12) },
  ]);
  const says = field?.reasons.map(({ term, says: reason }) => `${term}: ${reason}`);
  expect(says).toEqual(
    expect.arrayContaining([
      'known: The field is known of everybody (5), who are 100 % of your contact.',
      'diversity: You effectively know 1.9 kinds of fields.',
      'own kind: 33 % of your contact is with people of your own kind ("law").',
      'share: food: 67 % of your contact.',
    ]),
  );
  expect(says?.find((one) => one.startsWith('one more'))).toMatch(
    /Somebody of a kind you do not know yet would add/,
  );
});

test('kinds that are half alike are worth less than two', () => {
  // exp(−(1/3 ln(1/3 + 1/3) + 2/3 ln(2/3 + 1/6)))
  const [field] = axisPortraits(TWO_FIELDS, NO_CIRCLES, { field: () => 0.5 });
  expect(field?.unlike).toBeCloseTo(1.29266, 5);
  expect(field?.reasons.find(({ term }) => term === 'likeness')?.says).toMatch(/^Some are much alike/);
});

test('of fewer than five people no figure is given, however much of the contact they are', () => {
  const four = TWO_FIELDS.people.slice(0, 3).concat(TWO_FIELDS.people.slice(4, 6));
  expect(axisPortraits({ ...TWO_FIELDS, people: four }, NO_CIRCLES)[0]).toMatchObject({
    level: 'low',
    known: 4,
  });
});

test('what is hardly known is not told as if it were', () => {
  const [field, work] = axisPortraits(
    everybodyOf([{}, ofField('law', 1), { strength: 1 }, { strength: 1 }]),
    NO_CIRCLES,
  );
  expect([field?.level, field?.effective]).toEqual(['low', undefined]);
  expect(field?.reasons.map(({ term }) => term)).toEqual(['known', 'diversity', 'share', 'share']);
  expect(field?.reasons.map(({ says }) => says)).toContain(
    'That is too little to say how diverse they are by field.',
  );
  expect(work?.level).toBe('none');
  expect(work?.reasons.map(({ says }) => says)).toEqual(['The function is not known of anybody yet.']);
});

test('of many kinds the five largest are told, the others in one sentence; together they are all', () => {
  const kinds = 'abcdefgh'.split('').flatMap((kind, at) => [ofField(kind, 9 - at), ofField(kind, 9 - at)]);
  const [field] = axisPortraits(everybodyOf([{}, ...kinds]), NO_CIRCLES);
  const shares = field?.reasons.filter(({ term }) => term === 'share') ?? [];
  expect(shares).toHaveLength(6);
  expect(shares.at(-1)?.says).toBe('3 more, each less.');
  expect(shares.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(1, 12);
});

const anyPerson = fc.record({
  strength: fc.constantFrom(0, 0.1, 1, 5),
  kinds: fc.constantFrom({}, { field: 'law' }, { field: 'food' }, { field: 'arts' }),
});

test('shares make up the whole, and there are effectively no more kinds than there are', () => {
  fc.assert(
    fc.property(fc.array(anyPerson, { maxLength: 30 }), (people) => {
      const [field] = axisPortraits(everybodyOf([{ kinds: { field: 'law' } }, ...people]), NO_CIRCLES);
      const shares = field?.shares ?? [];
      const all = shares.reduce((sum, { share }) => sum + share, 0);
      expect(all).toBeCloseTo(shares.length > 0 ? 1 : 0, 9);
      expect(field?.effective ?? 0).toBeLessThanOrEqual(shares.length + 1e-9);
      expect(field?.known).toBe(
        people.filter(({ strength, kinds }) => strength > 0 && 'field' in kinds).length,
      );
    }),
  );
});

/** I know two groups of three, each of which knows itself; 7 knows only 1, and 8 nobody but me. */
const GROUPS = everybodyOf([
  {},
  { name: 'Ada', strength: 5 },
  { strength: 1 },
  { strength: 1 },
  { name: 'Bo', strength: 4 },
  { strength: 1 },
  { strength: 1 },
  { name: 'Far' },
  { strength: 1 },
]);
const PAIRS = [
  [1, 2],
  [1, 3],
  [2, 3],
  [4, 5],
  [4, 6],
  [5, 6],
  [1, 7],
] as const;
const WHO = acquaintancesOf(GROUPS, { ties: PAIRS.map(([one, other]) => ({ one, other, weight: 1 })) });
const GRAPH = mutualGraph(WHO.paths.graph);

test('circles are those of my contacts without me, each called after its strongest', () => {
  const { names, of } = circlesOfMine(GROUPS, GRAPH);
  expect(names).toEqual(['The circle around Ada', 'The circle around Bo']);
  expect([...of]).toEqual([-1, 0, 0, 0, 1, 1, 1, -1, -1]);
  expect(circlesOfMine({ ...GROUPS, me: undefined }, GRAPH).names).toEqual([]);
});

test('whether news comes twice and who alone connects me further is told', () => {
  const news = newsPortrait(GROUPS, WHO.circle, GRAPH);
  expect(news.closest).toEqual({ people: 7, knowEachOther: 3 });
  expect(news.only).toEqual([{ person: 1, reaches: 1 }]);
  const says = news.reasons.map(({ says: reason }) => reason);
  expect(says).toContain('Three of your seven closest know each other: the others bring you other news.');
  expect(says).toContainEqual(expect.stringMatching(/^Only through Ada do you reach /));
});

test('where nothing is known of others, nothing is claimed of them', () => {
  const alone = acquaintancesOf(GROUPS, {});
  const { closest, only, reasons } = newsPortrait(GROUPS, alone.circle, mutualGraph(alone.paths.graph));
  expect([closest, only]).toEqual([undefined, []]);
  expect(reasons.map(({ says }) => says)).toEqual([
    'Nothing is known yet of who knows whom among others, so there is no telling whether news reaches you twice.',
  ]);
});

const OLD = { strength: 2, firstDay: daysAgo(400), lastDay: daysAgo(10) } as const;
const NEW = { strength: 1, firstDay: daysAgo(20), lastDay: daysAgo(10) } as const;

test('those who are new come from outside when neither their field nor their organisation is usual', () => {
  const found = newcomers(
    everybodyOf([
      { kinds: { field: 'law' }, firm: 'court' },
      { ...OLD, kinds: { field: 'food' }, firm: 'oven' },
      { ...OLD, strength: 0.1, kinds: { field: 'arts' } }, // .1 of 2.1 is no tenth
      { ...NEW, kinds: { field: 'arts' }, firm: 'stage' }, // outside
      { ...NEW, kinds: { field: 'arts' }, firm: 'oven' }, // of an organisation I know
      { ...NEW, kinds: { field: 'law' }, firm: 'bench' }, // of my own field
      { ...NEW, firm: 'nowhere' }, // cannot be told
      { kinds: { field: 'arts' } }, // never in touch
    ]),
  );
  expect(found).toMatchObject({ people: 4, told: 3, outside: [3], usualFields: ['food', 'law'] });
  expect(found.reasons.map(({ says }) => says)).toEqual([
    '4 people are new to you in the last 90 days.',
    'Of the 3 of whom it can be told, 1 comes from outside your usual fields and organisations.',
    'Usual to you: food and law.',
  ]);
});

test.each([
  [[{ ...OLD }], 'Nobody new in the last 90 days.'],
  [[{ ...OLD }, { ...NEW }], 'Of none of them enough is known to say where from.'],
  [[{ ...NEW, firstDay: daysAgo(179) }], 'Your data reach back 5 months only: too short to say who is new.'],
  [[], 'Your data reach back 0 days only: too short to say who is new.'],
])('with %j, %s', (people, says) => {
  expect(newcomers(everybodyOf([{}, ...people])).reasons.at(-1)?.says).toBe(says);
});

test('a portrait counts fields that are much alike as less than two', () => {
  const fields = ['finance', 'accounting', 'finance', 'accounting', 'finance', 'accounting'];
  const alike = everybodyOf([{}, ...fields.map((field) => ofField(field, 1))]);
  // half of each, alike by 1/2: exp(−ln(1/2 + 1/4))
  const [field] = portrait(alike, acquaintancesOf(alike, {})).axes;
  expect(field?.effective).toBeCloseTo(2, 12);
  expect(field?.unlike).toBeCloseTo(4 / 3, 12);
});

test('a portrait is made once for one state of the book', () => {
  const one = portrait(GROUPS, WHO);
  expect(portrait(GROUPS, WHO)).toBe(one);
  expect(one.axes.map(({ axis }) => axis)).toEqual(['field', 'function', 'level', 'place', 'circle']);
  // six of seven in a circle
  expect(one.axes.at(-1)).toMatchObject({ people: 7, known: 6 });
});
