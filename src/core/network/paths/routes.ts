import type { LastSteps } from './last-steps.ts';
import type { PathNetwork } from './path-network.ts';

/** `first` and `last` broker, one and the same on a way of two steps. */
export type VisitRoute = (first: number, last: number, chance: number) => void;

/**
 * All ways of two or three steps from ego into a set, each pair of brokers once with the best end; none of them passes
 * the set or ego. `firstChances` are those of the first step. Longer ways hardly ever come to anything, as each step
 * loses most requests (Dodds, Muhamad, Watts 2003, Science 301:827).
 * Cost: O(people + ties of those who know somebody in the set).
 */
export function eachRoute(
  { graph, into }: PathNetwork,
  { chances, isTarget }: LastSteps,
  firstChances: Float64Array,
  visit: VisitRoute,
): void {
  for (let last = 0; last < graph.size; last += 1) {
    const onward = chances[last] ?? 0;
    if (onward === 0) continue;
    const direct = firstChances[last] ?? 0;
    if (direct > 0) visit(last, last, direct * onward);
    for (let at = graph.starts[last] ?? 0; at < (graph.starts[last + 1] ?? 0); at += 1) {
      const first = graph.others[at] ?? 0;
      const chance = (firstChances[first] ?? 0) * (into[at] ?? 0) * onward;
      if (chance > 0 && isTarget[first] === 0) visit(first, last, chance);
    }
  }
}
