import { expect, test } from 'vitest';
import { contactDay, TODAY } from '../../../../test/contact-days.ts';
import type { Day } from '../../day.ts';
import { tidyDays } from '../contact-day.ts';
import { innermostByContact } from './innermost-by-contact.ts';

const days = (count: number, gap: number) =>
  tidyDays(
    Array.from({ length: count }, (_, at) => contactDay(at * gap, { channel: 'mail', direction: 'out' })),
  );

// Half of 365 / 7, 365 / 30, 365 / 180 and 365 / 365.
test.each([
  [26, 5],
  [25, 15],
  [6, 15],
  [5, 50],
  [1, 50],
  [0, 150],
])('%i days of contact in a year reach the layer of %i', (count, layer) => {
  expect(innermostByContact(days(count, 10), TODAY)).toBe(layer);
});

test('many mails of one day count once, and what is older than a year or yet to come counts nothing', () => {
  const twice = tidyDays(
    days(20, 10).flatMap((day) => [day, { ...day, channel: 'call' as const, direction: 'both' as const }]),
  );
  expect(innermostByContact(twice, TODAY)).toBe(15);
  expect(innermostByContact(days(30, 30), TODAY)).toBe(15);
  expect(innermostByContact(days(30, 1), (TODAY - 40) as Day)).toBe(150);
});
