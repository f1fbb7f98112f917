import { expect, test } from 'vitest';
import { type Day, dayOf } from './day.ts';
import type { Channel } from './interaction.ts';
import type { ContactDay } from './network/contact-day.ts';
import { howToBeInTouch, usualChannel } from './usual-channel.ts';

const TODAY = dayOf(new Date('2026-06-15T00:00:00Z'));
const contact = (ageInDays: number, channel: Channel): ContactDay => ({
  day: (TODAY - ageInDays) as Day,
  channel,
  direction: 'both',
  weight: 1,
});

test('the channel with most days wins', () => {
  const days = [contact(40, 'mail'), contact(30, 'call'), contact(20, 'mail')];
  expect(usualChannel(days, TODAY)).toBe('mail');
});

test('only the last year of contact counts, however long ago it was', () => {
  const days = [
    contact(2400, 'mail'),
    contact(2399, 'mail'),
    contact(2000, 'call'),
    contact(1700, 'meeting'),
    contact(1690, 'meeting'),
  ];
  expect(usualChannel(days, TODAY)).toBe('meeting');
});

test('of two with as many days, the one that takes more of people', () => {
  expect(usualChannel([contact(3, 'mail'), contact(2, 'call')], TODAY)).toBe('call');
});

test('notes and what is only planned are no contact', () => {
  expect(usualChannel([contact(9, 'note'), contact(-3, 'meeting')], TODAY)).toBeUndefined();
  expect(usualChannel([], TODAY)).toBeUndefined();
});

test('how to be in touch is one sentence, known or not', () => {
  expect(howToBeInTouch('call')).toBe('Call, as you mostly do.');
  expect(howToBeInTouch(undefined)).toBe('Write a few lines.');
});
