import { expect, test } from 'vitest';
import { AS_OF, everybodyOf } from '../everybody-for-tests.ts';
import { roomNovelty } from './room-novelty.ts';
import { meetingText, type OpenNeed, whomToMeet } from './whom-to-meet.ts';

const sales: OpenNeed = {
  aim: 'start a bakery',
  need: { name: 'Sales', importance: 3, kinds: [{ function: 'sales' }] },
  covered: 0.25,
};

const { people } = everybodyOf([
  { kinds: {} },
  { name: 'Ana Ruiz', strength: 3, kinds: { function: 'accounting', field: 'accounting' } },
  { name: 'Bo Lind', kinds: { function: 'sales' }, title: 'Head of Sales', organisation: 'Oven' },
  { name: 'Cy Sorrel', kinds: {} },
]);
const expected = people.slice(1);

test('who serves an open need stands first, by how much of it is open', () => {
  const found = whomToMeet(expected, [sales]);
  expect(found.map(({ person, worth }) => `${person.name} ${worth}`)).toEqual([
    'Bo Lind 0.75',
    'Cy Sorrel 0',
    'Ana Ruiz 0',
  ]);
  const [first] = found.map((one) => meetingText(one, AS_OF));
  expect(first).toBe(
    'Bo Lind, who sells, Head of Sales at Oven: for “start a bakery” (Sales). You were never in touch, as far as your data tell.',
  );
});

test('a room of my own kind is much like my circle, another one is not, and an unknown one is neither', () => {
  const alike = { field: 'accounting', function: 'accounting', place: 'Portugal' };
  const other = { field: 'food', function: 'sales', place: 'Portugal' };
  const everybody = everybodyOf([
    { kinds: alike },
    { strength: 4, kinds: alike },
    { strength: 2, kinds: alike },
    { kinds: alike },
    { kinds: other },
    { kinds: other },
    {},
  ]);
  const room = (...numbers: readonly number[]) =>
    roomNovelty(
      everybody,
      numbers.flatMap((number) => everybody.people[number] ?? []),
    );
  // One mix around: (6, 6, 6), so whoever is of it is not new at all, and one third in common is 1 − 1/3.
  expect(room(3, 1).novelty).toBeCloseTo(0);
  expect(room(3, 1).says).toBe('The room is likely to be much like the people you already see.');
  expect(room(4, 5).novelty).toBeCloseTo(2 / 3);
  expect(room(4, 5).says).toBe('The room is likely to be of other kinds than the people you see.');
  expect(room(4, 5).reasons[0]?.says).toBe(
    'By field, known of 2: 2 food (nothing of your contact over the past year).',
  );
  expect(room(6).novelty).toBeUndefined();
  expect(room().says).toMatch(/^Nobody is expected by name yet/);
});
