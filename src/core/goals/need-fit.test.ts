import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LEVELS } from '../kinds/levels.ts';
import { WORK_FUNCTIONS } from '../kinds/work-functions.ts';
import type { NeedKinds } from '../matters/goal.ts';
import { functionNearness } from './near-functions.ts';
import { needFit, type PersonKinds } from './need-fit.ts';

test.each<[string, readonly NeedKinds[], PersonKinds, number]>([
  ['who does that work serves wholly', [{ function: 'sales' }], { function: 'sales', level: 'head' }, 1],
  ['who does other work does not', [{ function: 'sales' }], { function: 'law' }, 0],
  ['who does near work serves in part', [{ function: 'marketing' }], { function: 'communication' }, 0.6],
  ['the best of what will do counts', [{ function: 'law' }, { function: 'sales' }], { function: 'sales' }, 1],
  ['a field stands in for work that is not known', [{ function: 'law' }], { field: 'law' }, 0.6],
  ['but not for work that is', [{ function: 'law' }], { field: 'law', function: 'recruiting' }, 0],
  ['a field alone has to match', [{ field: 'health' }], { field: 'law' }, 0],
  ['the next level serves by half', [{ level: 'executive' }], { level: 'director' }, 0.5],
  ['two levels off do not', [{ level: 'executive' }], { level: 'head' }, 0],
  [
    'a further axis takes off: two levels off, 1 − 2 · 0.2',
    [{ function: 'research', level: 'director' }],
    { function: 'research', level: 'senior' },
    0.6,
  ],
  ['an unknown one halves', [{ function: 'sales', place: 'Portugal' }], { function: 'sales' }, 0.5],
  [
    'another place leaves 0.3',
    [{ function: 'sales', place: 'Portugal' }],
    { function: 'sales', place: 'Chile' },
    0.3,
  ],
  ['a need that names no kind is served by nobody', [], { function: 'sales' }, 0],
  ['nor is one whose kind names nothing', [{}], { function: 'sales' }, 0],
  ['of whom nothing is known, nothing is hoped', [{ function: 'sales' }, { level: 'head' }], {}, 0],
])('%s', (_, kinds, person, fit) => {
  expect(needFit(kinds, person)).toBeCloseTo(fit, 12);
});

const maybe = <T extends string>(values: readonly T[]) =>
  fc.option(fc.constantFrom(...values), { nil: undefined });
const anyKinds: fc.Arbitrary<NeedKinds> = fc
  .record({
    function: maybe(WORK_FUNCTIONS),
    level: maybe(LEVELS),
    field: maybe(['law', 'food', 'health']),
    place: maybe(['Portugal', 'Chile']),
  })
  .map((kinds) => Object.fromEntries(Object.entries(kinds).filter(([, kind]) => kind !== undefined)));

test('it lies from 0 to 1, an exact match is whole, and one more kind that will do never lowers it', () => {
  fc.assert(
    fc.property(anyKinds, anyKinds, anyKinds, (one, other, person) => {
      const fit = needFit([one], person);
      expect(fit).toBeGreaterThanOrEqual(0);
      expect(fit).toBeLessThanOrEqual(1);
      expect(needFit([one, other], person)).toBeGreaterThanOrEqual(fit);
      if (Object.keys(one).length > 0) expect(needFit([one], one)).toBe(1);
    }),
  );
});

test('nearness goes both ways, and nothing is nearer than the same', () => {
  for (const one of WORK_FUNCTIONS)
    for (const other of WORK_FUNCTIONS) {
      expect(functionNearness(one, other)).toBe(functionNearness(other, one));
      expect(functionNearness(one, other) === 1).toBe(one === other);
    }
});
