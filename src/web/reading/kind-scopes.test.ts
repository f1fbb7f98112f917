import { expect, test } from 'vitest';
import { kindScopes } from './kind-scopes.ts';

test('a kind can be said of all with the same title or in the same organisation, where there is one', () => {
  expect(kindScopes({ name: 'Ada', title: 'Baker', organisation: 'Oven' })).toEqual([
    { scope: 'person', label: 'Ada alone' },
    { scope: 'title', label: 'everybody who is Baker' },
    { scope: 'organisation', label: 'everybody at Oven' },
  ]);
  expect(kindScopes({ name: 'Ada' }).map(({ scope }) => scope)).toEqual(['person']);
});
