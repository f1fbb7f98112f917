import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDays, contactDay, dayBefore, TODAY } from '../../../../test/contact-days.ts';
import { type ContactDay, tidyDays } from '../contact-day.ts';
import { chanceOfQuiet } from '../quiet.ts';
import { calibrated, calibration } from './calibrator.ts';
import { type OwnPast, ownPast } from './own-past.ts';

const past = (
  pairs: readonly (readonly [chance: number, fellQuiet: number, daysAgo?: number])[],
): OwnPast => ({
  chances: Float64Array.from(pairs, ([chance]) => chance),
  fellQuiet: Uint8Array.from(pairs, ([, fellQuiet]) => fellQuiet),
  daysAgo: Float64Array.from(pairs, ([, , daysAgo = 90]) => daysAgo),
});
const times = <Pair>(count: number, pair: Pair): readonly Pair[] => Array.from({ length: count }, () => pair);

test('without a past the chance stays as it came', () => {
  const none = calibration(past([]));
  for (const chance of [0, 0.02, 0.3, 0.5, 0.97, 1]) expect(calibrated(chance, none)).toBeCloseTo(chance, 12);
});

test('the level by hand: one pair of 90 days ago at one half that fell quiet', () => {
  // It counts ½, so δ solves ½ (1 − σ(δ)) = δ / 0.49; δ = 0.1154: σ(δ) = 0.5288, ½ · 0.4712 = 0.2356 = δ / 0.49
  expect(calibration(past([[0.5, 1]])).level).toBeCloseTo(0.1154, 3);
});

test('where all falls quiet the chance rises, and where nothing does it falls', () => {
  const all = calibration(past(times(40, [0.5, 1] as const)));
  const nothing = calibration(past(times(40, [0.5, 0] as const)));
  expect(calibrated(0.5, all)).toBeGreaterThan(0.6);
  expect(calibrated(0.2, all)).toBeGreaterThan(0.2);
  expect(calibrated(0.5, nothing)).toBeLessThan(0.4);
});

test('a thousand ties of one moment tell less of the level than two hundred of five', () => {
  const one = calibration(past(times(1000, [0.5, 1] as const)));
  const five = calibration(past([0, 1, 2, 3, 4].flatMap((k) => times(40, [0.5, 1, 90 + k] as const))));
  expect(five.level).toBeGreaterThan(one.level);
});

test('what is long past counts less', () => {
  const fresh = calibration(past(times(20, [0.5, 1, 90] as const)));
  const stale = calibration(past(times(20, [0.5, 1, 540] as const)));
  expect(stale.level).toBeLessThan(fresh.level);
});

test('with much past the chance nears what came, bin by bin', () => {
  const pairs = [90, 135, 180, 225].flatMap((daysAgo) => [
    ...times(500, [0.3, 0, daysAgo] as const),
    ...times(250, [0.7, 0, daysAgo] as const),
    ...times(250, [0.7, 1, daysAgo] as const),
  ]);
  const learnt = calibration(past(pairs));
  expect(calibrated(0.7, learnt)).toBeGreaterThan(0.45);
  expect(calibrated(0.7, learnt)).toBeLessThan(0.68);
  expect(calibrated(0.3, learnt)).toBeLessThan(0.1);
});

test('before any outcome a second opinion moves the level, and own outcomes then outweigh it', () => {
  const second = {
    chances: new Float64Array(200).fill(0.5),
    silences: new Float64Array(200).fill(0.9),
  };
  const alone = calibration(past([]), second);
  expect(calibrated(0.5, alone)).toBeGreaterThan(0.7);
  expect(calibrated(0.5, alone)).toBeLessThan(0.9);
  const pairs = [90, 135, 180, 225].flatMap((daysAgo) => times(200, [0.5, 0, daysAgo] as const));
  expect(calibrated(0.5, calibration(past(pairs), second))).toBeLessThan(0.5);
});

