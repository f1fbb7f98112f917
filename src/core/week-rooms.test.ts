import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Day, dayOf } from './day.ts';
import { keepingRoom } from './network/cadence/week-budget.ts';
import { daysThere, weekRooms } from './week-rooms.ts';

const TODAY = dayOf(new Date('2026-06-15T00:00:00Z'));
const after = (days: number): Day => (TODAY + days) as Day;
const minutes = { unit: 'minutes', amount: 100, findingShare: 0.3 } as const;

test('each week has what is left after finding', () => {
  expect(weekRooms({ budget: minutes, weeks: 2, away: [], today: TODAY })).toEqual([70, 70]);
});

test('a week away has no room, and one that is half away as much as its days: 70 · 3/7 = 30', () => {
  const away = [{ from: after(7), to: after(17) }];
  const [first, second, third] = weekRooms({ budget: minutes, weeks: 3, away, today: TODAY });
  expect(first).toBe(70);
  expect(second).toBe(0);
  expect(third).toBeCloseTo(30, 9);
});

test('days on which one is away twice count once', () => {
  const away = [
    { from: after(-3), to: after(1) },
    { from: after(1), to: after(2) },
  ];
  expect(daysThere(TODAY, away)).toBe(4);
});

test('contacts are whole: 4.25 a week are 4, 5, 4 and 4', () => {
  const budget = { unit: 'contacts', amount: 5, findingShare: 0.15 } as const;
  expect(weekRooms({ budget, weeks: 4, away: [], today: TODAY })).toEqual([4, 5, 4, 4]);
});

test('one contact a week is enough for somebody', () => {
  const budget = { unit: 'contacts', amount: 1, findingShare: 0.15 } as const;
  const rooms = weekRooms({ budget, weeks: 4, away: [], today: TODAY });
  expect(rooms).toEqual([1, 1, 1, 0]);
});

test('whole contacts add up to the room of all weeks, and no week takes more than what was given', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 50 }),
      fc.double({ min: 0, max: 0.9, noNaN: true }),
      fc.integer({ min: 1, max: 26 }),
      (amount, findingShare, weeks) => {
        const budget = { unit: 'contacts', amount, findingShare } as const;
        const rooms = weekRooms({ budget, weeks, away: [], today: TODAY });
        const total = rooms.reduce((sum, room) => sum + room, 0);
        expect(Math.abs(total - weeks * keepingRoom(budget))).toBeLessThanOrEqual(0.5 + 1e-9);
        expect(Math.max(...rooms)).toBeLessThanOrEqual(amount);
        for (const room of rooms) expect(Number.isInteger(room)).toBe(true);
      },
    ),
  );
});
