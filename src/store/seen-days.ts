import { type Day, dayOf } from '../core/day.ts';
import { CHANNELS } from '../core/interaction.ts';
import { type ContactDay, DIRECTIONS, tidyDays } from '../core/network/contact-day.ts';
import { contactDirection, contactWeight, type SeenInteraction } from '../core/network/contact-weight.ts';

/** Of a day the number, then which channel and which direction: one number for each day that counts by itself. */
const CHANNELS_A_DAY = CHANNELS.length;
const KEYS_A_DAY = CHANNELS_A_DAY * DIRECTIONS.length;

/**
 * What `contactDays` makes of all interactions with one person, gathered while they come: in memory are the days, of
 * which there are few, and not the interactions, of which a chat has hundreds of thousands.
 */
export class SeenDays {
  /** The largest weight of each. */
  readonly #weights = new Map<number, number>();

  add(seen: SeenInteraction, offsetMinutes: (at: Date) => number): void {
    const direction = contactDirection(seen);
    const weight = direction === undefined ? 0 : contactWeight(seen);
    if (direction === undefined || weight === 0) return;
    const kind = CHANNELS.indexOf(seen.channel) + CHANNELS_A_DAY * DIRECTIONS.indexOf(direction);
    const key = dayOf(seen.at, offsetMinutes(seen.at)) * KEYS_A_DAY + kind;
    if (weight > (this.#weights.get(key) ?? 0)) this.#weights.set(key, weight);
  }

  days(): readonly ContactDay[] {
    return tidyDays([...this.#weights].map(([key, weight]) => contactDay(key, weight)));
  }
}

function contactDay(key: number, weight: number): ContactDay {
  const day = Math.floor(key / KEYS_A_DAY);
  const kind = key - day * KEYS_A_DAY;
  const channel = CHANNELS[kind % CHANNELS_A_DAY] ?? 'note';
  const direction = DIRECTIONS[Math.floor(kind / CHANNELS_A_DAY)] ?? 'both';
  return { day: day as Day, channel, direction, weight };
}
