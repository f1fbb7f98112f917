import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { AS_OF, acquaintancesOf, everybodyOf } from '../everybody-for-tests.ts';
import { matterId, personId } from '../ids.ts';
import { saidOfPair } from '../matters/said-of-pair.ts';
import { weightBetween } from '../network/circle/half-ties.ts';
import { statedWeight } from '../network/circle/stated-ties.ts';
import { brokerLimits, limitedNetwork } from './broker-limits.ts';
import { chanceWord } from './chance-word.ts';
import { explainOwnTie, explainWay, type WayTelling } from './explain-way.ts';
import { firmsMeant } from './firm-meant.ts';
import { knowsOthers, pairEvidence } from './pair-evidence.ts';
import { askedAxes, explainKnownOf, peopleSought } from './people-sought.ts';
import { explainHedge, waysTo } from './ways-to.ts';

/** Me, Ada and Bo whom I know, Cy whom both know, Di whom only Cy knows. Acquaintance with Ada 2, with Bo 6. */
const EVERYBODY = everybodyOf([
  { name: 'Me' },
  { name: 'Ada', strength: 2, firm: 'oven', organisation: 'Oven', kinds: { field: 'food' } },
  { name: 'Bo', strength: 6 },
  { name: 'Cy', firm: 'oven', organisation: 'OVEN', kinds: { field: 'law', level: 'head' } },
  { name: 'Di', firm: 'ovenware', organisation: 'Ovenware', kinds: { field: 'Law' } },
]);
const TIES = [
  { one: 1, other: 3, weight: 4 },
  { one: 2, other: 3, weight: 1 },
  { one: 3, other: 4, weight: 3 },
];
const { circle, paths } = acquaintancesOf(EVERYBODY, { ties: TIES });
const nameOf = (number: number): string => EVERYBODY.people[number]?.name ?? '';

test('the ways to somebody go through those who know both of us', () => {
  // by Ada 2/(2+2) · 4/(2+4+2) = .25, by Bo 6/(6+2) · 1/(6+1+2) = 1/12
  const ways = waysTo(paths, [3], { purpose: 'act', most: 3 });
  expect(ways.disjoint).toEqual([
    { people: [0, 1, 3], chance: 0.25 },
    { people: [0, 2, 3], chance: expect.closeTo(1 / 12, 12) },
  ]);
  expect(ways.together).toBeCloseTo(1 - 0.75 * (11 / 12), 12);
  expect(ways.bestBeside).toBeUndefined();
});

test('a tie of my own is not an introduction', () => {
  // To Bo: by Ada and Cy 1/2 · 4/8 · 1/(4+1+3+2), and not the tie of my own, 6/8.
  const ways = waysTo(paths, [2], { purpose: 'act', most: 3 });
  expect(ways.disjoint).toEqual([{ people: [0, 1, 3, 2], chance: expect.closeTo(0.025, 12) }]);
  expect(paths.acts[2]).toBe(0.75);
});

test('whoever holds every way is named, and so is the one at whom all ways end', () => {
  expect(explainHedge(paths, [4], nameOf).map(({ says }) => says)).toEqual([
    'Every way goes through Cy; without them none is left.',
  ]);
  expect(explainHedge(paths, [3], nameOf).map(({ says }) => says)).toEqual([
    '2 ways share nobody, so none of these people holds them all.',
  ]);
  const alone = everybodyOf([{}, { strength: 1 }, {}, {}]);
  const { paths: few } = acquaintancesOf(alone, { ties: [{ one: 1, other: 2, weight: 1 }] });
  expect(explainHedge(few, [2, 3], nameOf).map(({ says }) => says)).toEqual([
    'Every way goes through Ada; without them none is left.',
    'All of them end with Bo, and with nobody else you look for.',
  ]);
  expect(explainHedge(few, [3], nameOf)).toEqual([]);
});

const telling: WayTelling = {
  network: paths,
  purpose: 'act',
  nameOf,
  tieOf: (number) => EVERYBODY.people[number],
  evidenceOf: (one, other) =>
    pairEvidence(circle, [one, other], { firm: one === 1 && other === 3 ? 'Oven' : undefined }, AS_OF),
  today: AS_OF,
};

test('each step of a way is told with its evidence', () => {
  const steps = explainWay(telling, { people: [0, 1, 3], chance: 0.25 });
  expect(steps.map(({ to, reasons }) => [to, reasons.map(({ says }) => says)])).toEqual([
    [1, ['You know Ada.', 'You were in touch on 3 days, last 10 days ago.']],
    [3, ['They both work at Oven.', 'Cy has about 50 % of the attention of Ada, as far as you can see.']],
  ]);
});

test('a way for news says what the first tie is good for', () => {
  const [first] = explainWay({ ...telling, purpose: 'news' }, { people: [0, 1, 3], chance: 0.25 });
  // m = 2/(2 + 6), so 4m(1 − m) = .75
  expect(first?.reasons.at(-1)?.says).toBe('You know Ada neither closely nor barely: there news comes from.');
});

test('of somebody whom I was never in touch with there is nothing to tell', () => {
  expect(explainOwnTie(telling, 4)).toEqual([]);
});

