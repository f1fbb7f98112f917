import fc from 'fast-check';
import { expect, test } from 'vitest';
import { candidatePairs } from './candidate-pairs.ts';

function pairsOf(keys: readonly (readonly string[])[]): readonly string[] {
  const found: string[] = [];
  candidatePairs(keys.length, (record) => keys[record] ?? [])((one, other) => found.push(`${one} ${other}`));
  return found.sort();
}

test('records that share a key are a pair, once, however many they share', () => {
  expect(pairsOf([['a', 'b'], ['b', 'a', 'c'], ['c'], ['d']])).toEqual(['0 1', '1 2']);
});

test('a key under which very many stand is left to sharper ones', () => {
  const many = Array.from({ length: 200 }, (_, record) => ['smith', `smith ${record % 100}`]);
  expect(pairsOf(many)).toHaveLength(100);
});

const keySets = fc.array(fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), { maxLength: 4 }), {
  maxLength: 30,
});

test('exactly the pairs that share a key are found', () => {
  fc.assert(
    fc.property(keySets, (keys) => {
      const shared = keys.flatMap((one, at) =>
        keys.flatMap((other, place) =>
          place > at && one.some((key) => other.includes(key)) ? [`${at} ${place}`] : [],
        ),
      );
      expect(pairsOf(keys)).toEqual(shared.sort());
    }),
  );
});
