import fc from 'fast-check';
import { expect, test } from 'vitest';
import { biasFreeBlau, blau } from './blau.ts';
import { hillNumber } from './hill-number.ts';
import { kindsOf, mixOf } from './mix.ts';
import { mixNumbers, mixSums } from './mix-numbers.ts';
import { explainOneMore, whatOneMoreWouldChange } from './one-more.ts';

const people = fc.array(
  fc.record({
    kind: fc.constantFrom('law', 'art', 'health', undefined),
    strength: fc.double({ min: 0.01, max: 9, noNaN: true }),
  }),
  { maxLength: 20 },
);
type Someone = { readonly kind: string | undefined; readonly strength: number };
const mixOfAll = (all: readonly Someone[]) =>
  mixOf(
    kindsOf(all.map(({ kind }) => kind)),
    all.map(({ strength }) => strength),
  );

test('the numbers from sums are those of the definitions', () => {
  fc.assert(
    fc.property(people, (all) => {
      const mix = mixOfAll(all);
      const numbers = mixNumbers(mixSums(mix));
      expect(numbers.kinds).toBeCloseTo(hillNumber(mix.weights, 0), 9);
      expect(numbers.effective).toBeCloseTo(hillNumber(mix.weights, 1), 9);
      expect(numbers.common).toBeCloseTo(hillNumber(mix.weights, 2), 9);
      if (numbers.kinds > 0) expect(numbers.blau).toBeCloseTo(blau(mix.weights), 9);
      else expect(numbers.blau).toBeNaN();
      expect(numbers.biasFreeBlau).toEqual(biasFreeBlau(mix.people));
    }),
  );
});

test('one more is as if that person had been known from the beginning', () => {
  fc.assert(
    fc.property(people, fc.double({ min: 0.01, max: 9, noNaN: true }), (all, strength) => {
      const before = mixNumbers(mixSums(mixOfAll(all)));
      for (const { kind, change } of whatOneMoreWouldChange(mixOfAll(all), strength)) {
        const after = mixNumbers(mixSums(mixOfAll([...all, { kind: kind ?? 'somebody new', strength }])));
        expect(change.kinds).toBe(after.kinds - before.kinds);
        expect(change.effective).toBeCloseTo(after.effective - before.effective, 9);
        expect(change.common).toBeCloseTo(after.common - before.common, 9);
        expect(change.biasFreeBlau).toEqual(after.biasFreeBlau - before.biasFreeBlau);
      }
    }),
  );
});

test('the kind that adds most stands first, a new one before all, and more of the same takes away', () => {
  const mix = mixOf(kindsOf(['law', 'law', 'law', 'art']), [1, 1, 1, 1]);
  const changes = whatOneMoreWouldChange(mix, 1);
  expect(changes.map(({ kind }) => kind)).toEqual([undefined, 'art', 'law']);
  // From 3:1 to 3:2, ^2D: 25/13 − 16/10
  expect(changes[1]?.change.common).toBeCloseTo(25 / 13 - 1.6, 12);
  expect(changes[2]?.change.effective).toBeLessThan(0);
  expect(explainOneMore(changes).map(({ says }) => says)).toEqual([
    'Somebody of a kind you do not know yet would add 0.83 kinds.',
    'One more person of the kind "art" would add 0.21 kinds.',
    'One more person of the kind "law" would take away 0.11 kinds.',
  ]);
});

test('in an empty network the first person is the first kind', () => {
  const [first] = whatOneMoreWouldChange(mixOf(kindsOf([]), []), 1);
  expect(first?.change).toMatchObject({ kinds: 1, effective: 1, common: 1 });
  expect(() => whatOneMoreWouldChange(mixOf(kindsOf([]), []), 0)).toThrow(RangeError);
});
