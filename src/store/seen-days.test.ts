import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CHANNELS, ROLES } from '../core/interaction.ts';
import { contactDays, type SeenInteraction } from '../core/network/contact-weight.ts';
import { SeenDays } from './seen-days.ts';

const HOUR = 3_600_000;

/** Few days and channels, so that many of them meet. */
const interaction: fc.Arbitrary<SeenInteraction> = fc.record({
  at: fc.integer({ min: -60, max: 60 }).map((hours) => new Date(hours * HOUR)),
  channel: fc.constantFrom(...CHANNELS),
  recipients: fc.integer({ min: 0, max: 9 }),
  myRole: fc.constantFrom(...ROLES, undefined),
  theirRole: fc.constantFrom(...ROLES),
});

function gathered(seen: readonly SeenInteraction[], offsetMinutes: number): SeenDays {
  const days = new SeenDays();
  for (const one of seen) days.add(one, () => offsetMinutes);
  return days;
}

test('days gathered one by one are those of all interactions together, before 1970 too', () => {
  fc.assert(
    fc.property(
      fc.array(interaction, { maxLength: 60 }),
      fc.integer({ min: -720, max: 840 }),
      (seen, offset) => {
        expect(gathered(seen, offset).days()).toEqual(contactDays(seen, offset));
      },
    ),
  );
});

test('of one day, channel and direction the heaviest contact stays', () => {
  const mail = (hour: number, recipients: number): SeenInteraction => ({
    at: new Date(hour * HOUR),
    channel: 'mail',
    recipients,
    myRole: 'from',
    theirRole: 'to',
  });
  expect(gathered([mail(1, 4), mail(2, 1), mail(3, 9), mail(25, 4)], 0).days()).toEqual([
    { day: 0, channel: 'mail', direction: 'out', weight: 1 },
    { day: 1, channel: 'mail', direction: 'out', weight: 0.5 },
  ]);
});
