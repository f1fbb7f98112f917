import fc from 'fast-check';
import { type Day, dayOf } from '../src/core/day.ts';
import { CHANNELS } from '../src/core/interaction.ts';
import { type ContactDay, DIRECTIONS } from '../src/core/network/contact-day.ts';

const DAY_IN_MINUTES = 1440;

/** Builders of contact days for the tests of core/network. */
export const TODAY = dayOf(new Date('2026-03-01T00:00:00Z'));

export function dayBefore(daysAgo: number): Day {
  return dayOf(new Date('2026-03-01T00:00:00Z'), -daysAgo * DAY_IN_MINUTES);
}

export function contactDay(daysAgo: number, known: Partial<ContactDay> = {}): ContactDay {
  return { day: dayBefore(daysAgo), channel: 'mail', direction: 'out', weight: 1, ...known };
}

export const anyContactDay: fc.Arbitrary<ContactDay> = fc.record({
  day: fc.integer({ min: -30, max: 3650 }).map(dayBefore),
  channel: fc.constantFrom(...CHANNELS),
  direction: fc.constantFrom(...DIRECTIONS),
  weight: fc.constantFrom(0.25, 0.5, 1, 2, 3),
});

export const anyContactDays = fc.array(anyContactDay, { maxLength: 60 });
