import { expect, test } from 'vitest';
import type { Day } from '../day.ts';
import { AS_OF, everybodyOf } from '../everybody-for-tests.ts';
import { matterId, personId } from '../ids.ts';
import type { Matter } from '../matters/matter.ts';
import { matterOf } from '../mutual/matters-for-tests.ts';
import { eventYield, type Fruits } from './event-yield.ts';
import { yieldsOfKinds } from './yield-of-kind.ts';

const DAY = (AS_OF - 30) as Day;
const before = { firstDay: (AS_OF - 200) as Day };
const since = { firstDay: DAY };

/** I keep accounts; 1 I have long known, 2 and 3 since the event, 4 never. */
const everybody = everybodyOf([
  { kinds: { field: 'accounting', function: 'accounting' } },
  { strength: 2, ...before, kinds: { field: 'law' } },
  { strength: 1, ...since, kinds: { field: 'accounting', function: 'accounting' } },
  { strength: 1, ...since, kinds: { field: 'law', function: 'sales' } },
  { kinds: { field: 'food' } },
]);

const event = (met: readonly number[], known: Partial<Matter<'event'>> = {}): Matter<'event'> => ({
  id: matterId('e1'),
  kind: 'event',
  day: DAY,
  state: 'told',
  people: met.map((number) => ({ part: 'met', person: personId(`p${number}`) })),
  about: { name: 'Chamber dinner', kind: "accountants' evening", others: [] },
  ...known,
});

const NOTHING: Fruits = { benefits: [], introductions: [], opportunities: [] };

test('new is whom I was not in touch with before, and a kind is new when nobody before was of it', () => {
  const found = eventYield(event([1, 2, 3]), everybody, NOTHING);
  expect(found).toMatchObject({ met: 3, newPeople: ['p2', 'p3'], newKinds: ['sales'] });
  expect(found.kinds[0]).toMatchObject({ people: 1 });
});

test('what came of it names whom it brought, and lies behind it', () => {
  const help = (person: string, day: Day, direction: 'given' | 'received' = 'received') =>
    matterOf('benefit', { direction, what: 'advice', size: 'small', line: '' }, { person, day });
  const benefits = [
    help('p2', AS_OF),
    help('p1', AS_OF),
    help('p2', (DAY - 1) as Day),
    help('p3', AS_OF, 'given'),
  ];
  const opportunity = {
    ...matterOf('opportunity', { what: 'a stall' }, { person: '', day: AS_OF }),
    people: [{ part: 'from', person: personId('p3') }],
  };
  const { cameOf } = eventYield(event([1, 2, 3]), everybody, {
    benefits,
    introductions: [],
    opportunities: [opportunity],
  });
  expect(cameOf).toEqual({ goodTurns: 1, introductions: 0, opportunities: 1 });
});

test('events of one kind stand together, and three that bring one kind only are more of the same', () => {
  const people = [
    { kinds: { field: 'accounting' } },
    ...[1, 2, 3, 4].map(() => ({ strength: 1, ...since, kinds: { field: 'accounting' } })),
  ];
  const accountants = everybodyOf(people);
  const evenings = [[1, 2], [3], [4]].map((met, at) =>
    event(met, { id: matterId(`e${at}`), ...(at > 0 && { day: (DAY - at) as Day }) }),
  );
  const [found, ...others] = yieldsOfKinds(evenings, accountants, NOTHING);
  expect(others).toEqual([]);
  expect(found).toMatchObject({ events: 3, newPeople: 4, newKinds: [], isMoreOfTheSame: true });
  expect(found?.says).toBe(
    "accountants' evening, the last 3 times: 4 people new to you, all of them in accounting; no new kind of people.",
  );
  expect(found?.reasons.map(({ says }) => says)).toEqual([
    'Nothing that is noted has come of it yet.',
    'They bring more of the same: another kind of event would show you other people.',
  ]);
});

test('an event of which nothing was told yet counts for nothing', () => {
  expect(yieldsOfKinds([event([2], { state: 'open' })], everybody, NOTHING)).toEqual([]);
});
