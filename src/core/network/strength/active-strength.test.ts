import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDays, TODAY } from '../../../../test/contact-days.ts';
import { activeDays } from '../active-day.ts';
import { tidyDays } from '../contact-day.ts';
import { type AlsoKnown, tieStrength } from '../tie-strength.ts';
import { activeStrength } from './active-strength.ts';

const anyKnown: fc.Arbitrary<AlsoKnown> = fc.record({
  circle: fc.option(fc.double({ min: 0, max: 5, noNaN: true }), { nil: undefined }),
  seenDaysAgo: fc.option(fc.nat(400), { nil: undefined }),
  closeness: fc.constantFrom(undefined, 1, 2, 3, 4, 5),
  isKin: fc.boolean(),
});

test('it is the strength of the tie, to the last bit, whatever is known beside', () => {
  fc.assert(
    fc.property(anyContactDays, anyKnown, (some, known) => {
      const days = tidyDays(some);
      expect(activeStrength(activeDays(days, TODAY), known)).toBe(tieStrength(days, TODAY, known));
    }),
  );
});
