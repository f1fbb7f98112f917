import { expect, test } from 'vitest';
import { writesInOrder } from './writes-in-order.ts';

test('each piece waits for the one before, a failure holds nothing up, and rest is told once', async () => {
  const told: string[] = [];
  const order = writesInOrder({
    onFailure: (error) => told.push(String(error)),
    onRest: () => told.push('rest'),
  });
  let open = (): void => undefined;
  const gate = new Promise<void>((resolve) => {
    open = resolve;
  });
  const results = [
    order.add(async () => {
      await gate;
      told.push('first');
    }),
    order.add(async () => {
      throw new Error('no room');
    }),
    order.add(async () => void told.push('third')),
  ];
  expect(told).toEqual([]);
  open();
  expect(await Promise.all(results)).toEqual([true, false, true]);
  await order.done();
  expect(told).toEqual(['first', 'Error: no room', 'third', 'rest']);
});
