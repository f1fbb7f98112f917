import { expect, test } from 'vitest';
import { everybodyOf } from './everybody-for-tests.ts';
import { kindCounts } from './kind-counts.ts';
import { KIND_VOCABULARY, kindCalled } from './kind-vocabulary.ts';

test('people are counted by kind, I am not, and kinds without anybody stand last', () => {
  const counts = kindCounts(
    everybodyOf([
      { kinds: { field: 'law' } },
      { kinds: { field: 'law', place: 'Lisbon' } },
      { kinds: { field: 'food' } },
      { kinds: { field: 'food' } },
      {},
    ]),
  );
  const [field, work, level, place] = counts;
  expect(field).toMatchObject({ axis: 'field', known: 3, unknown: 1 });
  expect(field?.kinds.slice(0, 3)).toEqual([
    { kind: 'food', people: 2 },
    { kind: 'law', people: 1 },
    { kind: 'accounting', people: 0 },
  ]);
  expect(field?.kinds).toHaveLength(KIND_VOCABULARY.field?.length ?? 0);
  expect(work).toMatchObject({ axis: 'function', known: 0, unknown: 4 });
  expect(level?.axis).toBe('level');
  expect(place).toEqual({ axis: 'place', known: 1, unknown: 3, kinds: [{ kind: 'Lisbon', people: 1 }] });
});

test.each([
  ['field', ' LAW', 'law'],
  ['level', 'Founder or Owner', 'founder or owner'],
  ['function', 'Húman resources', 'human resources'],
  ['field', 'lore', undefined],
  ['place', ' portugal ', 'Portugal'],
  ['place', 'Lisbon', 'Portugal'],
  ['place', 'Xyzzy', undefined],
] as const)('as %s "%s" is %s', (axis, text, kind) => {
  expect(kindCalled(axis, text)).toBe(kind);
});
