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
  const above = table.findIndex(([knot]) => knot > pace);
  const [firstPace, firstChance] = table[0] ?? [1, 0.5];
  if (above === 0) return 1 - (1 - firstChance) * (pace / firstPace);
  const [lowPace, lowChance] = table.at(above < 0 ? -1 : above - 1) ?? [1, 0.5];
  const high = above < 0 ? undefined : table[above];
  if (!high) return (lowChance * lowPace) / pace;
  const way = Math.log(pace / lowPace) / Math.log(high[0] / lowPace);
  return lowChance + way * (high[1] - lowChance);
}
