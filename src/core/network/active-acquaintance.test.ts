import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDays, contactDay, TODAY } from '../../../test/contact-days.ts';
import { activeAcquaintance } from './active-acquaintance.ts';
import { tidyDays } from './contact-day.ts';
import { acquaintance } from './reach.ts';

test('what weighs nothing is no contact', () => {
  expect(activeAcquaintance([contactDay(7, { weight: 0 })], TODAY)).toBe(0);
  expect(activeAcquaintance([contactDay(7, { weight: 0 }), contactDay(7)], TODAY)).toBe(0.5);
});

test('it is the acquaintance of reach, to the last bit', () => {
  const light = fc.array(fc.integer({ min: -3, max: 40 }).map((age) => contactDay(age, { weight: 0 })));
  fc.assert(
    fc.property(anyContactDays, light, (some, without) => {
      const days = tidyDays([...some, ...without]);
      expect(activeAcquaintance(days, TODAY)).toBe(acquaintance(days, TODAY));
    }),
  );
});
