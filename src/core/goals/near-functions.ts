import type { WorkFunction } from '../kinds/work-functions.ts';

/**
 * How far somebody who does one kind of work can stand in for another kind, from 0 to 1, in both directions. Set by us:
 * half where people often do both, a third where they know their way about it.
 */
const NEAR: readonly (readonly [WorkFunction, WorkFunction, number])[] = [
  ['marketing', 'communication', 0.6],
  ['marketing', 'sales', 0.4],
  ['marketing', 'product', 0.3],
  ['sales', 'support', 0.3],
  ['finance', 'accounting', 0.5],
  ['finance', 'investing', 0.5],
  ['operations', 'projects', 0.5],
  ['operations', 'administration', 0.4],
  ['operations', 'management', 0.3],
  ['management', 'consulting', 0.3],
  ['human resources', 'recruiting', 0.7],
  ['law', 'policy', 0.3],
  ['software', 'data', 0.6],
  ['software', 'engineering', 0.4],
  ['software', 'product', 0.3],
  ['product', 'projects', 0.3],
  ['product', 'design', 0.3],
  ['design', 'art', 0.4],
  ['research', 'data', 0.4],
  ['research', 'teaching', 0.5],
  ['writing', 'journalism', 0.6],
  ['writing', 'communication', 0.5],
  ['journalism', 'communication', 0.4],
];

/** 1 for the same work, 0 where neither helps with the other. */
export function functionNearness(one: string, other: string): number {
  if (one === other) return 1;
  const near = NEAR.find(([a, b]) => (a === one && b === other) || (a === other && b === one));
  return near?.[2] ?? 0;
}
