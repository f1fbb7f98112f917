import { setImmediate } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { Thrift } from './thrift.ts';

test('what nobody holds is let go once much lies about', async () => {
  const gone = new WeakRef({ held: 'by nobody' });
  const held = new Uint8Array(200_000_000);
  await setImmediate(); // a reference that was just made holds until the turn ends
  new Thrift().look();
  await setImmediate();
  expect(gone.deref()).toBeUndefined();
  expect(held.length).toBe(200_000_000);
});
