import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Greatest } from './greatest.ts';

test('the least of them is what a sort would put at that place, 0 where there is nothing', () => {
  const values = fc.array(fc.constantFrom(0, 0.5, 1, 2, 3, 4, 5), { maxLength: 20 });
  fc.assert(
    fc.property(values, fc.integer({ min: 1, max: 8 }), (some, kept) => {
      const greatest = new Greatest(kept);
      for (const value of some) greatest.offer(value);
      const sorted = some.toSorted((one, other) => other - one);
      expect(greatest.least).toBe(sorted[kept - 1] ?? 0);
    }),
  );
});
