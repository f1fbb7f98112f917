import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';
import { type Confidence, confidenceIn } from './confidence.ts';
import { type Homophily, homophily } from './homophily.ts';
import { type Kinds, type Mix, mixOf } from './mix.ts';
import { type MixNumbers, mixNumbers, mixSums } from './mix-numbers.ts';
import { type OneMore, whatOneMoreWouldChange } from './one-more.ts';
import { chaoShenEntropy } from './unseen-kinds.ts';

/**
 * How diverse the people one knows are, on each axis, weighted by strength. The parts are explained in their own files.
 * Cost: O(people + kinds log kinds) for each axis.
 */
const AXES = ['field', 'function', 'level', 'place', 'circle'] as const;
export type Axis = (typeof AXES)[number];

export type AxisInput = Kinds & {
  /** The place of my own kind among the names. */
  readonly mine?: number;
  /** The share of my kind among all one could know. */
  readonly baseline?: number;
};

export type AxisReport = {
  readonly axis: Axis;
  readonly mix: Mix;
  readonly numbers: MixNumbers;
  /** e^H after Chao and Shen: an effective number that allows for kinds not met yet. */
  readonly withUnseen: number;
  readonly confidence: Confidence;
  readonly homophily: Homophily | undefined;
  readonly oneMore: readonly OneMore[];
};

/** `strengths` by person, in the order of each axis. One more person is taken as an average tie unless told. */
export function diversityReport(
  strengths: ArrayLike<number>,
  axes: Readonly<Partial<Record<Axis, AxisInput>>>,
  weightOfOneMore = meanStrength(strengths),
): readonly AxisReport[] {
  return AXES.flatMap((axis) => {
    const input = axes[axis];
    if (input === undefined) return [];
    const mix = mixOf(input, strengths);
    return [
      {
        axis,
        mix,
        numbers: mixNumbers(mixSums(mix)),
        withUnseen: mix.people.some((count) => count > 0) ? Math.exp(chaoShenEntropy(mix.people)) : 0,
        confidence: confidenceIn(mix),
        homophily: input.mine === undefined ? undefined : homophily(mix, input.mine, input.baseline),
        oneMore: whatOneMoreWouldChange(mix, weightOfOneMore),
      },
    ];
  });
}

const KINDS_OF: Readonly<Record<Axis, readonly [one: string, many: string]>> = {
  field: ['one kind of field', 'kinds of fields'],
  function: ['one kind of work', 'kinds of work'],
  level: ['one level', 'levels'],
  place: ['one place', 'places'],
  circle: ['one circle', 'circles'],
};

/** `You effectively know 2.3 kinds of fields.` */
export function explainDiversity({ axis, numbers: { effective } }: AxisReport): readonly Reason[] {
  if (effective === 0) return [];
  const [one, many] = KINDS_OF[axis];
  const shown = effective.toFixed(1);
  return [{ says: `You effectively know ${shown === '1.0' ? one : `${shown} ${many}`}.`, amount: effective }];
}

/** How the contact is divided among kinds, the most first, and how much is not known; the amounts add up to 1. */
export function explainShares({ axis, mix }: AxisReport): readonly Reason[] {
  const all = mix.weights.reduce((sum, weight) => sum + weight, mix.unknown.weight);
  const kinds = mix.names
    .map((name, kind) => ({ name, amount: (mix.weights[kind] ?? 0) / all }))
    .filter(({ amount }) => amount > 0)
    .sort((one, other) => other.amount - one.amount || (one.name < other.name ? -1 : 1))
    .map(({ name, amount }) => ({ says: `${name}: ${percentText(amount)} of your contact.`, amount }));
  if (mix.unknown.weight === 0) return kinds;
  const amount = mix.unknown.weight / all;
  return [...kinds, { says: `For ${percentText(amount)} of your contact the ${axis} is not known.`, amount }];
}

/** 1 while there is nobody. */
function meanStrength(strengths: ArrayLike<number>): number {
  let [sum, count] = [0, 0];
  for (let person = 0; person < strengths.length; person++) {
    const strength = strengths[person] ?? 0;
    if (strength > 0) count += 1;
    sum += strength;
  }
  return sum > 0 ? sum / count : 1;
}
