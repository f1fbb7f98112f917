import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDays, contactDay, TODAY } from '../../../test/contact-days.ts';
import { activeDays } from './active-day.ts';
import { tidyDays } from './contact-day.ts';
import { contactPace } from './quiet.ts';
import { paceTable, TABLED_AGES, tabledPace } from './tabled-pace.ts';

const TABLE = paceTable();

test('it is the pace of quiet, to the last bit', () => {
  const anyCircle = fc.double({ min: 0, max: 5, noNaN: true });
  fc.assert(
    fc.property(anyContactDays, anyCircle, (some, circle) => {
      const active = activeDays(tidyDays(some), TODAY);
      expect(tabledPace(active, TABLE)).toBe(contactPace(active));
      expect(tabledPace(active, TABLE, circle)).toBe(contactPace(active, circle));
    }),
  );
});

test('a day from before the table counts as it is', () => {
  const active = activeDays([contactDay(TABLED_AGES + 3_000)], TODAY);
  expect(tabledPace(active, TABLE)).toBe(contactPace(active));
  expect(tabledPace(active, TABLE)).toBeGreaterThan(0);
});
