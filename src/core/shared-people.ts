import { weightBetween } from './network/circle/half-ties.ts';
import type { PathNetwork } from './network/paths/path-network.ts';

/** Somebody whom I and another both know, by number. */
export type SharedPerson = { readonly number: number; readonly weight: number };

/**
 * Whom both of us know best: by the weaker of the two ties, since one of them alone makes nobody a common friend.
 * Cost: O(ties of this person), each with a look at mine.
 */
export function sharedPeople(
  { graph, ego }: Pick<PathNetwork, 'graph' | 'ego'>,
  person: number,
  limit: number,
): readonly SharedPerson[] {
  const shared: SharedPerson[] = [];
  for (let at = graph.starts[person] ?? 0; at < (graph.starts[person + 1] ?? 0); at += 1) {
    const number = graph.others[at] ?? 0;
    if (number === ego) continue;
    const weight = Math.min(graph.weights[at] ?? 0, weightBetween(graph, ego, number));
    if (weight > 0) shared.push({ number, weight });
  }
  return shared.sort((one, other) => other.weight - one.weight || one.number - other.number).slice(0, limit);
}
