import type { Day } from '../../day.ts';
import type { Channel } from '../../interaction.ts';

/**
 * What one interaction tells of the ties among the others who were on it. Lists and machines are left out before.
 *
 *   somebody wrote to somebody else: 1          all others: 1 / (n − 1), n people being on it, me among them
 *
 * 1/(n − 1) is the weight of a common paper of n authors: who is one of many is known by each a little (Newman 2001,
 * Physical Review E 64:016132). A direct line is a group of two, as in reach.ts, where a mail to nine counts like any.
 * Cost: n² / 2 pairs.
 */
export type SeenGroup = {
  readonly day: Day;
  readonly channel: Channel;
  /** Who wrote it; undefined where all were there alike. */
  readonly from?: number;
  /** The others that I have a number for, each once. */
  readonly people: readonly number[];
  /** How many were on it in all, me and people without a number among them. */
  readonly present: number;
};

/**
 * Beyond this nothing is said: each pair would get less than 1/30 of a day, and three hundred people on one mail make
 * 45,000 pairs that a reader of the list has no reason to believe in.
 */
export const MOST_PRESENT = 31;

/** How a pair was seen. */
export const WROTE = 1;
export const MET = 2;
const COPIED = 4;

/** `kind` is one of the three above, `group` the number n by which the pair's day is divided. */
export type VisitPair = (low: number, high: number, group: number, kind: number) => void;

export function eachPair(seen: SeenGroup, visit: VisitPair): void {
  const { from, people, channel } = seen;
  const present = Math.max(2, seen.present, people.length);
  if (present > MOST_PRESENT || channel === 'note') return;
  const kind = channel === 'mail' || channel === 'message' ? COPIED : MET;
  for (let at = 0; at < people.length; at += 1) {
    const one = people[at] ?? 0;
    if (from !== undefined && from !== one) visitPair(from, one, 2, kind === MET ? MET : WROTE, visit);
    for (let next = at + 1; next < people.length; next += 1) {
      const other = people[next] ?? 0;
      if (one !== from && other !== from) visitPair(one, other, present, kind, visit);
    }
  }
}

function visitPair(one: number, other: number, group: number, kind: number, visit: VisitPair): void {
  if (one < other) visit(one, other, group, kind);
  else if (other < one) visit(other, one, group, kind);
}
