import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { WholePerson } from '../everybody.ts';
import { acquaintancesOf, everybodyOf } from '../everybody-for-tests.ts';
import type { GoalNeed } from '../matters/goal.ts';
import type { Group } from '../network/goals/pillars.ts';
import { stressTest } from '../network/goals/stress-test.ts';
import { goalInBook } from './goal-in-book.ts';
import { fallOf, hedgeView } from './hedge-view.ts';
import { helpingTies } from './helping-ties.ts';
import { lifeInBook, lifeParts } from './life-parts.ts';
import { pillarGroups } from './pillar-groups.ts';
import { singlePoints } from './single-points.ts';
import { standingOn, standingOnPeople } from './worst-fall.ts';

const SALES: GoalNeed = { name: 'Sales', importance: 1, kinds: [{ function: 'sales' }] };
const LAW: GoalNeed = { name: 'Law', importance: 1, kinds: [{ function: 'law' }] };

/** Ann and Bo sell at Oven, each helps by half; Cy knows the law, at Mill. */
const EVERYBODY = everybodyOf([
  { name: 'Me' },
  { name: 'Ann', strength: 2, firm: 'oven', organisation: 'Oven', kinds: { function: 'sales' } },
  { name: 'Bo', strength: 2, firm: 'oven', organisation: 'OVEN', kinds: { function: 'sales' } },
  { name: 'Cy', strength: 2, firm: 'mill', organisation: 'Mill', kinds: { function: 'law' } },
]);
const TIES = helpingTies(EVERYBODY);
const BOOK = goalInBook(EVERYBODY, TIES, [SALES, LAW]);

test('it tells on what all stands, and what is left when the worst of it goes', () => {
  const { covered, pillars } = hedgeView(EVERYBODY, TIES, BOOK);
  expect(covered).toBeCloseTo((0.75 + 0.5) / 2, 12);
  const [firms, people] = pillars;
  // Oven carries 0.75 of 1.25, Mill 0.5: 1 / (0.6² + 0.4²) = 1.92
  expect(firms).toMatchObject({
    kind: 'organisation',
    says: 'It stands as if on 2 organisations of equal weight.',
    worst: { name: 'Oven', left: expect.closeTo(0.25, 12), remaining: [{ need: 'Sales', helpers: [] }] },
  });
  expect(firms?.reasons[0]?.says).toBe('Oven carries 60 % of what holds this goal.');
  expect(firms?.worst?.says).toBe('Without Oven you drop from 63 % to 25 %.');
  // Cy alone holds the law: ½ of 1.25; Ann or Bo hold ¼
  expect(people?.worst).toMatchObject({ name: 'Cy', left: expect.closeTo(0.375, 12) });
  expect(pillars.map(({ kind }) => kind)).toEqual(['organisation', 'person']);
});

test('somebody or some firm that is taken away leaves who is still there', () => {
  const fall = fallOf(BOOK, 'Ann', new Set([1]));
  expect(fall.left).toBeCloseTo((0.5 + 0.5) / 2, 12);
  expect(fall.remaining).toEqual([
    { need: 'Sales', helpers: [{ person: 2, chance: expect.closeTo(0.5, 12) }] },
  ]);
  expect(fallOf(BOOK, 'Nobody', new Set([99])).says).toBe('Without Nobody nothing changes: 63 % stays.');
});

test('what to build first is whoever adds most', () => {
  const { build } = hedgeView(EVERYBODY, TIES, BOOK);
  // one more for the law: ½ · ½ · ½ of two equal needs; one more for sales half of that
  expect(build.map(({ amount }) => amount)).toEqual([expect.closeTo(0.125, 12), expect.closeTo(0.0625, 12)]);
  expect(build[0]?.says).toBe('Somebody who knows the law would bring what you have for this goal to 75 %.');
});

test('people through whom alone a kind is in reach are named', () => {
  const everybody = everybodyOf([
    { name: 'Me' },
    { name: 'Ann', strength: 2 },
    { name: 'Bo', kinds: { function: 'sales' } },
  ]);
  const known = acquaintancesOf(everybody, { ties: [{ one: 1, other: 2, weight: 4 }] });
  expect(singlePoints(everybody, known, [SALES, LAW]).map(({ says }) => says)).toEqual([
    'Only through Ann do you reach anybody for Sales.',
    'Bo is the only one in reach for Sales.',
  ]);
});

test('the whole network is held against the parts of a life', () => {
  const everybody = everybodyOf([
    { kinds: { function: 'accounting' } },
    { strength: 2, kinds: { function: 'accounting' } },
    { strength: 2, kinds: { field: 'health' } },
  ]);
  const { needs, now } = lifeInBook(everybody, helpingTies(everybody));
  expect(needs.map(({ name }) => name)).toEqual(['Work', 'Money', 'Health', 'Home', 'Learning']);
  expect([...now.byNeed].map((covered) => Math.round(covered * 100))).toEqual([50, 50, 50, 0, 0]);
  expect(lifeParts({})[0]?.kinds).not.toContainEqual({ function: 'accounting' });
});

test('while nobody’s kind is known the layers stand in for the parts', () => {
  const everybody = everybodyOf([{}, { strength: 2, layer: 5 }, { strength: 6, layer: 50 }, { strength: 1 }]);
  const { needs, now } = lifeInBook(everybody, helpingTies(everybody));
  expect(needs[0]?.name).toBe('Your closest five');
  expect([...now.byNeed].map((covered) => Math.round(covered * 100))).toEqual([50, 0, 75, 0]);
});

const anyone: fc.Arbitrary<Partial<WholePerson>> = fc.record({
  strength: fc.constantFrom(0.5, 1, 2, 6),
  firm: fc.constantFrom('a', 'b', 'c', 'd'),
  kinds: fc.constantFrom<WholePerson['kinds']>(
    { function: 'sales' },
    { function: 'law' },
    { function: 'marketing' },
    { field: 'law' },
  ),
});

test('the worst fall is the worst of all that there are', () => {
  fc.assert(
    fc.property(fc.array(anyone, { minLength: 1, maxLength: 12 }), (people) => {
      const everybody = everybodyOf([{}, ...people]);
      const inBook = goalInBook(everybody, helpingTies(everybody), [SALES, LAW]);
      const worstOf = (groups: readonly Group[]): number =>
        stressTest(inBook.supply, inBook.now, groups)[0]?.loss ?? 0;
      const firms = pillarGroups(everybody, inBook, 'organisation');
      expect(standingOn(inBook, firms).worst?.loss ?? 0).toBeCloseTo(worstOf(firms), 12);
      const single = inBook.rows.map((_, row) => ({ name: String(row), people: [row] }));
      const alone = standingOnPeople(inBook, String);
      expect(alone.worst?.loss ?? 0).toBeCloseTo(worstOf(single), 12);
      expect(alone.pillars.hhi).toBeCloseTo(standingOn(inBook, single).pillars.hhi, 12);
      expect(alone.heaviest.map(({ share }) => share)).toEqual(
        [...alone.pillars.shares]
          .filter((share) => share > 0)
          .sort((one, other) => other - one)
          .slice(0, 3),
      );
    }),
  );
});
