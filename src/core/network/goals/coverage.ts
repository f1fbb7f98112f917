import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';
import type { GoalSupply } from './goal-supply.ts';

/**
 * How far the people one knows cover what a goal needs.
 *
 *   cover_k = 1 − Π_j (1 − s_j a_jk) = 1 − e^−U_k, U_k = Σ_j step_jk        Cover_g = Σ_k v_k cover_k / Σ_k v_k
 *   gap_k = v_k (1 − cover_k)
 *
 * cover_k is the chance that at least one of them helps with need k, each deciding alone. That is hopeful: colleagues
 * decide alike, for which stress-test.ts looks at firms and places. Cover_g is monotone and submodular in the set of people.
 * Source: the objective of IA-Select (Agrawal, Gollapudi, Halverson, Ieong 2009, WSDM, 5–14), with needs in the place of
 * the meanings of a query. Not calibrated: it compares, it does not promise.
 * Cost: one pass over the levels.
 */
export type Coverage = {
  /** Cover_g, from 0 to 1; 1 for a goal that needs nothing. */
  readonly covered: number;
  /** cover_k */
  readonly byNeed: Float64Array;
  /** U_k */
  readonly sums: Float64Array;
  /** v_k / Σ v_k */
  readonly shares: Float64Array;
};

export type Gap = { readonly need: number; readonly gap: number; readonly covered: number };

export function coverage(supply: GoalSupply): Coverage {
  const sums = new Float64Array(supply.importance.length);
  const { needs, steps } = supply;
  for (let at = 0; at < needs.length; at++) {
    const need = needs[at] ?? 0;
    sums[need] = (sums[need] ?? 0) + (steps[at] ?? 0);
  }
  return coverageOfSums(supply.importance, sums);
}

/** The coverage while nobody is known, from which helpers are picked for a goal from nothing. */
export function noCoverage(importance: Float64Array): Coverage {
  return coverageOfSums(importance, new Float64Array(importance.length));
}

/** What is missing, the widest gap first: v_k (1 − cover_k), in the unit of importance. */
export function gaps(importance: Float64Array, { byNeed }: Coverage): readonly Gap[] {
  return Array.from(importance, (value, need): Gap => {
    const covered = byNeed[need] ?? 0;
    return { need, gap: value * (1 - covered), covered };
  }).sort((one, other) => other.gap - one.gap || one.need - other.need);
}

/** One sentence for each need, the widest gap first; their amounts add up to Cover_g. */
export function explainCoverage(
  needNames: readonly string[],
  supply: GoalSupply,
  coverage: Coverage,
): readonly Reason[] {
  const helpers = helpersByNeed(supply);
  return gaps(supply.importance, coverage).map(({ need, covered }) => ({
    says: needText(needNames[need] ?? '', helpers[need] ?? 0, covered),
    amount: covered * (coverage.shares[need] ?? 0),
  }));
}

function coverageOfSums(importance: Float64Array, sums: Float64Array): Coverage {
  const total = importance.reduce((sum, value) => sum + value, 0);
  const byNeed = sums.map((sum) => -Math.expm1(-sum));
  const shares = importance.map((value) => (total > 0 ? value / total : 0));
  const covered = total > 0 ? byNeed.reduce((sum, cover, need) => sum + cover * (shares[need] ?? 0), 0) : 1;
  return { covered, byNeed, sums, shares };
}

function helpersByNeed({ importance, needs, steps }: GoalSupply): Uint32Array {
  const counts = new Uint32Array(importance.length);
  needs.forEach((need, at) => {
    if ((steps[at] ?? 0) > 0) counts[need] = (counts[need] ?? 0) + 1;
  });
  return counts;
}

function needText(name: string, helpers: number, covered: number): string {
  if (helpers === 0) return `${name}: you know nobody for this yet.`;
  const who = helpers === 1 ? 'one person you know' : `${helpers} people you know`;
  if (covered > 0.99) return `${name}: ${who} could help, and somebody almost certainly will.`;
  return `${name}: ${who} could help; the chance that somebody does is about ${percentText(covered)}.`;
}
