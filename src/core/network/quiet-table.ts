/**
 * How often ties of a given present pace (quiet.ts) fell silent for 90 days: share of pairs that had been in touch both
 * ways, seen on three public sets of contacts, each set counted alike. `bench/ties.ts` prints these figures again;
 * docs/models.md tells what they hide. Between the knots the chance runs straight over the logarithm of the pace.
 */
export type QuietKnot = readonly [pace: number, chance: number];

/** Without knowledge of ties between others. */
export const QUIET_ALONE: readonly QuietKnot[] = [
  [0.002, 0.96],
  [0.007, 0.91],
  [0.02, 0.89],
  [0.057, 0.84],
  [0.11, 0.78],
  [0.22, 0.71],
  [0.44, 0.61],
  [0.9, 0.49],
  [1.7, 0.31],
  [3.3, 0.15],
  [6.5, 0.03],
];

/** With it. */
export const QUIET_IN_CIRCLE: readonly QuietKnot[] = [
  [0.002, 0.99],
  [0.007, 0.98],
  [0.014, 0.96],
  [0.03, 0.95],
  [0.057, 0.9],
  [0.11, 0.84],
  [0.22, 0.77],
  [0.44, 0.64],
  [0.9, 0.51],
  [1.7, 0.33],
  [3.3, 0.15],
  [6.5, 0.02],
];

/** With it, and with when they were last seen in touch with anybody. */
export const QUIET_SEEN: readonly QuietKnot[] = [
  [0.002, 0.98],
  [0.007, 0.97],
  [0.015, 0.95],
  [0.03, 0.93],
  [0.057, 0.88],
  [0.11, 0.81],
  [0.23, 0.74],
  [0.44, 0.61],
  [0.9, 0.49],
  [1.7, 0.33],
  [3.3, 0.15],
  [6.5, 0.02],
];

/** Falls in pace everywhere: towards 1 below the first knot, towards 0 beyond the last. */
export function chanceAtPace(pace: number, table: readonly QuietKnot[]): number {
  // Plain places and no pairs taken apart: asked for every tie, that takes ten times as long.
  let above = 0;
  while (above < table.length && (table[above]?.[0] ?? 0) <= pace) above += 1;
  const [low, high] = [table[above - 1], table[above]];
  if (!low) return 1 - (1 - (high?.[1] ?? 0.5)) * (pace / (high?.[0] ?? 1));
  if (!high) return (low[1] * low[0]) / pace;
  const way = Math.log(pace / low[0]) / Math.log(high[0] / low[0]);
  return low[1] + way * (high[1] - low[1]);
}
