import fc from 'fast-check';
import { expect, test } from 'vitest';
import { capacity, type KeptTie } from './capacity.ts';
import { capacityText, explainCapacity, explainWiderIntervals, oftenText } from './explain-capacity.ts';
import { LAYER_INTERVAL_DAYS, LAYERS, type Layer } from './layer.ts';
import { weeklyCost } from './let-go.ts';
import { explainValue, tieValue } from './tie-value.ts';
import { CONTACT_MINUTES, contactCost, FINDING_SHARE, keepingRoom } from './week-budget.ts';
import { sum } from './wider-intervals.ts';

const tie = (
  id: number,
  layer: Layer | undefined,
  known: Partial<KeptTie<number>> = {},
): KeptTie<number> => ({
  id,
  layer,
  value: 1,
  cost: 1,
  intervalDays: layer === undefined ? 90 : LAYER_INTERVAL_DAYS[layer],
  isProtected: false,
  isIntervalByHand: false,
  ...known,
});
const full = Array.from({ length: 150 }, (_, id) =>
  tie(
    id,
    LAYERS.find((size) => id < size),
  ),
);

const anyTies = fc
  .array(
    fc.record({
      layer: fc.constantFrom<Layer | undefined>(...LAYERS, undefined),
      value: fc.double({ min: 0, max: 1, noNaN: true }),
      cost: fc.constantFrom(1, 3, 5, 20, 60),
      intervalDays: fc.integer({ min: 3, max: 365 }),
      isProtected: fc.boolean(),
      isIntervalByHand: fc.boolean(),
    }),
    { maxLength: 30 },
  )
  .map((ties) => ties.map((one, id) => ({ ...one, id })));
const anyBudget = fc.record({
  unit: fc.constant<'minutes'>('minutes'),
  amount: fc.integer({ min: 0, max: 300 }),
});

test('a full hundred and fifty asks for 5/7 + 10/30 + 35/180 + 100/365 = 1.516 contacts a day', () => {
  const { needed, missing } = capacity(full, { unit: 'contacts', amount: 7, findingShare: 0 });
  expect(needed).toBeCloseTo(7 * (5 / 7 + 10 / 30 + 35 / 180 + 100 / 365), 9);
  expect(needed).toBeCloseTo(10.61, 2);
  expect(missing).toBeCloseTo(needed - 7, 9);
});

test('three weekly calls do not fit into 50 minutes: the least worth goes, unless it is protected', () => {
  const calls = [0.9, 0.1, 0.5].map((value, id) => tie(id, 5, { value, cost: 20 }));
  const budget = { unit: 'minutes', amount: 50, findingShare: 0 } as const;
  expect(capacity(calls, budget)).toMatchObject({ needed: 60, missing: 10, letGo: [1], askAbout: [] });
  const kin = calls.map((one) => ({ ...one, isProtected: one.id !== 0 }));
  expect(capacity(kin, budget)).toMatchObject({ letGo: [0], askAbout: [] });
  const all = calls.map((one) => ({ ...one, isProtected: true }));
  expect(capacity(all, budget)).toMatchObject({ letGo: [], askAbout: [1] });
});

test('who fits again beside a larger one that goes is taken back', () => {
  // worth per minute: 0.01, 0.02, 0.03; 11 minutes too many: 5, then 5, then 20 go, and the two fives come back
  const ties = [
    tie(0, 5, { cost: 5, value: 0.05 }),
    tie(1, 5, { cost: 5, value: 0.1 }),
    tie(2, 5, { cost: 20, value: 0.6 }),
  ];
  expect(capacity(ties, { unit: 'minutes', amount: 19, findingShare: 0 }).letGo).toEqual([2]);
});

test('instead, all may be seen more seldom: 60 minutes in 50 make 7 days into 8.4, alone or together', () => {
  const calls = [0, 1, 2].map((id) => tie(id, 5, { cost: 20 }));
  const found = capacity(calls, { unit: 'minutes', amount: 50, findingShare: 0 });
  expect(found.layers).toEqual([
    {
      layer: 5,
      people: 3,
      takes: 60,
      nowDays: expect.closeTo(7, 9),
      togetherDays: expect.closeTo(8.4, 9),
      aloneDays: expect.closeTo(8.4, 9),
    },
  ]);
  expect(explainWiderIntervals(found)[0]?.says).toBe(
    'With your closest five every 8 days instead of every 7 days, and the others alike, everybody can stay.',
  );
});

