import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contactDay, TODAY } from '../../../test/contact-days.ts';
import {
  type Acquaintances,
  acquaintance,
  brokerChance,
  brokerLoads,
  circlesAround,
  explainReach,
  reach,
} from './reach.ts';

type Pair = readonly [string, string, number];

function acquaintances(pairs: readonly Pair[]): Acquaintances<string> {
  const knows = new Map<string, Map<string, number>>();
  for (const [one, other, known] of pairs) {
    knows.set(one, (knows.get(one) ?? new Map<string, number>()).set(other, known));
    knows.set(other, (knows.get(other) ?? new Map<string, number>()).set(one, known));
  }
  return knows;
}

const reachOf = (pairs: readonly Pair[], target: string): number => {
  const knows = acquaintances(pairs);
  return reach(circlesAround('me', knows, brokerLoads(knows)).get(target) ?? 0);
};

test('a mail to many shows as well who knows whom as a mail to one', () => {
  expect(acquaintance([contactDay(7, { weight: 0.1 }), contactDay(0, { weight: 3 })], TODAY)).toBe(1.5);
});

test('one broker: the chance that they act times the share of their attention', () => {
  // broker to me 2 -> 2/4; broker to target 4 of 6 -> 4/8
  expect(brokerChance(2, 4, 6)).toBe(0.25);
  expect(
    reachOf(
      [
        ['me', 'Bo', 2],
        ['Bo', 'Cy', 4],
      ],
      'Cy',
    ),
  ).toBeCloseTo(0.25, 12);
});

test('two brokers are better than one: 1 − (1 − ¼)(1 − ¼)', () => {
  const pairs: Pair[] = [
    ['me', 'Bo', 2],
    ['Bo', 'Cy', 4],
    ['me', 'Di', 2],
    ['Di', 'Cy', 4],
  ];
  expect(reachOf(pairs, 'Cy')).toBeCloseTo(1 - 0.75 ** 2, 12);
});

test('whoever nobody has seen for 45 days is reached by half as much: 1 − √(1 − ¾)', () => {
  expect(reach(Math.log(4))).toBeCloseTo(0.75, 12);
  expect(reach(Math.log(4), 45)).toBeCloseTo(0.5, 12);
});

test('nobody is reached through oneself, nor oneself through others', () => {
  const knows = acquaintances([
    ['me', 'Bo', 2],
    ['me', 'Cy', 2],
  ]);
  expect([...circlesAround('me', knows, brokerLoads(knows)).keys()]).toEqual([]);
});

test('a reach stays below one, and one more broker never lowers it', () => {
  const known = fc.double({ min: 0, max: 100, noNaN: true });
  fc.assert(
    fc.property(
      fc.array(fc.tuple(known, known), { maxLength: 8 }),
      known,
      known,
      (brokers, toMe, toTarget) => {
        const pairs = brokers.flatMap(([mine, theirs], place): Pair[] => [
          ['me', `b${place}`, mine],
          [`b${place}`, 'Cy', theirs],
        ]);
        const before = reachOf(pairs, 'Cy');
        const after = reachOf([...pairs, ['me', 'new', toMe], ['new', 'Cy', toTarget]], 'Cy');
        expect(after).toBeGreaterThanOrEqual(before - 1e-12);
        expect(after).toBeGreaterThanOrEqual(0);
        expect(after).toBeLessThan(1);
      },
    ),
  );
});

test('the best broker is named first', () => {
  const reasons = explainReach([
    { name: 'Bo', chance: 0.1 },
    { name: 'Di', chance: 0.3 },
  ]);
  expect(reasons).toEqual([
    { says: 'Di knows you both.', amount: 0.3 },
    { says: 'Bo knows you both.', amount: 0.1 },
  ]);
});
