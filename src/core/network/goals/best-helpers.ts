import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';
import type { Coverage } from './coverage.ts';
import type { GoalSupply } from './goal-supply.ts';
import { siftDown, topFirst } from './top-first.ts';

/**
 * What one person, or one person of a kind, would add to a goal, and the few who together would add most.
 *
 *   gain_j = Σ_k v_k e^−U_k (1 − e^−step_jk) / Σ_k v_k
 *
 * The greedy choice, always the highest gain next, reaches at least 1 − 1/e ≈ 63 % of the best choice of that size,
 * because coverage is monotone and submodular (Nemhauser, Wolsey, Fisher 1978, Mathematical Programming 14:265). For the
 * same reason a gain never grows while others are picked, so an old gain is an upper bound and only the top of the heap
 * is reckoned anew (the lazy greedy choice of Minoux 1978).
 * A kind of people is a candidate like any other: one row with the levels and the strength a new tie would have.
 * Cost: gains O(levels); picking O(people + levels + refreshed · log people), where few are refreshed.
 */
export type Pick = {
  readonly candidate: number;
  readonly gain: number;
  /** Cover_g with this one and all picked before. */
  readonly covered: number;
};

/** gain_j of every candidate, were it the only one to come. Candidates are people who are not counted in `now` yet. */
export function gains(candidates: GoalSupply, now: Coverage): Float64Array {
  const left = now.sums.map((sum) => Math.exp(-sum));
  return Float64Array.from({ length: candidates.people }, (_, candidate) =>
    gain(candidates, candidate, left, now.shares),
  );
}

/** At most `count` candidates, in the order of the greedy choice; none that adds nothing. */
export function bestHelpers(candidates: GoalSupply, now: Coverage, count: number): readonly Pick[] {
  const left = now.sums.map((sum) => Math.exp(-sum));
  const bounds = gains(candidates, now);
  const heap = topFirst(bounds);
  const picks: Pick[] = [];
  let { covered } = now;
  while (picks.length < count) {
    const candidate = refreshedTop(heap, bounds, candidates, left, now.shares);
    const added = bounds[candidate] ?? 0;
    if (!(added > 0)) break;
    covered += added;
    picks.push({ candidate, gain: added, covered });
    take(candidates, candidate, left);
    bounds[candidate] = Number.NEGATIVE_INFINITY;
    siftDown(heap, bounds, 0);
  }
  return picks;
}

/** One sentence for each pick; their amounts add up to what they bring together. */
export function explainPicks(picks: readonly Pick[], names: readonly string[]): readonly Reason[] {
  return picks.map(({ candidate, gain: added, covered }) => ({
    says: `${names[candidate] ?? ''} would bring what you have for this goal to ${percentText(covered)}.`,
    amount: added,
  }));
}

/** Sifts until the top has stayed on top with its present gain. */
function refreshedTop(
  heap: Uint32Array,
  bounds: Float64Array,
  candidates: GoalSupply,
  left: Float64Array,
  shares: Float64Array,
): number {
  for (;;) {
    const top = heap[0] ?? 0;
    if (bounds[top] !== Number.NEGATIVE_INFINITY) bounds[top] = gain(candidates, top, left, shares);
    siftDown(heap, bounds, 0);
    if (heap.length === 0 || heap[0] === top) return top;
  }
}

function gain(
  { starts, needs, steps }: GoalSupply,
  candidate: number,
  left: Float64Array,
  shares: Float64Array,
): number {
  let sum = 0;
  for (let at = starts[candidate] ?? 0; at < (starts[candidate + 1] ?? 0); at++) {
    const need = needs[at] ?? 0;
    sum -= (shares[need] ?? 0) * (left[need] ?? 0) * Math.expm1(-(steps[at] ?? 0));
  }
  return sum;
}

function take({ starts, needs, steps }: GoalSupply, candidate: number, left: Float64Array): void {
  for (let at = starts[candidate] ?? 0; at < (starts[candidate + 1] ?? 0); at++) {
    const need = needs[at] ?? 0;
    left[need] = (left[need] ?? 0) * Math.exp(-(steps[at] ?? 0));
  }
}
