import { expect, test } from 'vitest';
import { confidenceIn, explainConfidence } from './confidence.ts';
import { kindsOf, mixOf } from './mix.ts';

const mix = (labels: readonly (string | undefined)[]) =>
  mixOf(
    kindsOf(labels),
    labels.map(() => 1),
  );

test('what is known of whom, and how much may not have been met yet', () => {
  // Four of five known: 0.8. One of the four is alone in its kind: C = ¾. 0.8 · 0.75 = 0.6
  const found = confidenceIn(mix(['law', 'law', 'law', 'art', undefined]));
  expect(found).toMatchObject({ people: 5, known: 4, knownShare: 0.8, coverage: 0.75, level: 'fair' });
  expect(found.confidence).toBeCloseTo(0.6, 12);
  const reasons = explainConfidence('field', found);
  expect(reasons.map(({ says }) => says)).toEqual([
    'The field is known of 4 of 5 people, who are 80 % of your contact.',
    'About 25 % may be of a kind you have not met yet.',
  ]);
  expect(reasons.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(0.6, 12);
});

test('the level follows from both', () => {
  expect(confidenceIn(mix([undefined])).level).toBe('none');
  expect(confidenceIn(mix(['law', 'law', undefined, undefined, undefined])).level).toBe('low');
  expect(confidenceIn(mix(['law', 'law', 'art', 'art'])).level).toBe('good');
  expect(explainConfidence('place', confidenceIn(mix([undefined])))[0]?.says).toBe(
    'The place is not known of anybody yet.',
  );
});
