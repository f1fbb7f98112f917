import fc from 'fast-check';
import { expect, test } from 'vitest';
import { conversations } from './conversations.ts';

/** Days of contact with these gaps between them, the last one today. */
function daysWith(gaps: readonly number[]) {
  let ageInDays = gaps.reduce((sum, gap) => sum + gap, 0);
  return [0, ...gaps].map((gap) => {
    ageInDays -= gap;
    return { ageInDays, out: 1, in: 1 };
  });
}

const repeated = (gaps: readonly number[], times: number): readonly number[] =>
  Array.from({ length: times }, () => gaps).flat();

test('a letter and its answer two days later are one conversation', () => {
  expect(conversations(daysWith([2, ...repeated([89, 2], 14)]))).toBe(15);
});

test('people who write daily, weekly or monthly have a conversation each time', () => {
  expect(conversations(daysWith(repeated([1], 40)))).toBe(41);
  expect(conversations(daysWith(repeated([7], 40)))).toBe(41);
  expect(conversations(daysWith(repeated([30], 40)))).toBe(41);
});

test('one long pause among many short gaps changes nothing, be it of years', () => {
  expect(conversations(daysWith([...repeated([7], 40), 1000]))).toBe(42);
  expect(conversations(daysWith([...repeated([1], 300), 90, ...repeated([1], 20)]))).toBe(322);
});

test('a piece of work with mails for weeks is one conversation where years lie between such pieces', () => {
  expect(conversations(daysWith([...repeated([2], 20), 400, ...repeated([3], 10), 500, 1, 1]))).toBe(3);
});

test('nobody has a conversation without a day of contact, and one day is one', () => {
  expect(conversations([])).toBe(0);
  expect(conversations(daysWith([]))).toBe(1);
});

test('there is at least one conversation and never more than days', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 2000 }), { maxLength: 40 }), (gaps) => {
      const count = conversations(daysWith(gaps));
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(gaps.length + 1);
    }),
  );
});
