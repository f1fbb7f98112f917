import type { Everybody } from '../everybody.ts';
import type { Circle } from '../network/circle/circle.ts';
import { closestCircle, explainClosestCircle } from '../network/structure/closest-circle.ts';
import { cutOffFrom } from '../network/structure/cut-points.ts';
import { explainConstraint } from '../network/structure/explain-constraint.ts';
import { explainCutOff } from '../network/structure/explain-structure.ts';
import { degree, type MutualGraph } from '../network/structure/mutual-graph.ts';
import { explainEfficiency, structuralHoles } from '../network/structure/structural-holes.ts';
import { knowsOthers } from '../ways/pair-evidence.ts';
import type { TermedReason } from './axis-portraits.ts';

/** Whether news reaches me twice, and who alone connects me to others. */
export type NewsPortrait = {
  /** Of my closest, how many all know each other. */
  readonly closest?: { readonly people: number; readonly knowEachOther: number };
  /** Which share of my contacts brings what the others do not. */
  readonly efficiency?: number;
  /** Those through whom alone I reach others, the most first, and how many. */
  readonly only: readonly { readonly person: number; readonly reaches: number }[];
  readonly reasons: readonly TermedReason[];
};

const ONLY_SHOWN = 3;
const HELD_SHOWN = 3;

/** Cost: O(people + ties). */
export function newsPortrait(everybody: Everybody, circle: Circle, graph: MutualGraph): NewsPortrait {
  const { me } = circle;
  if (!knowsOthers(circle) || degree(graph, me) < 2) return NOTHING_KNOWN;
  const nameOf = (person: number): string => everybody.people[person]?.name ?? '';
  const closest = closestCircle(graph, me);
  const holes = structuralHoles(graph, me);
  const cutOff = cutOffFrom(graph, me);
  const row = graph.others.subarray(graph.starts[me] ?? 0, graph.starts[me + 1] ?? 0);
  const held = explainConstraint(Array.from(row, nameOf), holes.constraintTerms).slice(0, HELD_SHOWN);
  return {
    closest: { people: closest.closest.length, knowEachOther: closest.circle.length },
    efficiency: holes.efficiency,
    only: mostCutOff(cutOff),
    reasons: [
      ...explainClosestCircle(closest).map((reason) => ({ term: 'closest', ...reason })),
      ...explainEfficiency(holes).map((reason) => ({ term: 'efficiency', ...reason })),
      ...held.map((reason) => ({ term: 'constraint', ...reason })),
      ...explainCutOff(cutOff, nameOf).map((reason) => ({ term: 'only', ...reason })),
    ],
  };
}

const NOTHING_KNOWN: NewsPortrait = {
  only: [],
  reasons: [
    {
      term: 'closest',
      says: 'Nothing is known yet of who knows whom among others, so there is no telling whether news reaches you twice.',
      amount: 0,
    },
  ],
};

function mostCutOff(cutOff: ReadonlyMap<number, readonly number[]>): NewsPortrait['only'] {
  return [...cutOff]
    .map(([person, behind]) => ({ person, reaches: behind.length }))
    .sort((one, other) => other.reaches - one.reaches || one.person - other.person)
    .slice(0, ONLY_SHOWN);
}
