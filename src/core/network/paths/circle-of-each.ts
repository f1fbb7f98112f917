import type { PathNetwork } from './path-network.ts';

/**
 * C_j of everybody: how much the people that ego shares with j speak for the tie (reach.ts, where it stands for maps).
 *
 *   C_j = Σ_k −ln(1 − P_ek P_kj)
 *
 * Cost: O(ties).
 */
export function circleOfEach(network: PathNetwork): Float64Array {
  const circles = new Float64Array(network.graph.size);
  for (let person = 0; person < circles.length; person += 1) circles[person] = circleOf(network, person);
  return circles;
}

/** C_j of one person; 0 of ego. */
function circleOf({ graph, ego, acts, into }: PathNetwork, person: number): number {
  if (person === ego) return 0;
  let circle = 0;
  const end = graph.starts[person + 1] ?? 0;
  for (let at = graph.starts[person] ?? 0; at < end; at += 1)
    circle -= Math.log1p(-(acts[graph.others[at] ?? 0] ?? 0) * (into[at] ?? 0));
  return circle;
}
