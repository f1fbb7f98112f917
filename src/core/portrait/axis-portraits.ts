import { type Everybody, KIND_AXES } from '../everybody.ts';
import { explainConfidence } from '../network/diversity/confidence.ts';
import {
  type Axis,
  type AxisInput,
  type AxisReport,
  diversityReport,
  explainDiversity,
  explainShares,
} from '../network/diversity/diversity-report.ts';
import { explainHomophily } from '../network/diversity/homophily.ts';
import { type Kinds, kindsOf } from '../network/diversity/mix.ts';
import { explainOneMore } from '../network/diversity/one-more.ts';
import { explainSimilarity, similarDiversity } from '../network/diversity/similar-kinds.ts';
import type { Reason } from '../network/reason.ts';
import { isInTouch } from './people-in-touch.ts';

/** How diverse the people I am in touch with are on one axis, and how far that can be told. */
export type AxisPortrait = {
  readonly axis: Axis;
  readonly level: AxisReport['confidence']['level'];
  /** In touch, and of how many of them the kind is known. */
  readonly people: number;
  readonly known: number;
  /** Effective number of kinds; missing while too little is known to tell. */
  readonly effective?: number;
  /** The same, with kinds that are much alike counted as less than two. */
  readonly unlike?: number;
  /** From −1, all of my own kind, to 1, none; missing while too little or nothing of my own kind is known. */
  readonly eiIndex?: number;
  readonly shares: readonly { readonly kind: string; readonly people: number; readonly share: number }[];
  readonly reasons: readonly TermedReason[];
};

export type TermedReason = Reason & { readonly term: string };

/** How alike two kinds of one axis are, by name, from 0 to 1. */
export type Likeness = (one: string, other: string) => number;

const KINDS_SHOWN = 5;
/** Of fewer people no figure of diversity is given, however much of my contact they are. Ours. */
const LEAST_KNOWN = 5;

/**
 * Each axis in the order in which it is told. Weighed by the strength that is shown, which ends at 1: by the bare one a
 * single friend whose closeness was said by hand would outweigh a hundred others. Cost: as diversityReport; the likeness O(kinds²).
 */
export function axisPortraits(
  everybody: Everybody,
  circles: Kinds,
  likeness: Readonly<Partial<Record<Axis, Likeness>>> = {},
): readonly AxisPortrait[] {
  const { people } = everybody;
  const weights = Float64Array.from(people, (person) => (isInTouch(person) ? person.shown : 0));
  const axes = Object.fromEntries(KIND_AXES.map((axis) => [axis, kindInput(everybody, axis)]));
  return diversityReport(weights, { ...axes, circle: circles }).map((report) =>
    axisPortrait(report, myKind(everybody, report.axis), likeness[report.axis]),
  );
}

function axisPortrait(
  report: AxisReport,
  mine: string | undefined,
  likeness: Likeness | undefined,
): AxisPortrait {
  const { axis, mix, confidence, numbers, homophily } = report;
  const level = levelOf(report);
  const isTold = level === 'fair' || level === 'good';
  const unlike = isTold && likeness ? unlikeKinds(report, likeness) : undefined;
  return {
    axis,
    level,
    people: confidence.people,
    known: confidence.known,
    ...(isTold && { effective: numbers.effective }),
    ...(unlike !== undefined && { unlike }),
    ...(isTold && homophily && { eiIndex: homophily.eiIndex }),
    shares: sharesOf(mix.names, mix.weights, mix.people),
    reasons: [
      ...termed('known', knownReasons(report)),
      ...(isTold ? toldReasons(report, mine, unlike) : tooLittle(report)),
      ...(level === 'none' ? [] : termed('share', fewShares(report))),
    ],
  };
}

function levelOf({ confidence: { known, level } }: AxisReport): AxisPortrait['level'] {
  return level !== 'none' && known < LEAST_KNOWN ? 'low' : level;
}

function toldReasons(
  report: AxisReport,
  mine: string | undefined,
  unlike: number | undefined,
): readonly TermedReason[] {
  const { axis, homophily, oneMore, numbers } = report;
  return [
    ...termed('diversity', explainDiversity(report)),
    ...(unlike === undefined
      ? []
      : termed('likeness', explainSimilarity(numbers.effective, unlike).slice(1))),
    ...(homophily && mine !== undefined ? termed('own kind', explainHomophily(mine, homophily)) : []),
    // Nobody can be put into a circle; it grows by itself.
    ...(axis === 'circle' ? [] : termed('one more', explainOneMore(oneMore))),
  ];
}

/** That all kinds have been met is not worth a sentence. */
function knownReasons({ axis, confidence }: AxisReport): readonly Reason[] {
  return explainConfidence(axis, confidence).slice(0, confidence.coverage < 1 ? 2 : 1);
}

function tooLittle({ axis, confidence }: AxisReport): readonly TermedReason[] {
  if (confidence.level === 'none') return [];
  const says = `That is too little to say how diverse they are by ${axis}.`;
  return [{ term: 'diversity', says, amount: 0 }];
}

/** The largest few, all others in one sentence, and what is not known; the amounts add up to 1. */
function fewShares(report: AxisReport): readonly Reason[] {
  const all = explainShares(report);
  const unknown = report.mix.unknown.weight > 0 ? all.slice(-1) : [];
  const kinds = all.slice(0, all.length - unknown.length);
  const rest = kinds.slice(KINDS_SHOWN);
  if (rest.length === 0) return all;
  const amount = rest.reduce((sum, one) => sum + one.amount, 0);
  const says = rest.length === 1 ? 'One more, less.' : `${rest.length} more, each less.`;
  return [...kinds.slice(0, KINDS_SHOWN), { says, amount }, ...unknown];
}

function kindInput({ people, me }: Everybody, axis: (typeof KIND_AXES)[number]): AxisInput {
  const kinds = kindsOf(people.map((person) => person.kinds[axis]));
  const mine = me === undefined ? -1 : (kinds.of[me] ?? -1);
  return mine < 0 ? kinds : { ...kinds, mine };
}

function myKind({ people, me = -1 }: Everybody, axis: Axis): string | undefined {
  return axis === 'circle' ? undefined : people[me]?.kinds[axis];
}

function unlikeKinds({ mix: { names, weights } }: AxisReport, likeness: Likeness): number {
  const alike = (one: number, other: number): number =>
    one === other ? 1 : likeness(names[one] ?? '', names[other] ?? '');
  return similarDiversity(weights, 1, alike);
}

function sharesOf(names: readonly string[], weights: Float64Array, people: Uint32Array) {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return names
    .map((kind, place) => ({ kind, people: people[place] ?? 0, share: (weights[place] ?? 0) / all }))
    .filter((one) => one.people > 0)
    .sort((one, other) => other.share - one.share || (one.kind < other.kind ? -1 : 1));
}

function termed(term: string, reasons: readonly Reason[]): readonly TermedReason[] {
  return reasons.map((reason) => ({ term, ...reason }));
}
