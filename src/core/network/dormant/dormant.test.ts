import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, startOfDay } from '../../day.ts';
import type { ContactDay } from '../contact-day.ts';
import { tieStrength } from '../tie-strength.ts';
import { dormantTies, isDormant, type Sleeper } from './dormant-ties.ts';
import { explainDormant, familiarWarning } from './explain-dormant.ts';
import { currentProfile, novelty } from './novelty.ts';
import { explainTrust, type PastTie, pastTrust } from './past-trust.ts';
import { strengthAtHeight } from './strength-at-height.ts';

const TODAY = dayOf(new Date('2026-03-01T00:00:00Z'));
const contact = (age: number, weight = 1): ContactDay => ({
  day: dayOf(startOfDay(TODAY), -age * 1440),
  channel: 'mail',
  direction: 'both',
  weight,
});
const past: PastTie = { height: 0.8, outDays: 10, inDays: 5, favours: 1 };
const sleeper = (id: number, known: Partial<Sleeper<number>> = {}): Sleeper<number> => ({
  id,
  gapInDays: 900,
  activeDays: 10,
  past,
  novelty: 0.8,
  ...known,
});

const share = fc.double({ min: 0, max: 1, noNaN: true });
const anyPast = fc.record(
  {
    height: share,
    outDays: fc.nat(50),
    inDays: fc.nat(50),
    favours: fc.nat(9),
    closeness: fc.constantFrom<1 | 2 | 3 | 4 | 5>(1, 2, 3, 4, 5),
  },
  { requiredKeys: ['height', 'outDays', 'inDays', 'favours'] },
);
const anySleepers = fc
  .array(
    fc.record({
      gapInDays: fc.integer({ min: 0, max: 4000 }),
      activeDays: fc.nat(100),
      past: anyPast,
      novelty: fc.option(share, { nil: undefined }),
      goalFit: share,
    }),
    { maxLength: 30 },
  )
  .map((people): readonly Sleeper<number>[] => people.map((one, id) => ({ ...one, id })));

test('trust from traces: 0.5 · 0.8 + 0.25 · 5/10 + 0.25 · 1/2 = 0.65', () => {
  expect(pastTrust(past)).toBeCloseTo(0.65, 12);
});

test('closeness by hand outweighs the traces: (2 · 0 + 0.65)/3 and (2 · 1 + 0.65)/3', () => {
  expect(pastTrust({ ...past, closeness: 1 })).toBeCloseTo(0.65 / 3, 12);
  expect(pastTrust({ ...past, closeness: 5 })).toBeCloseTo(2.65 / 3, 12);
  fc.assert(
    fc.property(anyPast, anyPast, (one, other) => {
      expect(pastTrust({ ...one, closeness: 5 })).toBeGreaterThan(pastTrust({ ...other, closeness: 2 }));
    }),
  );
});

test('trust lies between 0 and 1, grows with help, and says what it is made of', () => {
  fc.assert(
    fc.property(anyPast, (one) => {
      expect(pastTrust(one)).toBeGreaterThanOrEqual(0);
      expect(pastTrust(one)).toBeLessThanOrEqual(1);
      expect(pastTrust({ ...one, favours: one.favours + 1 })).toBeGreaterThan(pastTrust(one));
    }),
  );
  expect(explainTrust({ ...past, closeness: 4 }).map(({ says }) => says)).toEqual([
    'You called them close.',
    'You were close once.',
    'It went both ways: on 10 days from you, on 5 days from them.',
    'You helped each other: 1 time.',
  ]);
});

test('the height of a tie lies on its strongest day of contact', () => {
  const days = [contact(800), contact(799), contact(798), contact(500)];
  const highest = strengthAtHeight(days, TODAY);
  expect(highest?.day).toBe(days[2]?.day);
  // both ways, so 1.5 · (1 + 1/1.5 + 1/2)
  expect(highest?.strength).toBeCloseTo(1.5 * (1 + 1 / 1.5 + 1 / 2), 12);
  expect(strengthAtHeight([], TODAY)).toBeUndefined();
});

