import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayBefore, TODAY } from '../../../../test/contact-days.ts';
import { CHANNELS } from '../../interaction.ts';
import { tieGraph } from '../tie-graph.ts';
import { circle, circleGraph, circleWith, graphWith, MOST_FRESH, stampsOf } from './circle.ts';
import { explainSeen, tieEvidence } from './explain-circle.ts';
import { type HalfTie, halfTies, weightBetween } from './half-ties.ts';
import { MOST_PRESENT, type SeenGroup } from './seen-group.ts';

const ME = 0;
const SIZE = 8;
const NOBODY = halfTies([]);

const seen = (daysAgo: number, known: Partial<SeenGroup>): SeenGroup => ({
  day: dayBefore(daysAgo),
  channel: 'mail',
  people: [],
  present: (known.people?.length ?? 0) + 1,
  ...known,
});

const weight = (groups: readonly SeenGroup[], one = 1, other = 2): number =>
  weightBetween(circleGraph(circle(SIZE, ME, groups, []), NOBODY, TODAY), one, other);

test('who wrote to whom before my eyes had a day of contact, whatever the number on the mail', () => {
  expect(weight([seen(0, { from: 1, people: [2, 3, 4], present: 20 })])).toBe(1);
  expect(weight([seen(7, { from: 2, people: [1] })])).toBe(0.5);
});

test('two of four on a mail get a third of a day, and half of it a week later', () => {
  const mail = { from: 3, people: [1, 2], present: 4 };
  expect(weight([seen(0, mail)])).toBeCloseTo(1 / 3, 12);
  expect(weight([seen(7, mail)])).toBeCloseTo(1 / 6, 12);
});

test('a meeting of me and two others gives them half a day', () => {
  expect(weight([seen(0, { channel: 'meeting', people: [1, 2] })])).toBe(0.5);
});

test('a day counts once, by the smallest group of it', () => {
  const [small, large] = [seen(0, { people: [1, 2], present: 3 }), seen(0, { people: [1, 2], present: 11 })];
  expect(weight([large, small, small])).toBe(0.5);
});

test('a list, a note and a plan for tomorrow tell nothing', () => {
  expect(weight([seen(0, { people: [1, 2], present: MOST_PRESENT + 1 })])).toBe(0);
  expect(weight([seen(0, { people: [1, 2], channel: 'note' })])).toBe(0);
  expect(weight([seen(-1, { people: [1, 2], channel: 'meeting' })])).toBe(0);
});

test('my own ties are those that I give', () => {
  const known = circle(SIZE, ME, [seen(0, { people: [ME, 1, 2], present: 3 })], []);
  const graph = circleGraph(known, halfTies([{ one: ME, other: 2, weight: 4 }]), TODAY);
  expect(weightBetween(graph, ME, 1)).toBe(0);
  expect([weightBetween(graph, ME, 2), weightBetween(graph, 2, ME)]).toEqual([4, 4]);
});

test('what was told is added to what was seen', () => {
  const told: HalfTie[] = [
    { one: 2, other: 1, weight: 2 },
    { one: 3, other: 4, weight: 1 },
  ];
  const known = circle(SIZE, ME, [seen(0, { people: [1, 2], present: 3 })], [halfTies(told)]);
  const graph = circleGraph(known, NOBODY, TODAY);
  expect(weightBetween(graph, 1, 2)).toBe(2.5);
  expect(weightBetween(graph, 4, 3)).toBe(1);
});

test('what was seen is told in words whose amounts add up', () => {
  const known = circle(
    SIZE,
    ME,
    [
      seen(14, { from: 1, people: [2] }),
      seen(14, { channel: 'call', people: [1, 2] }),
      seen(7, { channel: 'meeting', people: [1, 2] }),
      seen(0, { from: 3, people: [1, 2], present: 4 }),
    ],
    [],
  );
  const stamps = stampsOf(known, 2, 1);
  expect(explainSeen(stamps, TODAY)).toEqual([
    { says: 'They wrote to each other, and you saw it on 1 day, last 2 weeks ago.', amount: 1 / 3 },
    { says: 'They were at the same meeting or call on 1 day, last 7 days ago.', amount: 1 / 4 },
    { says: 'Both were on what you sent or got on 1 day, last today.', amount: 1 / 3 },
  ]);
  expect(tieEvidence(stamps, TODAY)).toEqual({ days: 3, lastDay: TODAY, wrote: 1, met: 1 });
  expect(tieEvidence([], TODAY)).toBeUndefined();
});

