import type { Groups, WeighedPair } from './joined-groups.ts';
import { MaxHeap } from './max-heap.ts';

/**
 * Which groups may be one person, asked about as a whole: the two groups whose members are most alike on average become
 * one, as long as that average is worth asking (average linkage; Sokal, Michener 1958). One likeness by chance does not
 * pull two people together, since their other records speak against it.
 *
 * `bitsOf` weighs any two records. Cost: O(pairs log pairs), and for every union the pairs of its members, at most
 * `MOST_LOOKED_AT` of them.
 */
export function askedGroups(
  groups: Groups,
  pairs: readonly WeighedPair[],
  { bitsOf, least }: { readonly bitsOf: (one: number, other: number) => number; readonly least: number },
): readonly (readonly number[])[] {
  const linkage = new Linkage(groups, bitsOf);
  const waiting = new MaxHeap<Link>(({ bits }) => bits);
  for (const { one, other } of pairs) {
    const link = linkage.between(groups.of(one), groups.of(other));
    if (link && link.bits >= least) waiting.add(link);
  }
  for (let link = waiting.take(); link; link = waiting.take()) {
    if (!linkage.stands(link)) continue;
    for (const next of linkage.unite(link)) if (next.bits >= least) waiting.add(next);
  }
  return linkage.united();
}

/** Of two large groups so many pairs are looked at: their average is known by then. */
const MOST_LOOKED_AT = 200;
/** One likeness beyond doubt does not outweigh three that speak against. */
const MOST_BITS = 20;

type Link = { readonly left: number; readonly right: number; readonly bits: number };

class Linkage {
  readonly #members = new Map<number, readonly number[]>();
  /** By group, those it was ever alike to. */
  readonly #near = new Map<number, Set<number>>();
  readonly #known = new Map<string, Link>();
  readonly #united = new Set<number>();
  readonly #groups: Groups;
  readonly #bitsOf: (one: number, other: number) => number;
  #next: number;

  constructor(groups: Groups, bitsOf: (one: number, other: number) => number) {
    this.#groups = groups;
    this.#bitsOf = bitsOf;
    this.#next = -1;
  }

  /** Undefined for a group with itself and for a pair that is known already. */
  between(one: number, other: number): Link | undefined {
    const [left, right] = one < other ? [one, other] : [other, one];
    const name = `${left} ${right}`;
    if (left === right || this.#known.has(name)) return undefined;
    const link = { left, right, bits: this.#average(this.#membersOf(left), this.#membersOf(right)) };
    this.#known.set(name, link);
    this.#nearOf(left).add(right);
    this.#nearOf(right).add(left);
    return link;
  }

  /** Neither side has become part of another group since. */
  stands({ left, right }: Link): boolean {
    return this.#near.has(left) && this.#near.has(right);
  }

  /** Gives the links of the new group to all that either side was near to. */
  unite({ left, right }: Link): readonly Link[] {
    const united = this.#next;
    this.#next -= 1;
    this.#members.set(united, [...this.#membersOf(left), ...this.#membersOf(right)]);
    const near = new Set([...this.#nearOf(left), ...this.#nearOf(right)]);
    for (const side of [left, right]) {
      this.#near.delete(side);
      this.#united.delete(side);
    }
    this.#united.add(united);
    this.#near.set(united, new Set());
    const standing = [...near].filter((group) => this.#near.has(group));
    return standing.flatMap((group) => this.between(united, group) ?? []);
  }

  united(): readonly (readonly number[])[] {
    return [...this.#united].map((group) => this.#membersOf(group));
  }

  #membersOf(group: number): readonly number[] {
    return this.#members.get(group) ?? this.#groups.members(group);
  }

  #nearOf(group: number): Set<number> {
    const near = this.#near.get(group) ?? new Set<number>();
    this.#near.set(group, near);
    return near;
  }

  #average(here: readonly number[], there: readonly number[]): number {
    const pairs = here.length * there.length;
    const step = Math.max(1, Math.ceil(pairs / MOST_LOOKED_AT));
    let sum = 0;
    let looked = 0;
    for (let pair = 0; pair < pairs; pair += step) {
      const one = here[Math.floor(pair / there.length)] ?? 0;
      const other = there[pair % there.length] ?? 0;
      sum += Math.max(-MOST_BITS, Math.min(MOST_BITS, this.#bitsOf(one, other)));
      looked += 1;
    }
    return sum / looked;
  }
}
