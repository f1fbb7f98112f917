import fc from 'fast-check';
import { expect, test } from 'vitest';
import { calibrated, calibration } from './calibrator.ts';
import { explainCalibrated } from './explain-calibrated.ts';

const learnt = (count: number, fellQuiet: 0 | 1) =>
  calibration({
    chances: new Float64Array(count).fill(0.5),
    fellQuiet: new Uint8Array(count).fill(fellQuiet),
    daysAgo: new Float64Array(count).fill(90),
  });

test('the amounts add up to the calibrated chance', () => {
  fc.assert(
    fc.property(
      fc.nat(50),
      fc.constantFrom(0 as const, 1 as const),
      fc.integer({ min: 1, max: 99 }),
      (n, quiet, p) => {
        const sum = explainCalibrated(p / 100, learnt(n, quiet)).reduce(
          (total, { amount }) => total + amount,
          0,
        );
        expect(sum).toBeCloseTo(calibrated(p / 100, learnt(n, quiet)), 12);
      },
    ),
  );
});

test('the own past is told where there is one', () => {
  const says = (count: number, quiet: 0 | 1) =>
    explainCalibrated(0.5, learnt(count, quiet)).map((one) => one.says);
  const general = 'What was seen among many people with ties like this.';
  expect(says(0, 0)).toEqual([general]);
  expect(says(40, 1)).toEqual([
    general,
    'At 40 looks back into your own past, ties like this fell quiet more often.',
  ]);
  expect(says(40, 0)[1]).toMatch(/fell quiet less often\.$/);
});
