import type { Reason } from '../reason.ts';
import type { MutualGraph } from './mutual-graph.ts';

/**
 * Of the people closest to me, the largest group in which everybody knows everybody: the same news comes from each.
 *
 * The closest are those with the largest a_ij, of equal ones the lower number. The group is a maximum clique, found by
 * Bron, Kerbosch 1973, Communications of the ACM 16:575, with a pivot (Tomita, Tanaka, Takahashi 2006, Theoretical
 * Computer Science 363:28); of equally large ones the one with the closest people.
 * Cost: O(degree · k) at most to choose, O(3^(k/3)) for k closest: 39 steps for ten, 59,049 for thirty, the most allowed.
 */
export type ClosestCircle = {
  /** The closest first. */
  readonly closest: readonly number[];
  /** Those of them who all know each other; one alone is no circle, so none or at least two. */
  readonly circle: readonly number[];
};

const MOST = 30;

export function closestCircle(graph: MutualGraph, ego: number, among = 10): ClosestCircle {
  if (!(among >= 1 && among <= MOST))
    throw new RangeError(`the circle among ${among} people, not 1 to ${MOST}`);
  const closest = closestContacts(graph, ego, among);
  const knows = closest.map((person) => bitsOf(graph, person, closest));
  const best = largestClique(knows, 0, 2 ** closest.length - 1, 0);
  const circle = closest.filter((_, place) => best & (1 << place));
  return { closest, circle: circle.length > 1 ? circle : [] };
}

/** `Seven of your ten closest know each other: news reaches you twice.` */
export function explainClosestCircle({ closest, circle }: ClosestCircle): readonly Reason[] {
  if (closest.length < 2) return [];
  const says =
    circle.length === 0
      ? `None of your ${numberText(closest.length)} closest know each other: each brings you other news.`
      : `${capital(numberText(circle.length))} of your ${numberText(closest.length)} closest know each other: ${
          circle.length * 2 > closest.length ? 'news reaches you twice.' : 'the others bring you other news.'
        }`;
  return [{ says, amount: circle.length }];
}

/** The `most` heaviest ties, found in one pass; rows are in rising order, so of equal ones the lower number stays ahead. */
function closestContacts(
  { starts, others, weights }: MutualGraph,
  ego: number,
  most: number,
): readonly number[] {
  const found: { readonly other: number; readonly weight: number }[] = [];
  for (let at = starts[ego] ?? 0; at < (starts[ego + 1] ?? 0); at++) {
    const weight = weights[at] ?? 0;
    if (found.length === most && weight <= (found[most - 1]?.weight ?? 0)) continue;
    let place = found.length;
    while (place > 0 && (found[place - 1]?.weight ?? 0) < weight) place -= 1;
    found.splice(place, 0, { other: others[at] ?? 0, weight });
    if (found.length > most) found.pop();
  }
  return found.map(({ other }) => other);
}

function bitsOf({ starts, others }: MutualGraph, person: number, among: readonly number[]): number {
  const row = new Set(others.subarray(starts[person] ?? 0, starts[person + 1] ?? 0));
  return among.reduce((bits, other, place) => (row.has(other) ? bits | (1 << place) : bits), 0);
}

/** The largest clique of `chosen` and some of `open`; `closed` are those whose cliques were all seen. */
function largestClique(knows: readonly number[], chosen: number, open: number, closed: number): number {
  if (open === 0) return chosen;
  const pivot = places(open | closed).reduce(
    (best, place) => (size(open & (knows[place] ?? 0)) > size(open & (knows[best] ?? 0)) ? place : best),
    lowest(open | closed),
  );
  let [best, left, done] = [chosen, open, closed];
  for (const place of places(open & ~(knows[pivot] ?? 0))) {
    const known = knows[place] ?? 0;
    const found = largestClique(knows, chosen | (1 << place), left & known, done & known);
    if (size(found) > size(best) || (size(found) === size(best) && isCloser(found, best))) best = found;
    left &= ~(1 << place);
    done |= 1 << place;
  }
  return best;
}

/** Of two groups, the one that holds the closest person that the other does not. */
function isCloser(one: number, other: number): boolean {
  const differing = one ^ other;
  return (one & differing & -differing) !== 0;
}

function places(bits: number): readonly number[] {
  const list: number[] = [];
  for (let rest = bits; rest !== 0; rest &= rest - 1) list.push(lowest(rest));
  return list;
}

function lowest(bits: number): number {
  return 31 - Math.clz32(bits & -bits);
}

function size(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

const WORDS = [
  'none',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
];

function numberText(count: number): string {
  return WORDS[count] ?? String(count);
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
