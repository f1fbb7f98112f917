import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf } from '../day.ts';
import { CHANNELS, ROLES } from '../interaction.ts';
import { contactDays, contactDirection, contactWeight, type SeenInteraction } from './contact-weight.ts';

const AT = new Date('2026-03-01T23:30:00Z');

const seen = (known: Partial<SeenInteraction> = {}): SeenInteraction => ({
  at: AT,
  channel: 'mail',
  recipients: 1,
  myRole: 'from',
  theirRole: 'to',
  ...known,
});

test('a mail weighs less the more people it goes to, and half of that in copy', () => {
  expect(contactWeight(seen())).toBe(1);
  expect(contactWeight(seen({ recipients: 9 }))).toBeCloseTo(1 / 3, 12);
  expect(contactWeight(seen({ recipients: 4, theirRole: 'cc' }))).toBe(0.25);
  expect(contactWeight(seen({ recipients: 0 }))).toBe(1);
});

test('meeting is worth three mails, a call two', () => {
  expect(contactWeight(seen({ channel: 'meeting', myRole: 'with', theirRole: 'with' }))).toBe(3);
  expect(contactWeight(seen({ channel: 'call' }))).toBe(2);
});

test('lists and machines weigh nothing, and neither does a note about somebody', () => {
  expect(
    contactDays([seen({ theirKind: 'list' }), seen({ theirKind: 'bot' }), seen({ channel: 'note' })]),
  ).toEqual([]);
});

test('the direction is seen from me', () => {
  expect(contactDirection(seen())).toBe('out');
  expect(contactDirection(seen({ myRole: 'cc', theirRole: 'from' }))).toBe('in');
  expect(contactDirection(seen({ channel: 'meeting', myRole: 'from', theirRole: 'to' }))).toBe('both');
});

test('without me, or with both of us only receiving, there is no contact', () => {
  expect(contactDirection(seen({ myRole: undefined, theirRole: 'from' }))).toBeUndefined();
  expect(contactDirection(seen({ myRole: 'to', theirRole: 'cc' }))).toBeUndefined();
  expect(contactDirection(seen({ theirRole: 'mentioned' }))).toBeUndefined();
});

test('many mails of a day are one contact day, with the weight of the strongest', () => {
  expect(contactDays([seen({ recipients: 4 }), seen(), seen({ recipients: 9 })])).toEqual([
    { day: dayOf(AT), channel: 'mail', direction: 'out', weight: 1 },
  ]);
});

test('a day begins at the midnight of the user, in summer and in winter', () => {
  const [day] = contactDays([seen()], 60);
  expect(day?.day).toBe(dayOf(AT) + 1);
  expect(contactDays([seen()], (at) => (at < AT ? 60 : 0))[0]?.day).toBe(dayOf(AT));
});

test('whatever was seen, contact days are tidy and weigh more than nothing', () => {
  const any = fc.record({
    at: fc.date({ min: new Date('2000-01-01'), max: new Date('2030-01-01'), noInvalidDate: true }),
    channel: fc.constantFrom(...CHANNELS),
    recipients: fc.nat(300),
    myRole: fc.constantFrom(...ROLES, undefined),
    theirRole: fc.constantFrom(...ROLES),
  });
  fc.assert(
    fc.property(fc.array(any), (all) => {
      const days = contactDays(all);
      expect(days.every(({ weight }) => weight > 0)).toBe(true);
      expect(contactDays([...all].reverse())).toEqual(days);
      expect(new Set(days.map((day) => `${day.day} ${day.channel} ${day.direction}`)).size).toBe(days.length);
    }),
  );
});
