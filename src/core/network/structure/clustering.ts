import { degree, type MutualGraph } from './mutual-graph.ts';
import { forEachTriangle } from './triangles.ts';

/**
 * How many of the pairs among a person's contacts know each other.
 *
 *   clustering_i = t_i / (n_i (n_i − 1) / 2)
 *
 * t_i ties among the n_i contacts; weights do not matter. NaN with fewer than two contacts, where there is no pair.
 * Source: Watts, Strogatz 1998, Nature 393:440. Cost: all triangles (triangles.ts).
 */
export function clusterings(graph: MutualGraph): Float64Array {
  return tiesAmongContacts(graph).map((ties, person) => {
    const contacts = degree(graph, person);
    return contacts < 2 ? Number.NaN : (2 * ties) / (contacts * (contacts - 1));
  });
}

/** t_i of everybody. */
export function tiesAmongContacts(graph: MutualGraph): Float64Array {
  const seen = new Uint32Array(graph.others.length);
  forEachTriangle(graph, {
    visit(ab, ba, _ac, ca) {
      seen[ab] = (seen[ab] ?? 0) + 1;
      seen[ba] = (seen[ba] ?? 0) + 1;
      seen[ca] = (seen[ca] ?? 0) + 1;
    },
  });
  const ties = new Float64Array(graph.size);
  for (let person = 0; person < graph.size; person++) {
    for (let at = graph.starts[person] ?? 0; at < (graph.starts[person + 1] ?? 0); at++)
      ties[person] = (ties[person] ?? 0) + (seen[at] ?? 0);
  }
  return ties;
}
