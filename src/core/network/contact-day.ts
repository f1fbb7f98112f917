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
