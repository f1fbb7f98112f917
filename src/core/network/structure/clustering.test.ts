import { expect, test } from 'vitest';
import { clusterings, tiesAmongContacts } from './clustering.ts';
import { allPairs, graphOf, SIX_PEOPLE } from './graph-for-tests.ts';

test('the share of pairs among my contacts who know each other, as igraph has it', () => {
  // g.transitivity_local_undirected(): see graph-for-tests.ts
  const ours = clusterings(SIX_PEOPLE);
  [1 / 3, 2 / 3, 2 / 3, 0, 1 / 3, 0].forEach((value, person) => {
    expect(ours[person]).toBeCloseTo(value, 12);
  });
  expect(ours[6]).toBeNaN();
});

test('among five who all know each other, each has six ties among the four others', () => {
  expect([...tiesAmongContacts(graphOf(5, allPairs([0, 1, 2, 3, 4])))]).toEqual([6, 6, 6, 6, 6]);
});
