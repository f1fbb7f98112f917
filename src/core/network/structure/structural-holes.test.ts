import { expect, test } from 'vitest';
import { constraint } from './constraint.ts';
import { SIX_PEOPLE } from './graph-for-tests.ts';
import { explainEfficiency, structuralHoles } from './structural-holes.ts';

test('all measures of one person, which are those of the single files', () => {
  // 31/14 of three contacts; see effective-size.test.ts and constraint.test.ts for the peers.
  const holes = structuralHoles(SIX_PEOPLE, 0);
  expect(holes.contacts).toBe(3);
  expect(holes.effectiveSize).toBeCloseTo(31 / 14, 12);
  expect(holes.efficiency).toBeCloseTo(31 / 42, 12);
  expect(holes.constraint).toBe(constraint(SIX_PEOPLE, 0));
  expect(holes.hierarchy).toBeGreaterThan(0);
  expect(explainEfficiency(holes)).toEqual([
    { says: 'About 74 % of your contacts bring you what the others do not.', amount: holes.efficiency },
  ]);
});

test('who knows nobody has no holes to speak of', () => {
  const holes = structuralHoles(SIX_PEOPLE, 6);
  expect([holes.effectiveSize, holes.efficiency, holes.constraint, holes.hierarchy]).toEqual([
    Number.NaN,
    Number.NaN,
    Number.NaN,
    Number.NaN,
  ]);
  expect(explainEfficiency(holes)).toEqual([]);
});
