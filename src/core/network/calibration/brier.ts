import type { Outcome } from './kept-prediction.ts';

/**
 * How good chances were, and why.
 *
 *   BS = 1/N Σ (f − o)²  =  REL − RES + UNC + W        (o = 1 if it came)
 *   REL = 1/N Σ_k n_k (f̄_k − ō_k)²     reliability: how far what was said lies from what came; 0 is best
 *   RES = 1/N Σ_k n_k (ō_k − ō)²        resolution: how well cases are told apart; more is better
 *   UNC = ō (1 − ō)                     uncertainty of the world; not ours to change
 *   W   = 1/N Σ_k Σ_i (f_i − f̄_k)² − 2 (f_i − f̄_k)(o_i − ō_k)      what stays inside the groups k
 *   skill = 1 − BS / UNC                against one who always says ō, the mean
 *
 * Groups are given; where each holds one value of f, W is 0 and the formula is that of Murphy.
 * Sources: Brier 1950, Monthly Weather Review 78:1; Murphy 1973, J. of Applied Meteorology 12:595; W: Stephenson,
 * Coelho, Jolliffe 2008, Weather and Forecasting 23:752. Cost: one pass.
 */
export type BrierTerms = {
  readonly brier: number;
  readonly reliability: number;
  readonly resolution: number;
  readonly uncertainty: number;
  /** W */
  readonly withinGroups: number;
  /** 1 is perfect, 0 no better than the mean, below 0 worse; undefined where all came or none. */
  readonly skill: number | undefined;
};

/** Undefined without outcomes. */
export function brierScore(outcomes: readonly Outcome[]): number | undefined {
  if (outcomes.length === 0) return undefined;
  return mean(outcomes, ({ chance, came }) => (chance - Number(came)) ** 2);
}

/** Undefined without outcomes. Empty groups are left out. */
export function brierTerms(groups: readonly (readonly Outcome[])[]): BrierTerms | undefined {
  const all = groups.flat();
  const brier = brierScore(all);
  if (brier === undefined) return undefined;
  const base = mean(all, ({ came }) => Number(came));
  let [reliability, resolution, withinGroups] = [0, 0, 0];
  for (const group of groups) {
    if (group.length === 0) continue;
    const share = group.length / all.length;
    const said = mean(group, ({ chance }) => chance);
    const cameShare = mean(group, ({ came }) => Number(came));
    reliability += share * (said - cameShare) ** 2;
    resolution += share * (cameShare - base) ** 2;
    withinGroups += share * within(group, said, cameShare);
  }
  const uncertainty = base * (1 - base);
  const skill = uncertainty === 0 ? undefined : 1 - brier / uncertainty;
  return { brier, reliability, resolution, uncertainty, withinGroups, skill };
}

function within(group: readonly Outcome[], said: number, cameShare: number): number {
  return mean(group, ({ chance, came }) => {
    const off = chance - said;
    return off * off - 2 * off * (Number(came) - cameShare);
  });
}

function mean(outcomes: readonly Outcome[], of: (outcome: Outcome) => number): number {
  return outcomes.reduce((sum, outcome) => sum + of(outcome), 0) / outcomes.length;
}
