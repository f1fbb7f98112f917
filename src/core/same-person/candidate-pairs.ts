/** Records that share a key, a pair once. */
export type CandidatePairs = {
  readonly count: number;
  /** Places of the two records of a pair, one behind the other. */
  readonly ends: Int32Array;
};

/** A key that so many share tells nobody apart ("work teacher smith"): the pairs under it are left to sharper keys. */
const MOST_UNDER_A_KEY = 150;

/**
 * All pairs that share a key, or those with one of the `fresh` when it is given. Cost: O(keys + pairs), memory for the
 * keys of all records and eight bytes a pair.
 */
export function candidatePairs(
  keysOf: readonly (readonly string[])[],
  isFresh?: (record: number) => boolean,
): CandidatePairs {
  const { sharing, keys } = recordsByKey(keysOf);
  const found = new PairList();
  for (const [key, records] of sharing.entries()) {
    if (records.length > MOST_UNDER_A_KEY) continue;
    for (const [at, one] of records.entries()) {
      for (const other of records.slice(at + 1)) {
        const isAsked = isFresh === undefined || isFresh(one) || isFresh(other);
        if (isAsked && firstShared(keys[one], keys[other], sharing) === key) found.add(one, other);
      }
    }
  }
  return found.pairs();
}

type Shared = {
  /** By the number of a key, the records that have it. */
  readonly sharing: readonly (readonly number[])[];
  /** By record, the numbers of its keys, rising. */
  readonly keys: readonly Int32Array[];
};

function recordsByKey(keysOf: readonly (readonly string[])[]): Shared {
  const numbers = new Map<string, number>();
  const sharing: number[][] = [];
  const keys = keysOf.map((texts, record) =>
    Int32Array.from(new Set(texts), (text) => {
      const number = numbers.get(text) ?? numbers.size;
      if (number === numbers.size) {
        numbers.set(text, number);
        sharing.push([]);
      }
      sharing[number]?.push(record);
      return number;
    }).sort(),
  );
  return { sharing, keys };
}

/** The first key of both that is not too common: under it, and only there, their pair is taken. */
function firstShared(
  one: Int32Array | undefined,
  other: Int32Array | undefined,
  sharing: Shared['sharing'],
): number | undefined {
  let [left, right] = [0, 0];
  while (one && other && left < one.length && right < other.length) {
    const [a = 0, b = 0] = [one[left], other[right]];
    if (a === b && (sharing[a]?.length ?? 0) <= MOST_UNDER_A_KEY) return a;
    if (a <= b) left += 1;
    if (b <= a) right += 1;
  }
  return undefined;
}

class PairList {
  #ends = new Int32Array(1024);
  #count = 0;

  add(one: number, other: number): void {
    if (2 * this.#count === this.#ends.length) {
      const grown = new Int32Array(2 * this.#ends.length);
      grown.set(this.#ends);
      this.#ends = grown;
    }
    this.#ends[2 * this.#count] = one;
    this.#ends[2 * this.#count + 1] = other;
    this.#count += 1;
  }

  pairs(): CandidatePairs {
    return { count: this.#count, ends: this.#ends };
  }
}
