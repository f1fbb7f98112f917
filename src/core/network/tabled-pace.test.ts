import fc from 'fast-check';
import { expect, test } from 'vitest';
import { anyContactDays, contactDay, TODAY } from '../../../test/contact-days.ts';
import { activeDays } from './active-day.ts';
import { tidyDays } from './contact-day.ts';
import { contactPace } from './quiet.ts';
import { chanceAtPace, QUIET_ALONE, QUIET_IN_CIRCLE } from './quiet-table.ts';
import { chanceInCut, cutTable, paceTable, TABLED_AGES, tabledPace } from './tabled-pace.ts';

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

test.each([
  ['alone', QUIET_ALONE],
  ['in a circle', QUIET_IN_CIRCLE],
])('the chance of a tie %s is that of the whole table, on the knots, between and beyond', (_, table) => {
  const cut = cutTable(table);
  for (const [knot] of table) expect(chanceInCut(knot, cut)).toBe(chanceAtPace(knot, table));
  fc.assert(
    fc.property(fc.double({ min: 0, max: 20, noNaN: true }), (pace) => {
      expect(chanceInCut(pace, cut)).toBe(chanceAtPace(pace, table));
      expect(chanceInCut(pace / 1_000, cut)).toBe(chanceAtPace(pace / 1_000, table));
    }),
  );
});
