import type { TieGraph } from '../tie-graph.ts';

/**
 * Whom `root` reaches along any ties, itself not counted, when some are gone: 1 for each person reached.
 * A walk in breadth. Cost: O(people + ties).
 */
export function reachedFrom(
  { size, starts, others }: TieGraph,
  root: number,
  gone: ReadonlySet<number>,
): Uint8Array {
  const met = new Uint8Array(size);
  for (const person of gone) met[person] = 1;
  met[root] = 1;
  const queue = [root];
  for (let next = 0; next < queue.length; next += 1) {
    const person = queue[next] ?? 0;
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at += 1) {
      const other = others[at] ?? 0;
      if (met[other] === 1) continue;
      met[other] = 1;
      queue.push(other);
    }
  }
  const reached = new Uint8Array(size);
  for (const person of queue.slice(1)) reached[person] = 1;
  return reached;
}
