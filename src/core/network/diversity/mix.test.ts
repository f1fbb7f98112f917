import { expect, test } from 'vitest';
import { kindsOf, mixOf, sharesOf } from './mix.ts';

test('contact is added up by kind, and whose kind is not known is counted apart', () => {
  const kinds = kindsOf(['law', undefined, 'health', 'law', 'art']);
  expect(kinds).toEqual({ names: ['law', 'health', 'art'], of: Int32Array.from([0, -1, 1, 0, 2]) });
  expect(mixOf(kinds, [3, 2, 1, 0.5, 0])).toEqual({
    names: ['law', 'health', 'art'],
    weights: Float64Array.from([3.5, 1, 0]),
    people: Uint32Array.from([2, 1, 0]), // the artist's tie has no strength
    unknown: { weight: 2, people: 1 },
  });
});

test('a strength below nothing is refused', () => {
  expect(() => mixOf(kindsOf(['law']), [-1])).toThrow(RangeError);
  expect(() => mixOf(kindsOf(['law']), [Number.NaN])).toThrow(RangeError);
});

test('shares add up to one, or are none while nothing is known', () => {
  expect([...sharesOf([1, 3])]).toEqual([0.25, 0.75]);
  expect([...sharesOf([0, 0])]).toEqual([0, 0]);
});
