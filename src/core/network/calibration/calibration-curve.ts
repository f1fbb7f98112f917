import type { Outcome } from './kept-prediction.ts';

/**
 * What was said beside what came, in bins that hold equally many predictions.
 *
 *   interval of a bin (Wilson 1927, J. of the American Statistical Association 22:209), z = 1.96 for 95 %:
 *     ( p + z²/2n ± z √( p(1−p)/n + z²/4n² ) ) / ( 1 + z²/n )
 *   expected calibration error = Σ_k n_k/N · |f̄_k − ō_k|      (Naeini, Cooper, Hauskrecht 2015, AAAI)
 *
 * Cost: one sort.
 */
const Z = 1.96;
const BINS = 10;

type CalibrationBin = {
  readonly count: number;
  /** f̄: the mean chance that was told. */
  readonly said: number;
  /** ō: the share in which it came, and where that share lies with 95 % confidence. */
  readonly came: number;
  readonly low: number;
  readonly high: number;
};

export type CalibrationCurve = {
  readonly bins: readonly CalibrationBin[];
  /** Undefined without outcomes. */
  readonly expectedError: number | undefined;
};

export function calibrationCurve(outcomes: readonly Outcome[], bins = BINS): CalibrationCurve {
  const curve = equalGroups(outcomes, bins).map(binOf);
  if (curve.length === 0) return { bins: curve, expectedError: undefined };
  const off = curve.reduce((sum, { count, said, came }) => sum + count * Math.abs(said - came), 0);
  return { bins: curve, expectedError: off / outcomes.length };
}

/** At most `count` groups by rising chance, as equal in size as they can be while equal chances stay together. */
export function equalGroups(outcomes: readonly Outcome[], count: number): readonly (readonly Outcome[])[] {
  const sorted = [...outcomes].sort((one, other) => one.chance - other.chance);
  const groups: Outcome[][] = [];
  let filled = 0;
  for (const [place, outcome] of sorted.entries()) {
    const isNew = outcome.chance !== sorted[place - 1]?.chance;
    const due = Math.floor((place * count) / sorted.length) + 1;
    if (filled === 0 || (isNew && due > filled)) {
      groups.push([]);
      filled = due;
    }
    groups.at(-1)?.push(outcome);
  }
  return groups;
}

function binOf(group: readonly Outcome[]): CalibrationBin {
  const count = group.length;
  const said = group.reduce((sum, { chance }) => sum + chance, 0) / count;
  const came = group.filter((outcome) => outcome.came).length / count;
  return { count, said, came, ...wilson(came, count) };
}

function wilson(share: number, count: number): { low: number; high: number } {
  const middle = share + Z ** 2 / (2 * count);
  const half = Z * Math.sqrt((share * (1 - share)) / count + Z ** 2 / (4 * count ** 2));
  const scale = 1 + Z ** 2 / count;
  return { low: Math.max(0, (middle - half) / scale), high: Math.min(1, (middle + half) / scale) };
}
