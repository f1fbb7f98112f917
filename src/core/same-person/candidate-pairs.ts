import { digest } from '../text/digest.ts';

/** Records that share a key: `visit` is given the places of each two, a pair once, at every call in the same order. */
export type CandidatePairs = (visit: (one: number, other: number) => void) => void;

/** A key that so many share tells nobody apart ("work teacher smith"): the pairs under it are left to sharper keys. */
const MOST_UNDER_A_KEY = 150;
/** The keys of few come first; when so many pairs are found, those of more are left out, so that the work stays linear. */
const PAIRS_PER_RECORD = 60;
/** In a small book everything is looked at. */
const LEAST_PAIRS = 1_000_000;

/**
 * All pairs of `records` that share a key. Keys are kept as 32 bits of
 * their digest: two that meet by chance only make a pair more. Cost: O(keys log keys), 16 bytes a key; of the pairs none
 * is kept, since of a large book they would fill the memory.
 */
export function candidatePairs(
  records: number,
  keysOf: (record: number) => readonly string[],
): CandidatePairs {
  const runs = runsOfOneKey(sortedKeys(records, keysOf), records);
  const kept = keysByRecord(runs, records);
  return (visit) => {
    for (let run = 0; run + 1 < runs.starts.length; run += 1) {
      const [start = 0, end = 0] = [runs.starts[run], runs.starts[run + 1]];
      if (end - start > runs.most) continue;
      for (let at = start; at < end; at += 1) {
        const one = runs.members[at] ?? 0;
        for (let next = at + 1; next < end; next += 1) {
          const other = runs.members[next] ?? 0;
          if (firstShared(kept, one, other) === run) visit(one, other);
        }
      }
    }
  };
}

/** More records would not fit beside 32 bits of a digest in one number. */
const MOST_RECORDS = 2 ** 21;
const DIGESTS = 2 ** 32;

/** Digest and record of every key in one number each, rising, none twice. */
function sortedKeys(records: number, keysOf: (record: number) => readonly string[]): Float64Array {
  let codes = new Float64Array(16 * Math.max(64, records));
  let count = 0;
  for (let record = 0; record < Math.min(records, MOST_RECORDS); record += 1) {
    for (const key of new Set(keysOf(record))) {
      if (count === codes.length) codes = doubled(codes);
      codes[count] = (digest(key) % DIGESTS) * MOST_RECORDS + record;
      count += 1;
    }
  }
  return codes.slice(0, count).sort();
}

type Runs = {
  /** The records of all keys that more than one has, key by key. */
  readonly members: Int32Array;
  /** Where each key begins in them, and the end. */
  readonly starts: readonly number[];
  /** A key of more records is too common. */
  readonly most: number;
};

function runsOfOneKey(codes: Float64Array, records: number): Runs {
  const members = new Int32Array(codes.length);
  const starts: number[] = [];
  let filled = 0;
  for (let at = 0; at < codes.length; ) {
    const digest = Math.floor((codes[at] ?? 0) / MOST_RECORDS);
    const start = filled;
    let last = -1;
    for (; at < codes.length && Math.floor((codes[at] ?? 0) / MOST_RECORDS) === digest; at += 1) {
      const record = (codes[at] ?? 0) % MOST_RECORDS;
      if (record === last) continue;
      members[filled] = record;
      last = record;
      filled += 1;
    }
    if (filled - start < 2) filled = start;
    else starts.push(start);
  }
  starts.push(filled);
  return { members, starts, most: mostUnderAKey(starts, records) };
}

/** How many records a key may have, such that all pairs together stay within what a book of this size may cost. */
function mostUnderAKey(starts: readonly number[], records: number): number {
  const keysOfSize = new Float64Array(MOST_UNDER_A_KEY + 1);
  for (let run = 0; run + 1 < starts.length; run += 1) {
    const size = (starts[run + 1] ?? 0) - (starts[run] ?? 0);
    if (size <= MOST_UNDER_A_KEY) keysOfSize[size] = (keysOfSize[size] ?? 0) + 1;
  }
  let left = Math.max(LEAST_PAIRS, PAIRS_PER_RECORD * records);
  for (let size = 2; size <= MOST_UNDER_A_KEY; size += 1) {
    left -= ((keysOfSize[size] ?? 0) * size * (size - 1)) / 2;
    if (left < 0) return Math.max(2, size - 1);
  }
  return MOST_UNDER_A_KEY;
}

/** By record, the runs it stands in that are not too common, rising: those of record r from `begins[r]` to `begins[r + 1]`. */
type KeysByRecord = { readonly begins: Int32Array; readonly runs: Int32Array };

function keysByRecord({ members, starts, most }: Runs, records: number): KeysByRecord {
  const begins = new Int32Array(records + 1);
  const each = (take: (record: number, run: number) => void): void => {
    for (let run = 0; run + 1 < starts.length; run += 1) {
      const [start = 0, end = 0] = [starts[run], starts[run + 1]];
      if (end - start <= most) for (let at = start; at < end; at += 1) take(members[at] ?? 0, run);
    }
  };
  each((record) => {
    begins[record + 1] = (begins[record + 1] ?? 0) + 1;
  });
  for (let record = 0; record < records; record += 1) {
    begins[record + 1] = (begins[record + 1] ?? 0) + (begins[record] ?? 0);
  }
  const next = begins.slice();
  const runs = new Int32Array(begins[records] ?? 0);
  each((record, run) => {
    const at = next[record] ?? 0;
    runs[at] = run;
    next[record] = at + 1;
  });
  return { begins, runs };
}

/** The first key of both: under it, and only there, their pair is taken. */
function firstShared({ begins, runs }: KeysByRecord, one: number, other: number): number {
  let [left, right] = [begins[one] ?? 0, begins[other] ?? 0];
  const [leftEnd, rightEnd] = [begins[one + 1] ?? 0, begins[other + 1] ?? 0];
  while (left < leftEnd && right < rightEnd) {
    const [a = 0, b = 0] = [runs[left], runs[right]];
    if (a === b) return a;
    if (a < b) left += 1;
    else right += 1;
  }
  return -1;
}

function doubled(full: Float64Array<ArrayBuffer>): Float64Array<ArrayBuffer> {
  const grown = new Float64Array(2 * full.length);
  grown.set(full);
  return grown;
}
