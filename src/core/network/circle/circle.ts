import type { Day } from '../../day.ts';
import type { Tie, TieGraph } from '../tie-graph.ts';
import { flatGraph, rowsWith } from './changed-rows.ts';
import { evenGraph, type HalfTies, halfGraph, noTies, sumOfGraphs, weightBetween } from './half-ties.ts';
import { joinedPairDays } from './joined-pair-days.ts';
import { type PairDays, pairDays, stampsOfPair } from './pair-days.ts';
import { dayOfStamp, joinedStamp, stampOf } from './pair-stamp.ts';
import { eachPair, type SeenGroup } from './seen-group.ts';
import { seenTies, seenWeight } from './seen-weight.ts';

/**
 * Who knows whom among the people I know, as far as I could see it.
 *
 *   A_ij = Σ_{days i and j were seen together} k(Δ_d) / (n_d − 1)  +  told_ij          k(Δ) = (1 + Δ/7)^-1
 *
 * n_d the smallest group of the day, Δ_d its age in days; told_ij what was said or follows from working together
 * (stated-ties.ts, colleague-ties.ts). A is in active days, as in reach.ts, whose pace it has.
 * People are numbers below `size`; I am one of them, with the ties that I give (acquaintance of reach.ts) and no others.
 * Cost: O(pairs seen + people + ties); one interaction more costs its own pairs, a look at those that
 * are fresh, and one copy of the graph.
 */
export type Circle = {
  readonly size: number;
  readonly me: number;
  readonly seen: PairDays;
  /** Seen since the table was made. */
  readonly fresh: readonly SeenGroup[];
  /** Each tie at its lower number only. */
  readonly told: TieGraph;
};

/** A day of a busy office; what is fresh is looked through for each interaction. */
export const MOST_FRESH = 2_000;

export function circle(
  size: number,
  me: number,
  groups: Iterable<SeenGroup>,
  told: readonly HalfTies[],
): Circle {
  return { size, me, seen: pairDays(size, me, groups), fresh: [], told: toldGraph(size, told) };
}

/** One interaction more. After many of them they are put into a copy of the table. */
export function circleWith(known: Circle, group: SeenGroup): Circle {
  const fresh = [...known.fresh, group];
  if (fresh.length < MOST_FRESH) return { ...known, fresh };
  return settled({ ...known, fresh });
}

/** The whole graph on one day. `mine` are my own ties, each once. */
export function circleGraph(known: Circle, mine: HalfTies, today: Day): TieGraph {
  const { size, seen, told } = settled(known);
  return evenGraph(seenTies(seen, today), sumOfGraphs(told, halfGraph(size, mine)));
}

/** The graph after `circleWith(…, group)` from the one before it: the same as making it anew. */
export function graphWith(before: TieGraph, known: Circle, group: SeenGroup, today: Day): TieGraph {
  return flatGraph(before, rowsWith(before, new Map(), tiesOfGroup(known, group, today)));
}

/** What the people of a group, me aside, give each other now, each tie once in both directions. */
export function tiesOfGroup(known: Circle, group: SeenGroup, today: Day): readonly Tie[] {
  const fresh = freshStamps(
    known,
    new Set([...group.people, ...(group.from === undefined ? [] : [group.from])]),
  );
  const ties: Tie[] = [];
  eachPair(group, (low, high) => {
    if (low === known.me || high === known.me) return;
    const stamps = joinedStamps(known, { low, high, fresh });
    const weight = seenWeight(stamps, today) + weightBetween(known.told, low, high);
    if (weight > 0) ties.push({ from: low, to: high, weight }, { from: high, to: low, weight });
  });
  return ties;
}

/** When two others were seen together, the earliest day first. */
export function stampsOf(known: Circle, one: number, other: number): readonly number[] {
  const [low, high] = one < other ? [one, other] : [other, one];
  return joinedStamps(known, { low, high, fresh: freshStamps(known, new Set([low, high])) });
}

/** What the table does not hold yet, of each pair among these people. */
type FreshStamps = ReadonlyMap<number, readonly number[]>;

function freshStamps({ size, fresh }: Circle, among: ReadonlySet<number>): FreshStamps {
  const stamps = new Map<number, number[]>();
  for (const group of fresh) {
    eachPair(group, (low, high, present, kind) => {
      if (!among.has(low) || !among.has(high)) return;
      const ofPair = stamps.get(low * size + high);
      const stamp = stampOf(group.day, present, kind);
      if (ofPair) ofPair.push(stamp);
      else stamps.set(low * size + high, [stamp]);
    });
  }
  return stamps;
}

function joinedStamps(
  { seen, size }: Circle,
  { low, high, fresh }: { low: number; high: number; fresh: FreshStamps },
): readonly number[] {
  return oncePerDay([...stampsOfPair(seen, low, high), ...(fresh.get(low * size + high) ?? [])]);
}

/** The same circle with all that was fresh in its table. Cost: a copy of the table. */
function settled(known: Circle): Circle {
  const { size, me, seen, fresh } = known;
  if (fresh.length === 0) return known;
  return { ...known, seen: joinedPairDays(seen, pairDays(size, me, fresh)), fresh: [] };
}

function toldGraph(size: number, told: readonly HalfTies[]): TieGraph {
  const [first, ...more] = told.map((ties) => halfGraph(size, ties));
  if (!first) return noTies(size);
  return more.reduce(sumOfGraphs, first);
}

function oncePerDay(stamps: readonly number[]): readonly number[] {
  const days = new Map<number, number>();
  for (const stamp of stamps) {
    const day = dayOfStamp(stamp);
    days.set(day, joinedStamp(days.get(day) ?? stamp, stamp));
  }
  return [...days.values()].sort((one, other) => one - other);
}
