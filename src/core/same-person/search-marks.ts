import type { CandidatePairs } from './candidate-pairs.ts';
import type { Described } from './described.ts';
import type { Counted } from './frequencies.ts';
import { eachCode, keyCodes, knownAspects, type Marks, valueCode, valueCodes } from './marks.ts';
import { ASPECT_LIST } from './pattern.ts';

/** A key that so many share tells nobody apart. */
const MOST_UNDER_A_KEY = 150;
/** So many are looked at for each of the fresh, and at the least in all. */
const LOOKED_AT_PER_FRESH = 2;
const LEAST_LOOKED_AT = 1_000;
/** Of the fresh a record is weighed against so many on average, and at the least so many pairs in all. */
const PAIRS_PER_FRESH = 60;
const LEAST_PAIRS = 20_000;
/** Two places fit into one number. */
const MOST_PLACES = 2 ** 26;
/** Bits of a code by which most of what nobody waits for is passed over. */
const FILTER_BITS = 20;
/** Drawn evenly from everybody, to see how alike two people are by chance. */
const SAMPLE = 200;

type Sharers<Person> = { readonly fresh: number[]; readonly others: Person[] };

const sizeOf = ({ fresh, others }: Sharers<unknown>): number => fresh.length + others.length;

/**
 * Looks through the marks of everybody for those who may be one of the fresh, and counts on the way how frequent the
 * values of the fresh are. Cost: one pass of all marks, a microsecond or two a person, in memory that does not grow with the book.
 */
export class SearchMarks<Person> {
  /** By code of a key of the fresh, who has it: the places of the fresh, and others. */
  readonly #keys = new Map<number, Sharers<Person>>();
  /** By code of a value of the fresh, how many have it. */
  readonly #counts = new Map<number, number>();
  readonly #known = ASPECT_LIST.map(() => 0);
  readonly #sample: Person[] = [];
  readonly #filter = new Uint8Array(2 ** FILTER_BITS);
  readonly #fresh: number;
  #looked = 0;
  #sampleEvery = 1;

  constructor(fresh: readonly Described[]) {
    this.#fresh = fresh.length;
    for (const [place, record] of fresh.entries()) {
      for (const code of new Set(keyCodes(record))) {
        this.#wait(this.#keys, code, () => ({ fresh: [], others: [] }));
        this.#keys.get(code)?.fresh.push(place);
      }
      for (const [aspect, code] of valueCodes(record)) {
        this.#wait(this.#counts, code, () => 0);
        this.#counts.set(code, (this.#counts.get(code) ?? 0) + 1);
        this.#known[aspect] = (this.#known[aspect] ?? 0) + 1;
      }
    }
  }

  /** How many people were looked at. */
  get looked(): number {
    return this.#looked;
  }

  look(person: Person, marks: Marks): void {
    this.#draw(person);
    const known = knownAspects(marks);
    for (let aspect = 0; aspect < ASPECT_LIST.length; aspect += 1) {
      if ((known >> aspect) & 1) this.#known[aspect] = (this.#known[aspect] ?? 0) + 1;
    }
    eachCode(marks, (code) => {
      if (this.#filter[code >>> (32 - FILTER_BITS)] === 0) return;
      const others = this.#keys.get(code)?.others;
      if (others && others.length <= MOST_UNDER_A_KEY) others.push(person);
      const count = this.#counts.get(code);
      if (count !== undefined) this.#counts.set(code, count + 1);
    });
  }

  /** Who shares keys with one of the fresh: those with the most and the rarest keys first. */
  found(): readonly Person[] {
    const most = Math.max(LEAST_LOOKED_AT, LOOKED_AT_PER_FRESH * this.#fresh);
    const shares = new Map<Person, number>();
    for (const { others } of this.#keys.values()) {
      if (others.length > MOST_UNDER_A_KEY) continue;
      const rarity = Math.log(this.#looked / others.length) + 1;
      for (const person of others) shares.set(person, (shares.get(person) ?? 0) + rarity);
    }
    const ranked = [...shares].sort(([, one], [, other]) => other - one);
    return ranked.slice(0, most).map(([person]) => person);
  }

  /**
   * The fresh with whoever shares a key with them, the rarest keys first until there are enough. Of whom is left out
   * `placesOf` says no place; the fresh stand at the first places.
   */
  pairs(placesOf: (person: Person) => readonly number[]): CandidatePairs {
    const found = new Set<number>();
    const most = Math.max(LEAST_PAIRS, PAIRS_PER_FRESH * this.#fresh);
    const keys = [...this.#keys.values()].filter((key) => sizeOf(key) <= MOST_UNDER_A_KEY);
    for (const { fresh, others } of keys.sort((one, other) => sizeOf(one) - sizeOf(other))) {
      if (found.size >= most) break;
      const places = [...fresh, ...others.flatMap(placesOf)];
      for (const [at, one] of fresh.entries()) {
        for (const other of places.slice(at + 1)) found.add(one * MOST_PLACES + other);
      }
    }
    return (visit) => {
      for (const pair of found) visit(Math.floor(pair / MOST_PLACES), pair % MOST_PLACES);
    };
  }

  /** Some people, drawn evenly. */
  sample(): readonly Person[] {
    return this.#sample;
  }

  /** Of the values of the fresh: in how many people each stands, and in how many anything is known. */
  counted(): Counted {
    return {
      count: (aspect, value) => this.#counts.get(valueCode(aspect, value)) ?? 0,
      known: (aspect) => this.#known[aspect] ?? 0,
    };
  }

  #wait<Value>(map: Map<number, Value>, code: number, start: () => Value): void {
    if (!map.has(code)) map.set(code, start());
    this.#filter[code >>> (32 - FILTER_BITS)] = 1;
  }

  /** Every so many, twice as many between two whenever the sample is full. */
  #draw(person: Person): void {
    if (this.#looked % this.#sampleEvery === 0) this.#sample.push(person);
    this.#looked += 1;
    if (this.#sample.length < 2 * SAMPLE) return;
    for (let at = 0; at < SAMPLE; at += 1) this.#sample[at] = this.#sample[2 * at] ?? person;
    this.#sample.length = SAMPLE;
    this.#sampleEvery *= 2;
  }
}
