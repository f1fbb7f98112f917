import type { TieGraph } from '../tie-graph.ts';

/** Ties between groups; `loops` is the weight within each, both directions. */
export type GraphOfGroups = TieGraph & { readonly loops: Float64Array };

/**
 * One round of Louvain (circles.ts): people move to the neighbouring group where Q gains most, until none gains. After the
 * first pass only those are looked at again whose neighbours moved, first come, first served (Traag, Waltman, van Eck
 * 2019, Scientific Reports 9:5233).
 */
export type Moved = { readonly of: Int32Array; readonly count: number };

/** Gains below this share of all weight are the noise of sums; without it two groups could trade a person for ever. */
const LEAST_GAIN = 1e-12;

export function moveTogether(level: GraphOfGroups, fineness: number): Moved {
  const { size, starts, others } = level;
  const strengths = strengthsOf(level);
  const all = strengths.reduce((sum, strength) => sum + strength, 0);
  const state: State = {
    strengths,
    groups: Int32Array.from(strengths, (_, person) => person),
    totals: Float64Array.from(strengths),
    weightTo: new Float64Array(size),
    met: new Uint32Array(size),
    perTotal: fineness / all,
    leastGain: LEAST_GAIN * all,
  };
  // A ring: nobody waits twice, so it never holds more than everybody.
  const waiting = Uint32Array.from(strengths.keys());
  const isWaiting = new Uint8Array(size).fill(1);
  let [first, count] = [0, all > 0 ? size : 0];
  while (count > 0) {
    const person = waiting[first] ?? 0;
    first = (first + 1) % size;
    count -= 1;
    isWaiting[person] = 0;
    if (!moved(level, state, person)) continue;
    for (let at = starts[person] ?? 0, end = starts[person + 1] ?? 0; at < end; at++) {
      const other = others[at] ?? 0;
      if (isWaiting[other] === 1 || state.groups[other] === state.groups[person]) continue;
      isWaiting[other] = 1;
      waiting[(first + count++) % size] = other;
    }
  }
  return numbered(state.groups);
}

type State = {
  readonly strengths: Float64Array;
  readonly groups: Int32Array;
  /** Strength of all people of each group. */
  readonly totals: Float64Array;
  /** Weight from one person to each group; all 0 in between. */
  readonly weightTo: Float64Array;
  readonly met: Uint32Array;
  readonly perTotal: number;
  readonly leastGain: number;
};

/** Whether the person found a better group. Of equal gains the lower group wins. */
function moved({ starts, others, weights }: GraphOfGroups, state: State, person: number): boolean {
  const { strengths, groups, totals, weightTo, met } = state;
  const mine = groups[person] ?? 0;
  const strength = strengths[person] ?? 0;
  let count = 0;
  for (let at = starts[person] ?? 0, end = starts[person + 1] ?? 0; at < end; at++) {
    const group = groups[others[at] ?? 0] ?? 0;
    if (weightTo[group] === 0) met[count++] = group;
    weightTo[group] = (weightTo[group] ?? 0) + (weights[at] ?? 0);
  }
  const perTotal = state.perTotal * strength;
  let best = mine;
  let most = (weightTo[mine] ?? 0) - perTotal * ((totals[mine] ?? 0) - strength) + state.leastGain;
  for (let at = 0; at < count; at++) {
    const group = met[at] ?? 0;
    const gain = (weightTo[group] ?? 0) - perTotal * (totals[group] ?? 0);
    weightTo[group] = 0;
    if (group === mine || gain < most || (gain === most && group > best)) continue;
    best = group;
    most = gain;
  }
  if (best === mine) return false;
  totals[mine] = (totals[mine] ?? 0) - strength;
  totals[best] = (totals[best] ?? 0) + strength;
  groups[person] = best;
  return true;
}

function strengthsOf({ size, starts, weights, loops }: GraphOfGroups): Float64Array {
  const strengths = Float64Array.from(loops);
  for (let person = 0; person < size; person++) {
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++)
      strengths[person] = (strengths[person] ?? 0) + (weights[at] ?? 0);
  }
  return strengths;
}

/** Groups as 0 … count − 1 in the order of their first people. */
function numbered(groups: Int32Array): Moved {
  const numbers = new Int32Array(groups.length).fill(-1);
  let count = 0;
  const of = groups.map((group) => {
    if (numbers[group] === -1) numbers[group] = count++;
    return numbers[group] ?? 0;
  });
  return { of, count };
}
