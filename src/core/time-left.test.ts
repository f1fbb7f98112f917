import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeLeft, timeLeftWords } from './time-left.ts';

const at = (done: number, total = 1_000) => ({ step: 'Reading', done, total, unit: 'bytes' }) as const;

test('an even pace gives the plain rest', () => {
  const left = timeLeft();
  expect(left(at(0), 0)).toBeUndefined();
  expect(left(at(100), 1_000)).toBeUndefined();
  // 100 a second, and 700 are left.
  expect(left(at(300), 3_000)).toBeCloseTo(7);
});

test('what was done before this run says nothing about the pace', () => {
  const left = timeLeft();
  left(at(600), 0);
  // 50 a second since, and 200 are left.
  expect(left(at(800), 4_000)).toBeCloseTo(4);
});

test('a slower pace is half believed after its half-life', () => {
  const left = timeLeft();
  left(at(0), 0);
  left(at(200), 2_000);
  // From 100 a second to 20: (100 + 20) / 2 = 60, and 700 are left.
  expect(left(at(300), 7_000)).toBeCloseTo(700 / 60);
});

test('other work begins anew', () => {
  const left = timeLeft();
  left(at(0), 0);
  left(at(500), 5_000);
  expect(left(at(10, 50), 6_000)).toBeUndefined();
});

test('whatever is reported, the time left is never negative and never no number', () => {
  const reports = fc.array(fc.tuple(fc.nat(2_000), fc.nat(20_000)), { maxLength: 20 });
  fc.assert(
    fc.property(reports, (all) => {
      const left = timeLeft();
      let now = 0;
      for (const [done, after] of all) {
        now += after;
        const seconds = left(at(done), now);
        expect(seconds === undefined || (seconds >= 0 && Number.isFinite(seconds))).toBe(true);
      }
    }),
  );
});

test.each([
  [3, 'a few seconds left'],
  [22, 'about 20 seconds left'],
  [70, 'about a minute left'],
  [130, 'about 2 minutes left'],
  [3_600, 'about 60 minutes left'],
  [3 * 3_600, 'about 3 hours left'],
])('%i seconds are "%s"', (seconds, words) => expect(timeLeftWords(seconds)).toBe(words));