test('a hundred days in no order count as in order', () => {
  const groups = Array.from({ length: 100 }, (_, at) =>
    seen((at * 37) % 100, { people: [1, 2], present: 3 }),
  );
  const plain = Array.from({ length: 100 }, (_, age) => 0.5 / (1 + age / 7)).reduce(
    (sum, one) => sum + one,
    0,
  );
  expect(weight(groups)).toBeCloseTo(plain, 9);
});

test('what can be read only once is refused', () => {
  const once = [seen(0, { people: [1, 2] })].values();
  expect(() => circle(SIZE, ME, once, [])).toThrow('second reading');
});

test('after many single ones the table is made anew, and nothing changes', () => {
  const groups = Array.from({ length: MOST_FRESH + 1 }, (_, at) =>
    seen(at % 90, { people: [1 + (at % 3), 4], present: 3 }),
  );
  const known = groups.reduce(circleWith, circle(SIZE, ME, [], []));
  expect(known.fresh.length).toBe(1);
  const atOnce = circleGraph(circle(SIZE, ME, groups, []), NOBODY, TODAY);
  expect(circleGraph(known, NOBODY, TODAY)).toEqual(atOnce);
});

const anyPerson = fc.integer({ min: 0, max: SIZE - 1 });
const anyGroup: fc.Arbitrary<SeenGroup> = fc
  .record({
    day: fc.integer({ min: -5, max: 40 }).map(dayBefore),
    channel: fc.constantFrom(...CHANNELS),
    from: fc.option(anyPerson, { nil: undefined }),
    people: fc.uniqueArray(anyPerson, { maxLength: 5 }),
    present: fc.integer({ min: 1, max: 35 }),
  })
  .map(({ from, ...group }) => (from === undefined ? group : { ...group, from }));
const anyTold = fc.array(
  fc.record({ one: anyPerson, other: anyPerson, weight: fc.double({ min: 0, max: 4, noNaN: true }) }),
  { maxLength: 6 },
);

test('one interaction more gives the very graph that all of them give at once', () => {
  fc.assert(
    fc.property(fc.array(anyGroup), fc.array(anyGroup, { maxLength: 5 }), anyTold, (first, later, told) => {
      const mine = halfTies([{ one: ME, other: 3, weight: 2 }]);
      let known = circle(SIZE, ME, first, [halfTies(told)]);
      let graph = circleGraph(known, mine, TODAY);
      for (const group of later) {
        known = circleWith(known, group);
        graph = graphWith(graph, known, group, TODAY);
      }
      const atOnce = circleGraph(circle(SIZE, ME, [...first, ...later], [halfTies(told)]), mine, TODAY);
      expect(graph).toEqual(atOnce);
      expect(circleGraph(known, mine, TODAY)).toEqual(atOnce);
    }),
  );
});

test('a tie is the sum over its days of what the plain formula says, in whatever order they come', () => {
  fc.assert(
    fc.property(fc.array(anyGroup, { maxLength: 12 }), (groups) => {
      const graph = circleGraph(circle(SIZE, ME, groups, []), NOBODY, TODAY);
      expect(graph).toEqual(tieGraph(SIZE, slowTies(groups)));
      expect(circleGraph(circle(SIZE, ME, groups.toReversed(), []), NOBODY, TODAY)).toEqual(graph);
    }),
  );
});

test('the reasons add up to the weight', () => {
  fc.assert(
    fc.property(fc.array(anyGroup, { maxLength: 12 }), (groups) => {
      const known = circle(SIZE, ME, groups, []);
      const sum = explainSeen(stampsOf(known, 1, 2), TODAY).reduce((total, { amount }) => total + amount, 0);
      expect(sum).toBeCloseTo(weight(groups), 12);
    }),
  );
});

/** The formula of circle.ts, written down a second time and without any care for speed. */
function* slowTies(groups: readonly SeenGroup[]): Generator<{ from: number; to: number; weight: number }> {
  for (let one = 1; one < SIZE; one += 1) {
    for (let other = one + 1; other < SIZE; other += 1) {
      const days = new Map<number, number>();
      for (const { day, channel, from, people, present } of groups) {
        const n = Math.max(2, present, people.length);
        const everybody = [...people, ...(from === undefined ? [] : [from])];
        if (day > TODAY || channel === 'note' || n > MOST_PRESENT) continue;
        if (!everybody.includes(one) || !everybody.includes(other)) continue;
        const share = one === from || other === from ? 1 : 1 / (n - 1);
        days.set(day, Math.max(days.get(day) ?? 0, share));
      }
      const inOrder = [...days].sort(([a], [b]) => a - b);
      const weight = inOrder.reduce((sum, [day, share]) => sum + share / (1 + (TODAY - day) / 7), 0);
      if (weight > 0)
        yield* [
          { from: one, to: other, weight },
          { from: other, to: one, weight },
        ];
    }
  }
}