test('what was asked of somebody lately lowers the chance of ways through them', () => {
  const ask = (day: number, who: string) => ({
    day: day as Day,
    people: [{ part: 'with', person: personId(who) }],
  });
  const asks = [ask(AS_OF - 5, 'p1'), ask(AS_OF - 200, 'p2'), ask(AS_OF + 5, 'p2'), ask(AS_OF, 'gone')];
  const limits = brokerLimits(asks, EVERYBODY, AS_OF);
  expect([...limits]).toEqual([[1, { asked: 1, load: 0 }]]);
  const limited = limitedNetwork(paths, limits);
  expect(waysTo(limited, [3], { purpose: 'act', most: 1 }).disjoint[0]?.chance).toBe(0.125);
  expect(limitedNetwork(paths, new Map())).toBe(paths);
});

test('evidence of a pair adds up to the weight of their tie, what says most first', () => {
  const seen = [
    { day: (AS_OF - 7) as Day, channel: 'mail' as const, from: 1, people: [1, 3], present: 2 },
    { day: AS_OF, channel: 'meeting' as const, people: [1, 3], present: 3 },
  ];
  const said = { closeness: 3, day: AS_OF } as const;
  const known = acquaintancesOf(EVERYBODY, {
    seen,
    ties: [{ one: 1, other: 3, weight: 2 + 0.25 }], // closeness 3 said today, and a firm
  });
  const reasons = pairEvidence(known.circle, [3, 1], { said, firm: 'Oven' }, AS_OF);
  expect(reasons.map(({ term, says }) => [term, says])).toEqual([
    ['said', 'You noted that they know each other: 3 of 5, today.'],
    ['seen', 'They wrote to each other, and you saw it on 1 day, last 7 days ago.'],
    ['seen', 'They were at the same meeting or call on 1 day, last today.'],
    ['organisation', 'They both work at Oven.'],
  ]);
  expect(reasons.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(2.25 + 0.5 + 0.5, 12);
});

const anyGroup = fc.record({
  day: fc.integer({ min: 0, max: 900 }).map((days) => (AS_OF - days) as Day),
  channel: fc.constantFrom('mail' as const, 'meeting' as const, 'note' as const),
  people: fc.subarray([1, 2, 3, 4]),
  present: fc.integer({ min: 2, max: 40 }),
});

test('whatever was seen and said, the evidence of a pair adds up to the weight of their tie', () => {
  fc.assert(
    fc.property(
      fc.array(anyGroup, { maxLength: 12 }),
      fc.constantFrom(1, 2, 3, 4, 5),
      fc.integer({ min: 0, max: 4_000 }),
      fc.double({ min: 0.01, max: 1, noNaN: true }),
      (seen, closeness, age, byFirm) => {
        const said = { closeness, day: (AS_OF - age) as Day };
        const weight = byFirm + statedWeight({ one: 1, other: 3, ...said }, AS_OF);
        const known = acquaintancesOf(EVERYBODY, { seen, ties: [{ one: 1, other: 3, weight }] });
        const reasons = pairEvidence(known.circle, [1, 3], { said, firm: 'Oven' }, AS_OF);
        const sum = reasons.reduce((all, { amount }) => all + amount, 0);
        expect(sum).toBeCloseTo(weightBetween(known.paths.graph, 1, 3), 9);
      },
    ),
  );
});

test('without evidence between others there is none', () => {
  const alone = acquaintancesOf(EVERYBODY, {});
  expect(knowsOthers(alone.circle)).toBe(false);
  expect(knowsOthers(circle)).toBe(true);
  expect(pairEvidence(alone.circle, [1, 3], { firm: 'Oven' }, AS_OF)).toEqual([]);
});

test.each([
  ['oven', ['oven']],
  ['ÖVEN ', ['oven']],
  ['ove', ['oven', 'ovenware']],
  ['ovenw', ['ovenware']],
  ['bakery', []],
  [' ', []],
])('the organisation "%s" may be %j', (text, firms) => {
  expect(firmsMeant(EVERYBODY, text).map(({ firm }) => firm)).toEqual(firms);
});

test('people are sought by organisation and by kind, however it is written', () => {
  expect(peopleSought(EVERYBODY, { firm: 'oven', kinds: {} })).toEqual([1, 3]);
  expect(peopleSought(EVERYBODY, { kinds: { field: 'LAW' } })).toEqual([3, 4]);
  expect(peopleSought(EVERYBODY, { kinds: { field: 'law', level: 'head' } })).toEqual([3]);
  expect(askedAxes({ level: 'head', field: undefined })).toEqual(['level']);
  expect(explainKnownOf(EVERYBODY, ['level'])).toEqual([
    { says: 'The level is known of 1 of 4 people.', amount: 0.25 },
  ]);
});

test('what was said of a pair is found whoever was named first', () => {
  const about = (id: string, one: string, other: string) => ({
    id: matterId(id),
    kind: 'acquaintance' as const,
    day: AS_OF,
    state: 'open',
    people: [
      { part: 'one', person: personId(one) },
      { part: 'other', person: personId(other) },
    ],
    about: { closeness: 3 as const },
  });
  const said = [about('m1', 'a', 'b'), about('m2', 'b', 'a'), about('m3', 'a', 'c')];
  const ids = saidOfPair(said, [personId('b'), personId('a')]).map(({ id }) => id);
  expect(ids).toEqual(['m1', 'm2']);
});

test.each([
  [0, 'slim'],
  [0.02, 'small'],
  [0.1, 'fair'],
  [0.3, 'good'],
  [1, 'good'],
])('a chance of %d is %s', (chance, word) => {
  expect(chanceWord(chance)).toBe(word);
});
