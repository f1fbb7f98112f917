import type { Acquaintances } from '../everybody.ts';
import type { Reason } from '../network/reason.ts';
import { explainLost } from '../network/structure/explain-structure.ts';
import { reachedFrom } from '../network/structure/reached-from.ts';

/** Whom I reach through none but these people together, as one sentence; none when nobody. Cost: O(people + ties). */
export function cutOffWith(
  { paths: { graph, ego } }: Acquaintances,
  gone: ReadonlySet<number>,
  nameOf: (person: number) => string,
): readonly Reason[] {
  const [before, after] = [reachedFrom(graph, ego, new Set()), reachedFrom(graph, ego, gone)];
  const lost = [...before.keys()].filter(
    (person) => before[person] === 1 && after[person] === 0 && !gone.has(person),
  );
  return explainLost(lost, nameOf);
}
