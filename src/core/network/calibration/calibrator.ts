import { type IsotonicPoint, isotonicBlocks } from './isotonic.ts';
import type { OwnPast } from './own-past.ts';

/**
 * From the chance that a table for everybody gives to the chance that fits this user.
 *
 *   weight of a pair   u = 2^(−days ago / 90)       v = u / (1 + (m−1)/10)
 *   level    logit q = logit p + δ:   δ by greatest likelihood of the pairs, weighted v, under δ ~ Normal(0, 0.7²)
 *   shape    20 bins of p, in each the pairs weighted u beside n0 = 10 pseudo-outcomes of the mean q′(p);
 *            the best rising fit through the bins (isotonic.ts), read in logits, straight between its blocks
 *
 * m is the number of pairs of the same moment. They share the weather of their season (a firm that shrinks, a holiday),
 * so for the level they count as a cluster with correlation 1/10 (design effect: Kish 1965, Survey Sampling), ten at
 * most. The shape does not suffer from that: q′ is q at the level of the unclustered pairs, and the difference of the
 * two levels is added afterwards. The newest pair, 90 days old, counts ½: moments 45 days apart share half their days.
 * A second opinion, where given, enters the level as one more moment, that of today, with the chances of another model
 * in the place of outcomes: MBG/NBD (alive/mbg-nbd.ts) knows the pace of this user's life before any 90 days are over.
 * Without pairs and second opinion the chance is given back as it came. The result rises strictly in p, so nobody's
 * place changes.
 * Sources: level in logits: Platt 1999 (Advances in Large Margin Classifiers); shape: Zadrozny, Elkan 2002, KDD.
 * The numbers are ours, bench/science/alive.ts shows what they do. Cost: one pass over the pairs, then bins only.
 */
const BINS = 20;
const PSEUDO_OUTCOMES = 10;
const HALF_LIFE_DAYS = 90;
const CORRELATION = 0.1;
const LEVEL_SPREAD = 0.7;
/** Nearer to 0 or 1 than this no past is told apart. */
const SURE = 1e-6;
const NEWTON_STEPS = 40;

type Bin = { readonly logit: number; readonly weight: number; readonly came: number };

/** Knots in logits that rise strictly on both sides. */
export type Calibration = {
  /** δ: above 0 where ties of this user fall quiet more often than the table says. */
  readonly level: number;
  readonly pairs: number;
  readonly knots: readonly { readonly from: number; readonly to: number }[];
};

/** What the table says today of the user's ties, and beside it what a model says that needs no outcomes yet. */
export type SecondOpinion = { readonly chances: Float64Array; readonly silences: Float64Array };

export function calibration(own: OwnPast, second?: SecondOpinion): Calibration {
  const weights = pairWeights(own);
  const bins = binned(own.chances, own.fellQuiet, weights);
  const ownLevel = levelOf(bins);
  const ofMoments = binned(own.chances, own.fellQuiet, clusteredWeights(own, weights));
  const level = levelOf(second ? [...ofMoments, ...secondBins(second)] : ofMoments);
  const points = bins.map(({ logit, weight, came }): IsotonicPoint => {
    const expected = PSEUDO_OUTCOMES * sigmoid(logit + ownLevel);
    const total = weight + PSEUDO_OUTCOMES;
    return { x: logit, y: (came + expected) / total, weight: total };
  });
  const knots = isotonicBlocks(points).map(({ x, y }) => ({ from: x, to: logitOf(y) + level - ownLevel }));
  return { level, pairs: own.chances.length, knots };
}

/** Beyond the outer knots the shift of the nearest one goes on, so 0 stays 0 and 1 stays 1. */
export function calibrated(chance: number, { knots }: Calibration): number {
  const x = logitOf(chance);
  const above = knots.findIndex(({ from }) => from > x);
  const high = above < 0 ? undefined : knots[above];
  const low = above < 0 ? knots.at(-1) : knots[above - 1];
  if (low && high) {
    const way = (x - low.from) / (high.from - low.from);
    return sigmoid(low.to + way * (high.to - low.to));
  }
  const outer = low ?? high;
  return outer ? sigmoid(x + outer.to - outer.from) : chance;
}

/** Pairs of one moment stand together, so a weight is mostly that of the pair before. */
function pairWeights({ daysAgo }: OwnPast): Float64Array {
  const weights = new Float64Array(daysAgo.length);
  let before = Number.NaN;
  let weight = 0;
  for (let place = 0; place < daysAgo.length; place += 1) {
    const days = daysAgo[place] ?? 0;
    if (days !== before) weight = 2 ** (-days / HALF_LIFE_DAYS);
    weights[place] = weight;
    before = days;
  }
  return weights;
}

function clusteredWeights(own: OwnPast, weights: Float64Array): Float64Array {
  const sizes = new Map<number, number>();
  for (const days of own.daysAgo) sizes.set(days, (sizes.get(days) ?? 0) + 1);
  return weights.map((weight, place) => clustered(weight, sizes.get(own.daysAgo[place] ?? 0) ?? 1));
}

/** What one of so many pairs of a moment counts when they share its weather. */
function clustered(weight: number, size: number): number {
  return weight / (1 + (size - 1) * CORRELATION);
}

/** The ties of today are one more moment. */
function secondBins({ chances, silences }: SecondOpinion): readonly Bin[] {
  const weight = clustered(1, chances.length);
  return binned(chances, silences, new Float64Array(chances.length).fill(weight));
}

/** Bins of equal width in p; each stands at the mean logit of its own pairs, or at its middle without any. */
function binned(
  chances: Float64Array,
  came: Float64Array | Uint8Array,
  weights: Float64Array,
): readonly Bin[] {
  const bins = Array.from({ length: BINS }, (_, bin) => ({
    middle: logitOf((bin + 0.5) / BINS),
    logits: 0,
    weight: 0,
    came: 0,
  }));
  chances.forEach((chance, place) => {
    const bin = bins[Math.min(BINS - 1, Math.floor(chance * BINS))];
    const weight = weights[place] ?? 0;
    if (!bin) return;
    bin.logits += weight * logitOf(Math.max(SURE, Math.min(1 - SURE, chance)));
    bin.weight += weight;
    bin.came += weight * (came[place] ?? 0);
  });
  return bins.map(({ middle, logits, weight, came }) => {
    return { logit: weight > 0 ? logits / weight : middle, weight, came };
  });
}

/** δ: the root of Σ (came − weight · σ(logit p + δ)) − δ/σ² = 0, which falls in δ everywhere. */
function levelOf(bins: readonly Bin[]): number {
  const precision = 1 / LEVEL_SPREAD ** 2;
  let level = 0;
  for (let step = 0; step < NEWTON_STEPS; step += 1) {
    let slope = precision;
    let rest = -level * precision;
    for (const { logit, weight, came } of bins) {
      const q = sigmoid(logit + level);
      rest += came - weight * q;
      slope += weight * q * (1 - q);
    }
    // Half a unit at a time at most: where the curve is flat Newton's step leaps over the root.
    level += Math.max(-0.5, Math.min(0.5, rest / slope));
  }
  return level;
}

function logitOf(chance: number): number {
  return Math.log(chance / (1 - chance));
}

function sigmoid(x: number): number {
  return 1 / (1 + Math.exp(-x));
}
