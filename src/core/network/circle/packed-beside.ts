import type { Day } from '../../day.ts';
import { NEVER_SEEN } from './last-seen.ts';
import { dayOfStamp, joinedStamp } from './pair-stamp.ts';

/**
 * Whom one person was seen with, as bytes: for each other, in the order of their ids, one byte length of the id, the id
 * in ASCII, 16 bits count, and so many stamps of 32 bits (pair-stamp.ts), the earliest day first, big-endian. Derived, so
 * a change of this form asks for a rebuild. Cost: one pass.
 */
export type BesideOne = { readonly other: string; readonly stamps: readonly number[] };

const MOST_STAMPS = 2 ** 16 - 1;

/** The days on which somebody was seen with others, gathered one by one. */
export class BesideDays {
  readonly #days = new Map<string, Map<number, number>>();

  add(other: string, stamp: number): void {
    const days = this.#days.get(other) ?? new Map<number, number>();
    const day = dayOfStamp(stamp);
    days.set(day, joinedStamp(days.get(day) ?? stamp, stamp));
    this.#days.set(other, days);
  }

  /** By id, so that it is the same in whatever order it came. Of more days than fit the latest are kept. */
  packed(): Uint8Array {
    const entries = [...this.#days]
      .map(([other, days]) => ({
        other,
        stamps: [...days.values()].sort((one, next) => one - next).slice(-MOST_STAMPS),
      }))
      .sort((one, next) => (one.other < next.other ? -1 : 1));
    return packBeside(entries);
  }
}

export function packBeside(entries: readonly BesideOne[]): Uint8Array {
  const length = entries.reduce((sum, { other, stamps }) => sum + 3 + other.length + 4 * stamps.length, 0);
  const bytes = new Uint8Array(length);
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const { other, stamps } of entries) {
    bytes[at] = other.length;
    for (let letter = 0; letter < other.length; letter += 1)
      bytes[at + 1 + letter] = other.charCodeAt(letter);
    at += 1 + other.length;
    view.setUint16(at, stamps.length);
    at += 2;
    for (const stamp of stamps) {
      view.setInt32(at, stamp);
      at += 4;
    }
  }
  return bytes;
}

/** Where in the bytes the id of an other begins and how long it is, where the stamps begin, and how many they are. */
type VisitBeside = (idAt: number, idLength: number, stampsAt: number, count: number) => void;

/** Goes through the others without making anything of them. */
export function eachBeside(bytes: Uint8Array, visit: VisitBeside): void {
  let at = 0;
  while (at < bytes.length) {
    const idLength = bytes[at] ?? 0;
    const idAt = at + 1;
    at = idAt + idLength;
    const count = (bytes[at] ?? 0) * 256 + (bytes[at + 1] ?? 0);
    visit(idAt, idLength, at + 2, count);
    at += 2 + 4 * count;
  }
}

/** The stamp that begins at this byte. */
export function stampAt(bytes: Uint8Array, at: number): number {
  return (
    ((bytes[at] ?? 0) << 24) |
    ((bytes[at + 1] ?? 0) << 16) |
    ((bytes[at + 2] ?? 0) << 8) |
    (bytes[at + 3] ?? 0)
  );
}

/** The last day up to `today` on which they were seen with anybody; NEVER_SEEN when there is none. */
export function lastDayBeside(bytes: Uint8Array, today: Day): number {
  let last = NEVER_SEEN;
  eachBeside(bytes, (_idAt, _idLength, stampsAt, count) => {
    for (let place = count - 1; place >= 0; place -= 1) {
      const day = dayOfStamp(stampAt(bytes, stampsAt + 4 * place));
      if (day > today) continue;
      if (day > last) last = day;
      break;
    }
  });
  return last;
}

export function unpackBeside(bytes: Uint8Array): readonly BesideOne[] {
  const entries: BesideOne[] = [];
  eachBeside(bytes, (idAt, idLength, stampsAt, count) => {
    entries.push({
      other: String.fromCharCode(...bytes.subarray(idAt, idAt + idLength)),
      stamps: Array.from({ length: count }, (_, place) => stampAt(bytes, stampsAt + 4 * place)),
    });
  });
  return entries;
}
