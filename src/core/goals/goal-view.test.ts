import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import type { Everybody } from '../everybody.ts';
import { AS_OF, acquaintancesOf, everybodyOf } from '../everybody-for-tests.ts';
import { personId } from '../ids.ts';
import type { GoalNeed } from '../matters/goal.ts';
import { dormantPeople } from '../whom-to-wake.ts';
import { goalMix } from './goal-mix.ts';
import { goalSteps } from './goal-steps.ts';
import { goalView } from './goal-view.ts';
import { helpingTies } from './helping-ties.ts';
import { dormantForNeed, wokenForNeed } from './woken-for-need.ts';

const MARKETING: GoalNeed = { name: 'Marketing', importance: 3, kinds: [{ function: 'marketing' }] };
const LAW: GoalNeed = { name: 'Law', importance: 1, kinds: [{ function: 'law' }] };

/** Ann: help ½, marketing; Bo: help ¾, communication, so 0.6 of marketing; Cy, law, only Bo knows; Dee, law, long ago. */
const EVERYBODY = everybodyOf([
  { name: 'Me' },
  { name: 'Ann', strength: 2, kinds: { function: 'marketing' } },
  { name: 'Bo', strength: 6, kinds: { function: 'communication' } },
  { name: 'Cy', kinds: { function: 'law' } },
  {
    name: 'Dee',
    strength: 0.01,
    alive: 0.01,
    quiet: 0.99,
    activeDays: 12,
    firstDay: (AS_OF - 3000) as Day,
    lastDay: (AS_OF - 1100) as Day,
    kinds: { function: 'law' },
  },
  { name: 'Eve', sources: ['linkedin'], kinds: { function: 'marketing' } },
]);
const ACQUAINTANCES = acquaintancesOf(EVERYBODY, { ties: [{ one: 2, other: 3, weight: 6 }] });

const view = (everybody: Everybody = EVERYBODY, needs = [MARKETING, LAW]) =>
  goalView({ everybody, acquaintances: ACQUAINTANCES }, needs);

test('coverage, gaps and helpers are what the models say of those who fit', () => {
  const { inBook, needs } = view();
  // 1 − (1 − ½)(1 − ¾ · 0.6) = 0.725, weighed 3 to 1 with nothing
  expect(inBook.now.covered).toBeCloseTo((3 * 0.725) / 4, 12);
  expect(needs.map(({ need }) => need.name)).toEqual(['Law', 'Marketing']);
  expect(needs[1]?.helpers).toEqual([
    { person: 1, chance: expect.closeTo(0.5, 12) },
    { person: 2, chance: expect.closeTo(0.45, 12) },
  ]);
  expect(needs[0]?.says.says).toBe('Law: you know nobody for this yet.');
});

test('for what is missing there is a way to somebody I do not know, and whom I half know', () => {
  const [law, marketing] = view().needs;
  // to Bo 6/(6+2), and Cy has 6 of Bo's 12, with 2 for trust: 6/14
  expect(law?.way).toEqual({ people: [0, 2, 3], chance: expect.closeTo((0.75 * 6) / 14, 12) });
  expect(law?.helpers).toEqual([]);
  expect(marketing?.halfKnown).toEqual([5]);
});

test('who holds a need alone is named', () => {
  const alone = everybodyOf([{ name: 'Me' }, { name: 'Ann', strength: 2, kinds: { function: 'marketing' } }]);
  const [need] = goalView({ everybody: alone, acquaintances: undefined }, [MARKETING]).needs;
  expect(need?.holder).toMatchObject({ person: 1, reason: { says: 'Marketing hangs on Ann alone.' } });
  expect(view().needs[1]?.holder).toBeUndefined();
});

test('the next steps turn to those who most likely help, each person once', () => {
  const shown = view();
  expect(goalSteps(EVERYBODY, shown, new Map()).map(({ says }) => says)).toEqual([
    'Ask Bo to introduce you to Cy, who knows the law.',
    'Ask Ann, who does marketing, for half an hour.',
  ]);
});

test('a way is not taken through somebody I never want to hear of', () => {
  const people = EVERYBODY.people.map((person, number) =>
    number === 2 ? { ...person, attention: { state: 'never' as const } } : person,
  );
  const law = view({ ...EVERYBODY, people }).needs.find(({ need }) => need === LAW);
  expect(law?.way).toBeUndefined();
});

test('somebody of the past is caught up with when nothing better is there', () => {
  const dormant = dormantPeople(EVERYBODY.people, { today: AS_OF, favoursOf: new Map() });
  const found = dormantForNeed(LAW, dormant);
  expect(found.map(({ person }) => person.name)).toEqual(['Dee']);
  expect(dormantForNeed(MARKETING, dormant)).toEqual([]);
  const past = { height: 0.8, outDays: 6, inDays: 6, favours: 1 };
  const woken = wokenForNeed(LAW, found, ({ person, gapInDays }) => ({
    id: person.id,
    gapInDays,
    activeDays: 12,
    past,
    novelty: 1,
  }));
  // trust ½ · 0.8 + ¼ + ¼ · ½, all of it new, and it fits
  expect(woken).toMatchObject([{ person: personId('p4'), worth: expect.closeTo(0.775, 12) }]);
  const alone = goalView({ everybody: EVERYBODY, acquaintances: undefined }, [LAW]);
  expect(goalSteps(EVERYBODY, alone, new Map([['Law', woken]])).map(({ says }) => says)).toEqual([
    'Catch up with Dee, who knows the law; it has been 3 years.',
  ]);
});

test('where nobody is in reach a step says where such people are, and where nobody was said it asks', () => {
  const empty = everybodyOf([{ name: 'Me' }]);
  const needs = [LAW, { name: 'Somebody', importance: 1, kinds: [] } as const];
  const shown = goalView({ everybody: empty, acquaintances: undefined }, needs);
  expect(shown.inBook.now.covered).toBe(0);
  expect(goalSteps(empty, shown, new Map()).map(({ says }) => says)).toEqual([
    'For Law, look for somebody who knows the law: open evenings of the bar association or legal clinics for founders.',
    'Say which kind of people “Somebody” means: mutuals goals need.',
  ]);
});

test('who is known by name only can be written to', () => {
  const shown = goalView({ everybody: EVERYBODY, acquaintances: undefined }, [MARKETING]);
  const without = { ...shown, needs: shown.needs.map((need) => ({ ...need, helpers: [] })) };
  expect(goalSteps(EVERYBODY, without, new Map())[0]?.says).toBe(
    'Write to Eve, who does marketing; you were never in touch.',
  );
});

test('the mix of work is told with what differs', () => {
  const accountants = everybodyOf([
    {},
    ...Array.from({ length: 240 }, () => ({ strength: 2, kinds: { function: 'accounting' } })),
  ]);
  const mix = goalMix(accountants, helpingTies(accountants), [MARKETING, LAW]);
  expect(mix?.distance).toBe(1);
  expect(mix?.says).toBe('The people you know do other work than this goal asks for.');
  expect(mix?.reasons.map(({ says }) => says)).toContain(
    'Marketing: 0 % of the people you know, 75 % of what this goal asks for.',
  );
  const nobody = everybodyOf([{}]);
  expect(goalMix(nobody, helpingTies(nobody), [MARKETING])).toBeUndefined();
});
