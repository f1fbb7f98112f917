import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitOf, LEAST_FIT } from './fit.ts';
import { termsOf } from './terms-of.ts';

const together = (one: string, other: string) => fitOf(termsOf(one), termsOf(other));

test.each([
  ['a flat in Porto', 'a room in Porto', ['a home'], 1],
  ['a flat in Porto', 'an apartment in Berlin', ['a home'], 2 / 3],
  ['somebody who does marketing', 'Werbung und Kampagnen', ['marketing'], 1],
  ['un abogado', 'legal advice on contracts', ['law'], 1],
  ['a lawyer for a lease', 'Anwältin für Mietrecht', ['law'], 2 / 3],
  ['Nachhilfe in Mathe', 'tutoring, maths', ['teaching and tutoring'], 2 / 3],
  ['rye sourdough starter', 'a sourdough starter', ['sourdou', 'starter'], 1],
  ['a bakery', 'bread for the feast', ['food and baking'], 1],
])('"%s" and "%s" are both about %j', (one, other, shared, expected) => {
  expect(together(one, other).shared).toEqual(shared);
  expect(together(one, other).fit).toBeCloseTo(expected);
});

test.each([
  ['a flat in Porto', 'piano lessons'],
  ['help', 'help'],
  ['a van for Saturday', 'a vanilla cake'],
  ['an app', 'an appetite for life'],
  ['', ''],
])('"%s" and "%s" do not go together', (one, other) => {
  expect(together(one, other).fit).toBeLessThan(LEAST_FIT);
});

const text = fc.array(
  fc.constantFrom('flat', 'Porto', 'lawyer', 'rye', 'tax', 'the', 'Nachhilfe', 'piano', 'Bo'),
  { maxLength: 6 },
);

test('the fit lies between 0 and 1, is the same both ways, and whole for the same words', () => {
  fc.assert(
    fc.property(text, text, (one, other) => {
      const [a, b] = [one.join(' '), other.join(' ')];
      expect(together(a, b).fit).toBe(together(b, a).fit);
      expect(together(a, b).fit).toBeGreaterThanOrEqual(0);
      expect(together(a, b).fit).toBeLessThanOrEqual(1);
      if (one.some((word) => word !== 'the')) expect(together(a, a).fit).toBe(1);
    }),
  );
});
