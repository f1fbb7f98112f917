import type { PathNetwork } from './path-network.ts';

/** How anybody gets into a set of people with one step: the chance of the best one, and who it leads to. */
export type LastSteps = {
  readonly isTarget: Uint8Array;
  readonly targets: readonly number[];
  /** 0 for those who know none of them, for ego, and within the set, where one has arrived. */
  readonly chances: Float64Array;
  readonly ends: Uint32Array;
};

/** Cost: O(people + ties of the set). */
export function lastSteps({ graph, ego, into }: PathNetwork, wanted: Iterable<number>): LastSteps {
  const targets = [...new Set(wanted)].filter((target) => target !== ego).sort((one, other) => one - other);
  const isTarget = new Uint8Array(graph.size);
  for (const target of targets) isTarget[target] = 1;
  const chances = new Float64Array(graph.size);
  const ends = new Uint32Array(graph.size);
  for (const target of targets) {
    for (let at = graph.starts[target] ?? 0; at < (graph.starts[target + 1] ?? 0); at += 1) {
      const broker = graph.others[at] ?? 0;
      const chance = into[at] ?? 0;
      if (chance <= (chances[broker] ?? 0) || isTarget[broker] === 1) continue;
      chances[broker] = chance;
      ends[broker] = target;
    }
  }
  return { isTarget, targets, chances, ends };
}
