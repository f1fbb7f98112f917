import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';
import { constraintTerms } from './constraint.ts';
import { effectiveSize } from './effective-size.ts';
import { hierarchy } from './hierarchy.ts';
import { degree, type MutualGraph } from './mutual-graph.ts';

/**
 * All of Burt's measures for one person at once; the formulas stand in their own files.
 * Source: Burt 1992, Structural Holes, Harvard University Press. Cost: O(people) + Σ_{j ∈ contacts} degree(j).
 */
export type StructuralHoles = {
  readonly contacts: number;
  readonly effectiveSize: number;
  /** effective size / contacts */
  readonly efficiency: number;
  readonly constraint: number;
  readonly hierarchy: number;
  /** c_ij, in the order of the row. */
  readonly constraintTerms: Float64Array;
};

/** NaN for all measures of somebody without contacts. */
export function structuralHoles(graph: MutualGraph, ego: number): StructuralHoles {
  const contacts = degree(graph, ego);
  const size = effectiveSize(graph, ego);
  const terms = constraintTerms(graph, ego);
  return {
    contacts,
    effectiveSize: size,
    efficiency: size / contacts,
    constraint: contacts === 0 ? Number.NaN : terms.reduce((sum, term) => sum + term, 0),
    hierarchy: hierarchy(terms),
    constraintTerms: terms,
  };
}

/** The amount is the efficiency. */
export function explainEfficiency({ contacts, efficiency }: StructuralHoles): readonly Reason[] {
  if (contacts === 0) return [];
  const says = `About ${percentText(efficiency)} of your contacts bring you what the others do not.`;
  return [{ says, amount: efficiency }];
}