const anyPast = fc
  .array(
    fc.tuple(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.constantFrom(0, 1),
      fc.constantFrom(90, 135, 180),
    ),
    {
      maxLength: 80,
    },
  )
  .map(past);
const anyChance = fc.integer({ min: 1, max: 999 }).map((thousandth) => thousandth / 1000);

test('whatever came, who stands before whom stays', () => {
  fc.assert(
    fc.property(anyPast, anyChance, anyChance, (own, one, other) => {
      const learnt = calibration(own);
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      if (low < high) expect(calibrated(low, learnt)).toBeLessThan(calibrated(high, learnt));
      expect(calibrated(0, learnt)).toBe(0);
      expect(calibrated(1, learnt)).toBe(1);
    }),
    { examples: [[past([[5e-324, 0]]), 0.001, 0.002]] },
  );
});

const mutual = (...daysAgo: readonly number[]): readonly ContactDay[] =>
  [...daysAgo].sort((one, other) => other - one).map((ago) => contactDay(ago, { direction: 'both' }));

test('a pair holds what the table said at a moment of the past and what came in 90 days', () => {
  // Moments 90 and 135 days ago: contact 150 and 100 days ago. On day −135 it came (35 days later), on day −90 not.
  const own = ownPast([mutual(150, 100)], TODAY);
  expect([...own.daysAgo]).toEqual([90, 135]);
  expect([...own.fellQuiet]).toEqual([1, 0]);
  expect(own.chances[0]).toBeCloseTo(chanceOfQuiet(mutual(150, 100), dayBefore(90)), 12);
  expect(own.chances[1]).toBeCloseTo(chanceOfQuiet(mutual(150), dayBefore(135)), 12);
});

test('whatever the days, each pair says what the product would have said then', () => {
  fc.assert(
    fc.property(anyContactDays, (all) => {
      const days = tidyDays([...all, contactDay(700), contactDay(699, { direction: 'in' })]);
      const own = ownPast([days], TODAY);
      own.daysAgo.forEach((daysAgo, place) => {
        const moment = dayBefore(daysAgo);
        expect(own.chances[place]).toBeCloseTo(chanceOfQuiet(days, moment), 9);
        const came = days.some(({ day }) => day > moment && day <= moment + 90);
        expect(own.fellQuiet[place]).toBe(came ? 0 : 1);
      });
    }),
  );
});

test('the last of the 90 days still counts, the next one does not', () => {
  expect([...ownPast([mutual(100, 0)], TODAY).fellQuiet]).toEqual([0]);
  expect([...ownPast([mutual(101, 45)], TODAY).fellQuiet]).toEqual([0]);
  // 136 days ago both moments are open: the contact 45 days ago is the 90th day after the older one.
  expect([...ownPast([mutual(136, 45)], TODAY).fellQuiet]).toEqual([0, 0]);
  expect([...ownPast([mutual(136, 44)], TODAY).fellQuiet]).toEqual([0, 1]);
});

test('moments at which the user had been away, and ties that were not yet mutual, do not count', () => {
  const onlyIn = [contactDay(300, { direction: 'in' }), contactDay(95, { direction: 'in' })];
  expect(ownPast([onlyIn], TODAY).chances).toHaveLength(0);
  // Written last 200 days ago, so of the moments only those up to 110 days after it stand: 135 and 180 days ago.
  expect([...ownPast([mutual(200)], TODAY).daysAgo]).toEqual([135, 180]);
});

test('nothing after a moment enters its chance, and nothing after today enters at all', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 700 }), { maxLength: 30 }), fc.nat(200), (ages, ahead) => {
      const before = ownPast([mutual(...ages)], TODAY);
      expect(ownPast([[...mutual(...ages), contactDay(-1 - ahead)]], TODAY)).toEqual(before);
      const untilMoment = ownPast([mutual(...ages.filter((age) => age >= 90))], TODAY);
      const newest = before.daysAgo.indexOf(90);
      if (newest >= 0) expect(untilMoment.chances[newest]).toBe(before.chances[newest]);
    }),
  );
});
