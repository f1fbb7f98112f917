import { expect, test } from 'vitest';
import { diversityReport, explainDiversity, explainShares } from './diversity-report.ts';
import { kindsOf } from './mix.ts';

const STRENGTHS = [4, 2, 1, 1, 2];
const FIELDS = kindsOf(['law', 'art', 'health', 'health', undefined]);

test('each axis that is known has its numbers, in one order', () => {
  const report = diversityReport(STRENGTHS, {
    place: kindsOf(['Rome', 'Rome', 'Rome', 'Oslo', 'Oslo']),
    field: { ...FIELDS, mine: 0 },
  });
  expect(report.map(({ axis }) => axis)).toEqual(['field', 'place']);
  const [field, place] = report;
  // Shares ½, ¼, ¼ of the 8 that are known.
  expect(field?.numbers.effective).toBeCloseTo(2 ** 1.5, 12);
  expect(field?.homophily?.alike).toBe(0.5);
  expect(place?.homophily).toBeUndefined();
  expect(field?.confidence).toMatchObject({ known: 4, people: 5, knownShare: 0.8 });
  // An average tie is 2: ½, ¼, ¼ and 2 of 10 more.
  expect(field?.oneMore[0]).toMatchObject({ kind: undefined, change: { kinds: 1 } });
});

test('what a user reads', () => {
  const [field] = diversityReport(STRENGTHS, { field: FIELDS });
  if (!field) throw new Error('the report has no field');
  expect(explainDiversity(field)[0]?.says).toBe('You effectively know 2.8 kinds of fields.');
  const shares = explainShares(field);
  expect(shares.map(({ says }) => says)).toEqual([
    'law: 40 % of your contact.',
    'art: 20 % of your contact.',
    'health: 20 % of your contact.',
    'For 20 % of your contact the field is not known.',
  ]);
  expect(shares.reduce((sum, { amount }) => sum + amount, 0)).toBeCloseTo(1, 12);
});

test('one kind alone is said so, and of nobody nothing is said', () => {
  const [level] = diversityReport([1, 3], { level: kindsOf(['head', 'head']) });
  const [nobody] = diversityReport([], { circle: kindsOf([]) });
  expect(level && explainDiversity(level)[0]?.says).toBe('You effectively know one level.');
  expect(nobody && explainDiversity(nobody)).toEqual([]);
  expect(nobody?.withUnseen).toBe(0);
});
