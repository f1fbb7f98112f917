import type { Day } from '../day.ts';
import type { Channel } from '../interaction.ts';

export const DIRECTIONS = ['out', 'in', 'both'] as const;
/** Seen from me: `out` is what I sent, `both` a meeting or a call. */
export type Direction = (typeof DIRECTIONS)[number];

/**
 * All contact with one person on one day through one channel in one direction. The models count these and never
 * single messages: ten mails in an hour are one conversation (Ureña-Carrion, Saramäki, Kivelä 2020, EPJ Data Sci 9:37).
 */
export type ContactDay = {
  readonly day: Day;
  readonly channel: Channel;
  readonly direction: Direction;
  /** What the strongest contact of the day weighs: a mail to me alone 1, a mail to nine 1/3, a meeting 3. */
  readonly weight: number;
};

/**
 * Brings contact days into the one form that the models read: oldest first, and one for each day, channel and
 * direction, with its largest weight. Also how the days of a person's records are joined.
 */
export function tidyDays(days: readonly ContactDay[]): readonly ContactDay[] {
  return [...days].sort(inOrder).filter((day, place, sorted) => !isSameKind(day, sorted[place - 1]));
}

/** Oldest first, and the heaviest first among those of which only one is kept. */
function inOrder(one: ContactDay, other: ContactDay): number {
  if (one.day !== other.day) return one.day - other.day;
  if (one.channel !== other.channel) return one.channel < other.channel ? -1 : 1;
  if (one.direction !== other.direction) return one.direction < other.direction ? -1 : 1;
  return other.weight - one.weight;
}

function isSameKind(one: ContactDay, other: ContactDay | undefined): boolean {
  return one.day === other?.day && one.channel === other.channel && one.direction === other.direction;
}
