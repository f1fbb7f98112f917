import { afterEach, beforeEach, expect, test } from 'vitest';
import { openWorld, type World } from '../../../test/world.ts';
import type { Day } from '../../core/day.ts';
import { keptForDay } from './kept-for-day.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

test('what was found is kept for the day and under its key, and what failed is tried again', async () => {
  const kept = keptForDay<number>();
  const scene = (day: number) => ({ deps: world, on: day as Day, limit: 7 });
  let made = 0;
  const make = async (): Promise<number> => {
    made += 1;
    return made;
  };
  const fail = (): Promise<number> => Promise.reject(new Error('disk'));
  await expect(kept(scene(1), 'a', fail)).rejects.toThrow('disk');
  expect(await kept(scene(1), 'a', make)).toBe(1);
  expect(await kept(scene(1), 'a', make)).toBe(1);
  expect(await kept(scene(1), 'b', make)).toBe(2);
  expect(await kept(scene(2), 'a', make)).toBe(3);
  const other = await openWorld();
  expect(await kept({ ...scene(2), deps: other }, 'a', make)).toBe(4);
  await other.store.close();
});
