import fc from 'fast-check';
import { expect, test } from 'vitest';
import { rankedValue } from './ranked-value.ts';

test('it is the value that a sort would put there, 0 where there is none', () => {
  const values = fc.array(fc.constantFrom(0, 0.5, 1, 2, 3, 4, 5), { maxLength: 20 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 8 }), (some, rank) => {
      const sorted = some.toSorted((one, other) => other - one);
      expect(rankedValue(Float64Array.from(some), rank)).toBe(sorted[rank - 1] ?? 0);
    }),
  );
});