test('no day of the past was above the height', () => {
  const ages = fc.uniqueArray(fc.integer({ min: 0, max: 400 }), { minLength: 1, maxLength: 20 });
  fc.assert(
    fc.property(ages, fc.integer({ min: 0, max: 400 }), (all, age) => {
      const days = [...all].sort((one, other) => other - one).map((one) => contact(one));
      const then = tieStrength(days, dayOf(startOfDay(TODAY), -age * 1440));
      expect(then).toBeLessThanOrEqual((strengthAtHeight(days, TODAY)?.strength ?? 0) + 1e-12);
    }),
  );
});

test('novelty: 1 − cos between (3, 4) and (4, 3) is 1 − 24/25, and 1 with nothing in common', () => {
  expect(novelty([3, 4], [4, 3])).toBeCloseTo(0.04, 12);
  expect(novelty([1, 0], [0, 5])).toBe(1);
  expect(novelty([1], [2, 0, 0])).toBeCloseTo(0, 12);
  expect(novelty([0, 0], [1, 1])).toBeUndefined();
});

test('my profile is that of my ties by their strength', () => {
  const mine = currentProfile([
    { profile: [1, 0], strength: 2 },
    { profile: [0.5, 0, 1], strength: 1 },
  ]);
  expect([...mine]).toEqual([2.5, 0, 1]);
});

test('dormant is beyond a year, with three days together at the least', () => {
  expect(isDormant({ gapInDays: 366, activeDays: 3 })).toBe(true);
  expect(isDormant({ gapInDays: 365, activeDays: 3 })).toBe(false);
  expect(isDormant({ gapInDays: 366, activeDays: 2 })).toBe(false);
});

test('worth is the product: 0.65 · 0.8 · 0.5 = 0.26; what is not known of novelty counts half', () => {
  expect(dormantTies([sleeper(0, { goalFit: 0.5 })])[0]?.worth).toBeCloseTo(0.26, 12);
  expect(dormantTies([sleeper(0, { novelty: undefined })])[0]?.worth).toBeCloseTo(0.325, 12);
  expect(dormantTies([sleeper(0, { goalFit: 0 })])).toEqual([]);
});

test('the one with most days together is told to be the comfortable choice', () => {
  const people = [90, 10, 8, 4].map((activeDays, id) => sleeper(id, { activeDays }));
  const woken = dormantTies(people);
  expect(woken.filter(({ isFamiliar }) => isFamiliar).map(({ id }) => id)).toEqual([0]);
  expect(woken.map(familiarWarning).filter((says) => says !== undefined)).toEqual([
    'You spent more time with them than with most on this list. People like to choose those first, and hear less that is new.',
  ]);
  expect(dormantTies(people.slice(0, 3)).some(({ isFamiliar }) => isFamiliar)).toBe(false);
  const equals = people.map((one) => ({ ...one, activeDays: 5 }));
  expect(dormantTies(equals).some(({ isFamiliar }) => isFamiliar)).toBe(false);
});

test('the factors are told in words', () => {
  const one = sleeper(0, { goalFit: 0.7 });
  const [woken] = dormantTies([one]);
  expect(woken && explainDormant(woken, one).map(({ says }) => says)).toEqual([
    'You have not been in touch for 2 years, and there is every reason to trust each other.',
    'They move among other people and things than you do now.',
    'They fit what you are after.',
  ]);
});

test('only the dormant are named, best first, whatever order they come in, and the factors multiply to the worth', () => {
  fc.assert(
    fc.property(anySleepers, (people) => {
      const woken = dormantTies(people);
      expect(dormantTies([...people].reverse())).toEqual(woken);
      for (const [at, one] of woken.entries()) {
        const person = people[one.id];
        expect(person && isDormant(person)).toBe(true);
        expect(one.worth).toBeLessThanOrEqual(woken[at - 1]?.worth ?? 1);
        const factors = person ? explainDormant(one, person) : [];
        expect(factors.reduce((all, { amount }) => all * amount, 1)).toBeCloseTo(one.worth, 12);
      }
    }),
  );
});
