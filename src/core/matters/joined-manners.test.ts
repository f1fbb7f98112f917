import { expect, test } from 'vitest';
import { matterOf } from '../mutual/matters-for-tests.ts';
import { joinedManners } from './joined-manners.ts';

test('of manners that merging brought together the newest word counts, field by field', () => {
  const newest = matterOf('manners', { address: 'Ada' });
  const older = matterOf('manners', { address: 'Countess', avoid: 'politics' });
  expect(joinedManners([newest, older])).toEqual({ address: 'Ada', avoid: 'politics' });
  expect(joinedManners([])).toEqual({});
});
