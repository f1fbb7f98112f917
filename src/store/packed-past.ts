import type { Bond } from '../core/bond.ts';
import type { ContactDay } from '../core/network/contact-day.ts';
import { unpackDays } from '../core/network/packed-days.ts';
import type { ToldEvidence } from '../core/network/stage/stage-evidence.ts';
import type { Somebody } from '../core/whole-network.ts';
import type { Numbered } from './numbered.ts';
import { packedPages } from './packed-pages.ts';
import type { Shelf } from './shelf.ts';

const NO_DAYS: readonly ContactDay[] = [];

/** Everybody's contact days as they are kept, one after the other by number: eight bytes a day. */
type PackedPast = { readonly bytes: Uint8Array; readonly starts: Uint32Array };

export async function packedPast(shelf: Shelf, { ids, numberOf }: Numbered): Promise<PackedPast> {
  const starts = new Uint32Array(ids.length + 1);
  let bytes = new Uint8Array(1_024);
  let end = 0;
  for await (const rows of packedPages(shelf, 'person_days')) {
    for (const { person: id, packed } of rows) {
      const person = numberOf.get(id);
      if (person === undefined) continue;
      bytes = roomFor(bytes, end + packed.length);
      bytes.set(packed, end);
      end += packed.length;
      starts[person + 1] = end;
    }
  }
  for (let at = 0; at < ids.length; at += 1) starts[at + 1] = Math.max(starts[at + 1] ?? 0, starts[at] ?? 0);
  return { bytes: bytes.slice(0, end), starts };
}

function roomFor(bytes: Uint8Array<ArrayBuffer>, needed: number): Uint8Array<ArrayBuffer> {
  if (needed <= bytes.length) return bytes;
  const more = new Uint8Array(2 * needed);
  more.set(bytes);
  return more;
}

type Beside = { readonly bond?: Bond | undefined; readonly told?: ToldEvidence | undefined };

/** Their days are unpacked each time somebody asks: as objects those of a large book take ten times the memory. */
export class PackedSomebody implements Somebody {
  readonly bond?: Bond;
  readonly told?: ToldEvidence;
  readonly #past: PackedPast;
  readonly #number: number;

  constructor(past: PackedPast, number: number, { bond, told }: Beside) {
    this.#past = past;
    this.#number = number;
    if (bond) this.bond = bond;
    if (told) this.told = told;
  }

  get days(): readonly ContactDay[] {
    const { bytes, starts } = this.#past;
    const [from, to] = [starts[this.#number] ?? 0, starts[this.#number + 1] ?? 0];
    return from === to ? NO_DAYS : unpackDays(bytes.subarray(from, to));
  }
}
