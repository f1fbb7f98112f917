import type { Day } from '../day.ts';
import type { Channel } from '../interaction.ts';
import type { ContactDay, Direction } from './contact-day.ts';

/**
 * Contact days as bytes, eight a day, big-endian: 24 bits day (signed), 5 bits channel, 3 bits direction, and the weight
 * as a 32-bit float. The days are derived, so a change of this form asks for a rebuild, not for a migration.
 * Cost: one pass; days beyond the 24 bits (22,966 years from 1970) are kept at the edge.
 */
const BYTES_A_DAY = 8;
const LAST_DAY = 2 ** 23 - 1;
const FIRST_DAY = -(2 ** 23);

/** Positions are stored: add at the end, never reorder. */
const CHANNEL_CODES: readonly Channel[] = ['meeting', 'call', 'mail', 'message', 'event', 'note'];
const DIRECTION_CODES: readonly Direction[] = ['out', 'in', 'both'];

export function packDays(days: readonly ContactDay[]): Uint8Array {
  const bytes = new Uint8Array(days.length * BYTES_A_DAY);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { day, channel, direction, weight } of days) {
    const code = CHANNEL_CODES.indexOf(channel) * 8 + DIRECTION_CODES.indexOf(direction);
    view.setInt32(at, Math.min(LAST_DAY, Math.max(FIRST_DAY, day)) * 256 + code);
    view.setFloat32(at + 4, weight);
    at += BYTES_A_DAY;
  }
  return bytes;
}

export function unpackDays(bytes: Uint8Array): readonly ContactDay[] {
  if (bytes.length % BYTES_A_DAY !== 0)
    throw new Error(`packed days end in the middle of one (${bytes.length} bytes)`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const days: ContactDay[] = [];
  for (let at = 0; at < bytes.length; at += BYTES_A_DAY) days.push(unpackDay(view, at));
  return days;
}

function unpackDay(view: DataView, at: number): ContactDay {
  const head = view.getInt32(at);
  const channel = CHANNEL_CODES[(head & 255) >> 3];
  const direction = DIRECTION_CODES[head & 7];
  if (channel === undefined || direction === undefined)
    throw new Error(`packed days hold an unknown code (byte ${at + 3})`);
  return { day: (head >> 8) as Day, channel, direction, weight: view.getFloat32(at + 4) };
}
