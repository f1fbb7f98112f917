import fc from 'fast-check';
import { expect, test } from 'vitest';
import { brierScore, brierTerms } from './brier.ts';
import { calibrationCurve, equalGroups } from './calibration-curve.ts';

const outcome = (chance: number, came: boolean) => ({ chance, came });

test('the score of three predictions by hand: (0.3² + 0.2² + 0.6²) / 3', () => {
  expect(brierScore([outcome(0.7, true), outcome(0.2, false), outcome(0.6, false)])).toBeCloseTo(
    0.49 / 3,
    14,
  );
  expect(brierScore([])).toBeUndefined();
});

test('the terms by hand: of four at 0.75 two came, of four at 0.25 none', () => {
  const high = [true, true, false, false].map((came) => outcome(0.75, came));
  const low = [false, false, false, false].map((came) => outcome(0.25, came));
  // ō = ¼. REL = ½·(¼)² + ½·(¼)² = 1/16. RES = ½·(¼)² + ½·(¼)² = 1/16. UNC = 3/16. BS = 3/16.
  expect(brierTerms([high, low])).toEqual({
    brier: 3 / 16,
    reliability: 1 / 16,
    resolution: 1 / 16,
    uncertainty: 3 / 16,
    withinGroups: 0,
    skill: 0,
  });
});

test('always saying the mean has no skill, always being right has all of it', () => {
  const world = [true, false, false, true, false];
  expect(brierTerms([world.map((came) => outcome(0.4, came))])?.skill).toBeCloseTo(0, 12);
  expect(brierTerms([world.map((came) => outcome(Number(came), came))])?.skill).toBe(1);
  expect(brierTerms([[outcome(0.9, true)]])?.skill).toBeUndefined();
});

const anyOutcomes = fc.array(
  fc.record({ chance: fc.double({ min: 0, max: 1, noNaN: true }), came: fc.boolean() }),
  { minLength: 1, maxLength: 200 },
);

test('the terms add up to the score, however it is grouped', () => {
  fc.assert(
    fc.property(anyOutcomes, fc.integer({ min: 1, max: 12 }), (outcomes, count) => {
      const terms = brierTerms(equalGroups(outcomes, count));
      if (!terms) throw new Error('there were outcomes');
      const sum = terms.reliability - terms.resolution + terms.uncertainty + terms.withinGroups;
      expect(sum).toBeCloseTo(terms.brier, 12);
      expect(terms.brier).toBeCloseTo(brierScore(outcomes) ?? Number.NaN, 12);
    }),
  );
});

test('groups hold all outcomes in rising order, as many in each as can be, and never the same chance twice', () => {
  fc.assert(
    fc.property(anyOutcomes, fc.integer({ min: 1, max: 12 }), (outcomes, count) => {
      const groups = equalGroups(outcomes, count);
      expect(groups.flat().length).toBe(outcomes.length);
      expect(groups.length).toBeLessThanOrEqual(count);
      groups.slice(1).forEach((group, place) => {
        expect(group[0]?.chance).toBeGreaterThan(groups[place]?.at(-1)?.chance ?? 1);
      });
    }),
  );
});

test('the interval is that of Wilson: 8 of 10 lie between 0.490 and 0.943', () => {
  // (p + z²/2n ± z√(p(1−p)/n + z²/4n²)) / (1 + z²/n) with z = 1.96: (0.8 + 0.192 ± 0.3136) / 1.3841
  const [bin] = calibrationCurve(
    Array.from({ length: 10 }, (_, place) => outcome(0.7, place < 8)),
    1,
  ).bins;
  expect(bin?.low).toBeCloseTo(0.49, 3);
  expect(bin?.high).toBeCloseTo(0.943, 3);
});

test('the curve says what was said and what came, and how far they lie apart', () => {
  const outcomes = [
    ...[true, false].map((came) => outcome(0.2, came)),
    ...[true, true].map((came) => outcome(0.9, came)),
  ];
  const { bins, expectedError } = calibrationCurve(outcomes, 2);
  expect(bins.map(({ said, came, count }) => [said, came, count])).toEqual([
    [0.2, 0.5, 2],
    [0.9, 1, 2],
  ]);
  expect(expectedError).toBeCloseTo((0.3 + 0.1) / 2, 12);
  expect(calibrationCurve([], 10)).toEqual({ bins: [], expectedError: undefined });
});
