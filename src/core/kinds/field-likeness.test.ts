import fc from 'fast-check';
import { expect, test } from 'vitest';
import { similarDiversity } from '../network/diversity/similar-kinds.ts';
import { fieldLikeness } from './field-likeness.ts';
import { FIELDS, type Field } from './fields.ts';

const anyField: fc.Arbitrary<Field> = fc.constantFrom(...FIELDS);

test('a banker and an auditor are less than two kinds, a banker and a nurse are two', () => {
  const likeness = (names: readonly Field[]) => (one: number, other: number) =>
    fieldLikeness(names[one] ?? '', names[other] ?? '');
  expect(similarDiversity([1, 1], 2, likeness(['finance', 'accounting']))).toBeCloseTo(4 / 3, 12);
  expect(similarDiversity([1, 1], 2, likeness(['finance', 'health']))).toBe(2);
});

test('likeness is mutual, between 0 and 1, and 1 only for the same', () => {
  fc.assert(
    fc.property(anyField, anyField, (one, other) => {
      const likeness = fieldLikeness(one, other);
      expect(likeness).toBe(fieldLikeness(other, one));
      expect(likeness).toBeGreaterThanOrEqual(0);
      if (one === other) expect(likeness).toBe(1);
      else expect(likeness).toBeLessThan(1);
    }),
  );
});

test('of several groups the closest counts', () => {
  expect(fieldLikeness('accounting', 'finance')).toBe(0.5);
  expect(fieldLikeness('accounting', 'law')).toBe(0.3);
});

test('every field has a neighbour, so that none was forgotten', () => {
  for (const field of FIELDS)
    expect(
      FIELDS.some((other) => other !== field && fieldLikeness(field, other) > 0),
      field,
    ).toBe(true);
});

test('what is no field is like itself alone', () => {
  expect(fieldLikeness('alchemy', 'alchemy')).toBe(1);
  expect(fieldLikeness('alchemy', 'research')).toBe(0);
});
