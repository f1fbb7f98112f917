import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  anyContactDay,
  anyContactDays,
  contactDay,
  dayBefore,
  TODAY,
} from '../../../../test/contact-days.ts';
import { tidyDays } from '../contact-day.ts';
import { explainStrength, tieStrength } from '../tie-strength.ts';

const kin = { isKin: true } as const;

test('a sister stays as strong as on the last day of a good summer', () => {
  // on day 1000: 1 + 1/(1+2/2) = 1.5; today both would be worth 1/501 + 1/502
  const summer = [contactDay(1002), contactDay(1000)];
  expect(tieStrength(summer, TODAY, kin)).toBe(1.5);
  expect(tieStrength([...summer, contactDay(0)], TODAY, kin)).toBe(1.5);
  expect(explainStrength(summer, TODAY, kin)[0]).toEqual({
    says: 'You were in touch on 2 days, last 2 years ago. Family lasts through silence.',
    amount: 1.5,
  });
});

test('kin in touch today are as strong as anybody would be, once that is their best day', () => {
  const days = [contactDay(4), contactDay(0, { weight: 3, direction: 'both' })];
  expect(tieStrength(days, TODAY, kin)).toBe(tieStrength(days, TODAY));
});

test('silence takes nothing from kin, and one more contact never does either', () => {
  fc.assert(
    fc.property(anyContactDays, anyContactDay, (all, extra) => {
      const past = tidyDays(all.filter(({ day }) => day <= dayBefore(100)));
      const strength = tieStrength(past, TODAY, kin);
      expect(strength).toBe(tieStrength(past, dayBefore(100), kin));
      expect(strength).toBeGreaterThanOrEqual(tieStrength(past, TODAY) - 1e-9);
      expect(tieStrength(tidyDays([...past, extra]), TODAY, kin)).toBeGreaterThanOrEqual(strength - 1e-9);
    }),
  );
});
