import { expect, test } from 'vitest';
import { estimate, gains } from './bootstrap.ts';

const outcome = (ego: string, map: number) => ({ task: 'back', ego, map, auc: 1 - map }) as const;
const ofMap = (one: { readonly map: number }): number => one.map;

test('people who all do alike leave no doubt', () => {
  expect(estimate([outcome('ana', 0.5), outcome('bo', 0.5)], ofMap)).toEqual({
    mean: 0.5,
    from: 0.5,
    to: 0.5,
  });
});

test('the interval holds the mean, and the moments of one person are drawn together', () => {
  const many = Array.from({ length: 400 }, (_, place) => outcome(`${place}`, place % 2));
  const few = many.map((one, place) => ({ ...one, ego: `${place % 4}` }));
  const [wide, narrow] = [estimate(few, ofMap), estimate(many, ofMap)];
  for (const { mean, from, to } of [wide, narrow]) {
    expect(mean).toBe(0.5);
    expect(from).toBeLessThan(mean);
    expect(to).toBeGreaterThan(mean);
  }
  // the standard error of 400 shares of one half is 1/40, so that 95 % lie within about 0.05
  expect(narrow.to - narrow.from).toBeCloseTo(0.1, 1);
  expect(wide.to - wide.from).toBeGreaterThan(0.5);
});

test('a gain is taken question by question, and only between answers to the same ones', () => {
  expect(gains([outcome('ana', 0.25)], [outcome('ana', 0.75)])).toEqual([
    { task: 'back', ego: 'ana', map: 0.5, auc: -0.5 },
  ]);
  expect(() => gains([outcome('ana', 0)], [outcome('bo', 0)])).toThrow(/other questions/);
});
