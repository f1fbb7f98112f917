import fc from 'fast-check';
import { expect, test } from 'vitest';
import { idMaker } from './ids.ts';

const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
const moment = fc.integer({ min: 0, max: 2 ** 43 });

test('ids sort in the order in which they were made and never repeat, whatever clock and chance do', () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(moment, chance), { minLength: 2, maxLength: 50 }), (ticks) => {
      let at = 0;
      const newId = idMaker(
        () => ticks[at]?.[0] ?? 0,
        () => ticks[at]?.[1] ?? 0,
      );
      const ids = ticks.map(() => {
        const id = newId();
        at += 1;
        return id;
      });
      expect([...ids].sort()).toEqual(ids);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

test('an id is sixteen letters that nobody mistakes for another', () => {
  const newId = idMaker(
    () => Date.UTC(2026, 10, 23),
    () => 0.5,
  );
  expect(newId()).toMatch(/^[0-9a-hjkmnp-tv-z]{16}$/);
});

test('two makers at one millisecond part by chance', () => {
  const one = idMaker(
    () => 7,
    () => 0.25,
  );
  const other = idMaker(
    () => 7,
    () => 0.75,
  );
  expect(one()).not.toBe(other());
});

test('a clock that is set back does not bring ids out of order', () => {
  const clock = [1_000, 2_000, 500, 500];
  const newId = idMaker(
    () => clock.shift() ?? 0,
    () => 0,
  );
  const ids = [newId(), newId(), newId(), newId()];
  expect([...ids].sort()).toEqual(ids);
});
