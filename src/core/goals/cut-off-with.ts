import type { Acquaintances } from '../everybody.ts';
import type { Reason } from '../network/reason.ts';
import { cutOffFrom } from '../network/structure/cut-points.ts';
import { explainCutOff } from '../network/structure/explain-structure.ts';

/** Whom I reach through none but these people, each told with how many that is; the most first. Cost: O(people + ties). */
export function cutOffWith(
  { paths: { graph, ego } }: Acquaintances,
  gone: ReadonlySet<number>,
  nameOf: (person: number) => string,
): readonly Reason[] {
  const theirs = [...cutOffFrom(graph, ego)].filter(([person]) => gone.has(person));
  return explainCutOff(new Map(theirs), nameOf);
}
