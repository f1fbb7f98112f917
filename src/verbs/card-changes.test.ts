import { expect, test } from 'vitest';
import { cardChanges } from './card-changes.ts';

test('each field that says otherwise is named with before and after', () => {
  const before = { name: 'Ada Byron', title: 'Baker', organisation: 'Oven', emails: ['a@x.example'] };
  const after = { name: 'Ada Lovelace', title: 'Baker', birthday: '1815-12-10', emails: ['b@x.example'] };
  expect(cardChanges(before, after)).toEqual([
    'name: Ada Byron, now Ada Lovelace',
    'organisation gone: Oven',
    'new birthday: 1815-12-10',
    'new address: b@x.example',
    'address gone: a@x.example',
  ]);
});

test('what no field shows is still said to have changed', () => {
  expect(cardChanges({ name: 'Ada' }, { name: 'Ada' })).toEqual(['something that no field here shows']);
});

test('a long note is cut, so that the list stays readable', () => {
  const [told = ''] = cardChanges({ name: 'Ada' }, { name: 'Ada', note: 'word '.repeat(50) });
  expect(told.length).toBeLessThan(80);
  expect(told.endsWith('…')).toBe(true);
});
