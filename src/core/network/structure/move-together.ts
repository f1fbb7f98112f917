import type { TieGraph } from '../tie-graph.ts';

/** Ties between groups; `loops` is the weight within each, both directions. */
export type GraphOfGroups = TieGraph & { readonly loops: Float64Array };

/** One round of Louvain (circles.ts): people move to the neighbouring group where Q gains most, until none gains. */
export type Moved = { readonly of: Int32Array; readonly count: number };

/** Gains below this share of all weight are the noise of sums; without it two groups could trade a person for ever. */
const LEAST_GAIN = 1e-12;

export function moveTogether(level: GraphOfGroups, fineness: number): Moved {
  const { size, starts, others, weights } = level;
  const strengths = strengthsOf(level);
  const all = strengths.reduce((sum, strength) => sum + strength, 0);
  const groups = Int32Array.from(strengths, (_, person) => person);
  const totals = Float64Array.from(strengths);
  const weightTo = new Float64Array(size);
  const met = new Uint32Array(size);
  let isMoving = all > 0;
  while (isMoving) {
    isMoving = false;
    for (let person = 0; person < size; person++) {
      const mine = groups[person] ?? 0;
      const strength = strengths[person] ?? 0;
      let count = 0;
      for (let at = starts[person] ?? 0, end = starts[person + 1] ?? 0; at < end; at++) {
        const group = groups[others[at] ?? 0] ?? 0;
        if (weightTo[group] === 0) met[count++] = group;
        weightTo[group] = (weightTo[group] ?? 0) + (weights[at] ?? 0);
      }
      totals[mine] = (totals[mine] ?? 0) - strength;
      const perTotal = (fineness * strength) / all;
      let best = mine;
      let most = (weightTo[mine] ?? 0) - perTotal * (totals[mine] ?? 0) + LEAST_GAIN * all;
      for (let at = 0; at < count; at++) {
        const group = met[at] ?? 0;
        const gain = (weightTo[group] ?? 0) - perTotal * (totals[group] ?? 0);
        weightTo[group] = 0;
        if (group === mine || gain < most || (gain === most && group > best)) continue;
        best = group;
        most = gain;
      }
      totals[best] = (totals[best] ?? 0) + strength;
      groups[person] = best;
      if (best !== mine) isMoving = true;
    }
  }
  return numbered(groups);
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
