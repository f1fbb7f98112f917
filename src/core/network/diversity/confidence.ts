import { percentText } from '../percent-text.ts';
import type { Reason } from '../reason.ts';
import type { Mix } from './mix.ts';
import { sampleCoverage } from './unseen-kinds.ts';

/**
 * How far a figure of diversity can be trusted.
 *
 *   confidence = known share of the weight · C
 *
 * C is the share of all people, known or not, who are of a kind in sight (unseen-kinds.ts). The product is the share of
 * the network of which we can say that the report speaks. The steps at which it is called fair and good are ours.
 */
export type Confidence = {
  readonly people: number;
  readonly known: number;
  /** By weight, from 0 to 1. */
  readonly knownShare: number;
  /** C */
  readonly coverage: number;
  readonly confidence: number;
  readonly level: 'none' | 'low' | 'fair' | 'good';
};

const FAIR_FROM = 0.5;
const GOOD_FROM = 0.8;

export function confidenceIn({ weights, people, unknown }: Mix): Confidence {
  const known = people.reduce((sum, count) => sum + count, 0);
  const knownWeight = weights.reduce((sum, weight) => sum + weight, 0);
  const knownShare = known === 0 ? 0 : knownWeight / (knownWeight + unknown.weight);
  const coverage = sampleCoverage(people);
  const confidence = knownShare * coverage;
  return {
    people: known + unknown.people,
    known,
    knownShare,
    coverage,
    confidence,
    level: levelOf(known, confidence),
  };
}

/** `what` is one axis in the singular: "field". */
export function explainConfidence(
  what: string,
  { people, known, knownShare, coverage, confidence }: Confidence,
): readonly Reason[] {
  if (known === 0) return [{ says: `The ${what} is not known of anybody yet.`, amount: 0 }];
  const whose = known === people ? `everybody (${people})` : `${known} of ${people} people`;
  return [
    {
      says: `The ${what} is known of ${whose}, who are ${percentText(knownShare)} of your contact.`,
      amount: knownShare,
    },
    {
      says: `About ${percentText(1 - coverage)} may be of a kind you have not met yet.`,
      amount: confidence - knownShare,
    },
  ];
}

function levelOf(known: number, confidence: number): Confidence['level'] {
  if (known === 0) return 'none';
  if (confidence >= GOOD_FROM) return 'good';
  return confidence >= FAIR_FROM ? 'fair' : 'low';
}
