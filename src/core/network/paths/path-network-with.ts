import { placeOf } from '../circle/half-ties.ts';
import { placesOfNew, widened } from '../circle/with-weights.ts';
import type { TieGraph } from '../tie-graph.ts';
import { attention, firstSteps, type PathNetwork } from './path-network.ts';

/**
 * The network after the ties of a few people have changed, from the one before: the same as `pathNetwork` of the new
 * graph. `brokers` are all whose row changed, ego left out: what they give others divides anew. `graph` has every tie
 * that was there before, and weighs both sides of a tie alike.
 * Cost: one copy of `into`, a search for each tie of these brokers, and O(people + ties of ego).
 */
export function pathNetworkWith(
  before: PathNetwork,
  graph: TieGraph,
  brokers: ReadonlySet<number>,
): PathNetwork {
  const { ego, limits } = before;
  const into = widened(before.into, placesOfNew(before.graph, graph, [...brokers, ego]));
  for (const broker of brokers) {
    const share = attention(graph, broker, limits);
    for (let at = graph.starts[broker] ?? 0; at < (graph.starts[broker + 1] ?? 0); at += 1)
      into[placeOf(graph, graph.others[at] ?? 0, broker)] = (graph.weights[at] ?? 0) * share;
  }
  return { graph, ego, ...firstSteps(graph, ego), into, limits };
}
