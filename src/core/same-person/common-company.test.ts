import fc from 'fast-check';
import { expect, test } from 'vitest';
import { personId } from '../ids.ts';
import {
  bitsOfDays,
  bitsOfOthers,
  type CommonCompany,
  commonCompany,
  seenWithBoth,
} from './common-company.ts';
import { NOTHING_DESCRIBED } from './described.ts';
import { doubtInCompany } from './doubt-in-company.ts';
import type { Doubt } from './doubts.ts';
import { explainCompany } from './explain-company.ts';

const company = (...days: readonly (readonly [string, number])[]) =>
  new Map(days.map(([id, count]) => [personId(id), count]));
/** Days together, and of each other in common with how many that one was seen. */
const common = (days: number, ...sizes: readonly number[]): CommonCompany => {
  const others = sizes.map((size, at) => [personId(`o${at}`), size] as const);
  return commonCompany(
    days,
    others.map(([person]) => person),
    new Map(others),
  );
};

test('with whom both were seen is the same from either side', () => {
  const [one, other] = [company(['bo', 1], ['cy', 2], ['dot', 1]), company(['cy', 5], ['bo', 1])];
  expect(seenWithBoth(one, other).toSorted()).toEqual(['bo', 'cy']);
  expect(seenWithBoth(other, one).toSorted()).toEqual(['bo', 'cy']);
  expect(seenWithBoth(one, company())).toEqual([]);
});

test('the rarest companion comes first, those of one size by id, and a size that is not known counts as two', () => {
  const sizes = new Map([
    [personId('bo'), 40],
    [personId('dot'), 3],
    [personId('cy'), 3],
  ]);
  const named = (...people: readonly string[]) => commonCompany(0, people.map(personId), sizes).rarest;
  expect(named('bo', 'dot', 'cy')).toEqual(['cy', 'dot']);
  expect(named('bo', 'dot', 'eve')).toEqual(['eve', 'dot']);
});

test('of more others than matter all are counted, and they reach all bits there are', () => {
  const crowd = common(0, ...Array.from({ length: 80 }, () => 1500));
  expect(crowd.others).toBe(80);
  expect(bitsOfOthers(crowd)).toBe(3);
});

test.each([
  [0, 0],
  [1, -0.25],
  [2, -0.5],
  [3, -0.75],
  [6, -1.5],
  [60, -1.5],
])('%i days together weigh %d bits', (days, bits) => {
  expect(bitsOfDays(common(days))).toBeCloseTo(bits, 10);
});

test('an other in common weighs by how rare that companion is', () => {
  expect(bitsOfOthers(common(0, 2))).toBeCloseTo(0.721348, 5);
  expect(bitsOfOthers(common(0, 55))).toBeCloseTo(0.124771, 5);
  expect(bitsOfOthers(common(0, 2, 55))).toBeCloseTo(0.846118, 5);
  expect(bitsOfOthers(common(0, 2, 2, 2, 2, 2))).toBe(3);
  expect(bitsOfOthers(common(0))).toBe(0);
});

const DOUBT: Doubt<string> = {
  one: 'a',
  other: 'b',
  bits: 5,
  verdict: 'auto',
  isDoubtful: false,
  alike: [NOTHING_DESCRIBED, NOTHING_DESCRIBED],
};

test('two who were seen together on one day may be sure, on two days they are asked about', () => {
  expect(doubtInCompany(DOUBT, common(1))).toMatchObject({ bits: 4.75, verdict: 'auto' });
  expect(doubtInCompany(DOUBT, common(2))).toMatchObject({ bits: 4.5, verdict: 'ask' });
  expect(doubtInCompany(DOUBT, common(0))).toMatchObject({ bits: 5, verdict: 'auto' });
});

test('however often two were seen together, they are still asked about, and never by company alone sure', () => {
  const sizes = fc.array(fc.integer({ min: 2, max: 900 }), { maxLength: 30 });
  const bits = fc.double({ min: -3, max: 30, noNaN: true });
  fc.assert(
    fc.property(bits, fc.nat(400), sizes, (before, days, some) => {
      const asked: Doubt<string> = { ...DOUBT, bits: before, verdict: 'ask' };
      const after = doubtInCompany(asked, common(days, ...some));
      expect(after.verdict).toBe('ask');
      expect(after.bits).toBeGreaterThanOrEqual(Math.max(-3, before - 1.5));
      expect(after.bits).toBeLessThanOrEqual(before + 3);
    }),
  );
});

const NAMES: Readonly<Record<string, string>> = {
  o0: 'Ana Roe',
  o1: 'Bo Lind',
  o2: 'Cy Sorrel',
  o3: 'Dot Teasel',
};
const says = (...told: Parameters<typeof common>) =>
  explainCompany(common(...told), (person) => NAMES[person] ?? '').map(({ says: text }) => text);

test('the reasons name the rarest two and count the others', () => {
  expect(says(3)).toEqual(['Both stood in one mail or meeting on 3 days.']);
  expect(says(1, 2)).toEqual(['Both stood in one mail or meeting on 1 day.', 'Both were seen with Ana Roe.']);
  expect(says(0, 2, 3)).toEqual(['Both were seen with Ana Roe and Bo Lind.']);
  expect(says(0, 2, 3, 4)).toEqual(['Both were seen with Ana Roe, Bo Lind and 1 other.']);
  expect(says(0, 2, 3, 4, 5)).toEqual(['Both were seen with Ana Roe, Bo Lind and 2 others.']);
  expect(says(0)).toEqual([]);
});

test('what speaks against is below 0, what speaks for is above', () => {
  const amounts = explainCompany(common(4, 2), () => 'Ana Roe').map(({ amount }) => amount);
  expect(amounts[0]).toBe(-1);
  expect(amounts[1]).toBeCloseTo(0.721348, 5);
});
