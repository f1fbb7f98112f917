import type { Day } from './day.ts';
import { CHANNELS, type Channel } from './interaction.ts';
import type { ContactDay } from './network/contact-day.ts';

const LAST_YEAR_DAYS = 365;

/**
 * Through which channel two people mostly were in touch, in the last year in which they were. A note is no contact; of
 * two channels with as many days the one that takes more of people wins. `days` are tidy.
 */
export function usualChannel(days: readonly ContactDay[], today: Day): Channel | undefined {
  const past = days.filter(({ day, channel }) => day <= today && channel !== 'note');
  const from = (past.at(-1)?.day ?? 0) - LAST_YEAR_DAYS;
  const counts = new Map<Channel, number>();
  for (const { day, channel } of past) if (day > from) counts.set(channel, (counts.get(channel) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return CHANNELS.find((channel) => counts.get(channel) === most);
}

const HOW: Readonly<Record<Channel, string>> = {
  meeting: 'See each other, as you mostly do.',
  call: 'Call, as you mostly do.',
  mail: 'Write a mail, as you mostly do.',
  message: 'Send a message, as you mostly do.',
  event: 'See each other at an event, as you mostly do.',
  note: 'Write a few lines.',
};

export function howToBeInTouch(channel: Channel | undefined): string {
  return HOW[channel ?? 'note'];
}