test('ninety minutes, 62 people: 74 to keep them and 16 for new people, one a fortnight', () => {
  // 62 messages of 3 minutes every 17.6 days: 62 · 3 · 7 / 17.6 = 73.98 a week; (90 − 73.98) / 30 = 0.53 new ties
  const ties = Array.from({ length: 62 }, (_, id) => tie(id, 15, { cost: 3, intervalDays: 17.6 }));
  expect(capacityText(capacity(ties, { unit: 'minutes', amount: 90 }))).toBe(
    'You have 90 minutes a week; keeping these 62 takes 74. 16 minutes are left for new people: about one a fortnight.',
  );
});

test('an impossible week is refused with its size and a way out', () => {
  const calls = [0.9, 0.1, 0.5].map((value, id) => tie(id, 5, { value, cost: 20 }));
  expect(capacityText(capacity(calls, { unit: 'minutes', amount: 60 }))).toBe(
    'You have 60 minutes a week; keeping these 3 takes 60. Only 51 minutes are for people you know, so 9 too few. It works without 1 person, or with longer intervals.',
  );
  const kin = calls.map((one) => ({ ...one, isProtected: true }));
  expect(capacityText(capacity(kin, { unit: 'minutes', amount: 60 }))).toContain(
    'The rest are family or placed by you: please look at 1 person yourself, or choose longer intervals.',
  );
});

test('nobody to keep leaves the whole week', () => {
  expect(capacityText(capacity([], { unit: 'minutes', amount: 90 }))).toBe(
    'You have 90 minutes a week. 90 minutes are left for new people.',
  );
});

test('letting go and asking make every plan possible, free no more than needed, and touch nobody protected', () => {
  fc.assert(
    fc.property(anyTies, anyBudget, (ties, budget) => {
      const found = capacity(ties, budget);
      const gone = new Set([...found.letGo, ...found.askAbout]);
      const left = ties.filter(({ id }) => !gone.has(id));
      expect(sum(left.map(weeklyCost))).toBeLessThanOrEqual(found.room + 1e-6);
      for (const id of found.letGo) expect(ties[id]?.isProtected).toBe(false);
      for (const id of found.askAbout) expect(ties[id]?.isProtected).toBe(true);
      if (found.askAbout.length > 0)
        expect(found.letGo.length).toBe(ties.filter(({ isProtected }) => !isProtected).length);
      for (const id of found.askAbout.length > 0 ? found.askAbout : found.letGo) {
        const back = ties.filter((one) => one.id === id || !gone.has(one.id));
        expect(sum(back.map(weeklyCost))).toBeGreaterThan(found.room - 1e-6);
      }
    }),
  );
});

test('the wider intervals take just the room there is', () => {
  fc.assert(
    fc.property(anyTies, anyBudget, (ties, budget) => {
      const found = capacity(ties, budget);
      for (const row of found.layers) {
        if (row.togetherDays === undefined) continue;
        const stretch = row.togetherDays / row.nowDays;
        const after = ties.map((one) =>
          weeklyCost(
            one.layer === undefined || one.isIntervalByHand
              ? one
              : { ...one, intervalDays: one.intervalDays * stretch },
          ),
        );
        expect(sum(after)).toBeCloseTo(Math.min(found.needed, found.room), 6);
      }
    }),
  );
});

test('what each layer takes adds up to what keeping takes', () => {
  fc.assert(
    fc.property(anyTies, anyBudget, (ties, budget) => {
      const found = capacity(ties, budget);
      expect(sum(explainCapacity(found).map(({ amount }) => amount))).toBeCloseTo(found.needed, 6);
    }),
  );
});

test('costs are minutes by channel, or one each; a share of the week is kept for finding', () => {
  expect([contactCost('call', 'minutes'), contactCost('call', 'contacts')]).toEqual([20, 1]);
  expect(contactCost('call', 'minutes', { ...CONTACT_MINUTES, call: 7 })).toBe(7);
  expect(FINDING_SHARE).toBe(0.15);
  expect(keepingRoom({ unit: 'minutes', amount: 100 })).toBe(85);
  expect([3, 1, 0.5, 0.25].map(oftenText)).toEqual([
    'about 3 a week',
    'about one a week',
    'about one a fortnight',
    'about one every 4 weeks',
  ]);
});

test('a contact is worth strength times danger, and a place in a layer counts as strength', () => {
  const friend = { shown: 0.3, layer: 15, quiet: 0.5 } as const;
  expect(tieValue(friend)).toBeCloseTo(0.8 * 0.5, 12);
  expect(tieValue({ shown: 0.3, quiet: 0.02 })).toBeCloseTo(0.3 * 0.1, 12);
  const product = explainValue({ ...friend, savedByContact: 0.5 }).reduce(
    (all, { amount }) => all * amount,
    1,
  );
  expect(product).toBeCloseTo(0.2, 12);
});
