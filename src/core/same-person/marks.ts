import { digest } from '../text/digest.ts';
import { bones } from './bones.ts';
import { candidateKeys } from './candidate-keys.ts';
import type { Described } from './described.ts';
import { ASPECT_LIST } from './pattern.ts';

/**
 * What somebody is found by among everybody, small enough to look through all of a book: first which aspects are known,
 * a bit each in the order of ASPECTS, then codes of 32 bits, rising and none twice: one for each key (candidate-keys.ts)
 * and one for each value whose frequency counts; four bytes each, little-endian. Two codes that meet by chance cost a
 * comparison and decide nothing. Derived, so a change of this form asks for a rebuild.
 */
export type Marks = Uint8Array;

const SOUNDS = { sounds: bones };

export function marksOf(records: readonly Described[]): Marks {
  const codes = new Set<number>();
  let known = 0;
  for (const record of records) {
    for (const code of keyCodes(record)) codes.add(code);
    for (const [aspect, code] of valueCodes(record)) {
      known |= 1 << aspect;
      codes.add(code);
    }
  }
  return packed([known, ...[...codes].sort((one, other) => one - other)]);
}

/** The keys under which a record is looked up, as they stand in marks. */
export function keyCodes(record: Described): readonly number[] {
  return candidateKeys(record, SOUNDS).map(codeOf);
}

/** The values of a record as they stand in marks, each with its aspect. */
export function valueCodes(record: Described): readonly (readonly [aspect: number, code: number])[] {
  return ASPECT_LIST.flatMap(({ values }, aspect) =>
    values(record).map((value) => [aspect, valueCode(aspect, value)] as const),
  );
}

export function valueCode(aspect: number, value: string): number {
  return codeOf(`value ${aspect} ${value}`);
}

/** The lower 32 bits of the digest. */
const codeOf = (text: string): number => digest(text) | 0;

function packed(numbers: readonly number[]): Marks {
  const bytes = new Uint8Array(4 * numbers.length);
  const view = new DataView(bytes.buffer);
  for (const [at, number] of numbers.entries()) view.setInt32(4 * at, number, true);
  return bytes;
}

export function knownAspects(marks: Marks): number {
  return marks.length < 4 ? 0 : numberAt(marks, 0);
}

export function eachCode(marks: Marks, visit: (code: number) => void): void {
  for (let at = 4; at + 4 <= marks.length; at += 4) visit(numberAt(marks, at));
}

function numberAt(marks: Marks, at: number): number {
  return (
    (marks[at] ?? 0) |
    ((marks[at + 1] ?? 0) << 8) |
    ((marks[at + 2] ?? 0) << 16) |
    ((marks[at + 3] ?? 0) << 24)
  );
}
