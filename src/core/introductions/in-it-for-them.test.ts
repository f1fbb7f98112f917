import { expect, test } from 'vitest';
import { matterOf } from '../mutual/matters-for-tests.ts';
import { inItForThem } from './in-it-for-them.ts';

const offer = (what: string) => matterOf('offer', { of: 'me', what, hours: 1 }, { person: '' });
const need = (what: string) => matterOf('need', { of: 'them', what, isRequest: false });

test('of what I can give, that which meets a need of theirs best is in it for them', () => {
  const said = inItForThem(
    [offer('piano lessons'), offer('a look at the tax return')],
    [need('somebody who knows the tax return')],
  );
  expect(said).toBe('a look at the tax return, as they look for “somebody who knows the tax return”');
  expect(inItForThem([offer('piano lessons')], [need('a flat in Porto')])).toBeUndefined();
  expect(inItForThem([], [])).toBeUndefined();
});
