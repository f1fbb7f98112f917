import { expect, test } from 'vitest';
import type { Day } from './day.ts';
import { personId, recordId } from './ids.ts';
import type { Channel, Role } from './interaction.ts';
import { explainBeside, seenBeside, sharedPeople } from './shared-people.ts';
import { daysAgo, TODAY, wholePerson } from './whole-person-for-tests.ts';

const ADA = personId('ada');

/** Who was on it, with their roles; a person's record is called as they are. */
const entry = (
  day: Day,
  roles: Readonly<Record<string, Role>>,
  channel: Channel = 'mail',
  recipients = 2,
) => ({
  day,
  channel,
  recipients,
  participants: Object.entries(roles).map(([id, role]) => ({ recordId: recordId(id), role })),
  people: Object.keys(roles).map((id) => ({ recordId: recordId(id), personId: personId(id), name: id })),
});
const NOBODY_SAID = new Map();
const beside = (...entries: Parameters<typeof seenBeside>[0]) =>
  seenBeside(entries, { person: ADA, said: NOBODY_SAID }, TODAY);

test('whoever wrote to somebody counts whole, who was copied beside them counts by how many there were', () => {
  const found = beside(
    entry(daysAgo(7), { ada: 'from', me: 'to', bo: 'cc' }),
    entry(daysAgo(7), { me: 'from', ada: 'to', cy: 'cc' }),
  );
  // 1 / (1 + 7/7) between Ada and Bo; the same over n − 1 = 2 between Ada and Cy, three people being on it.
  expect(found.map(({ person, weight }) => [person, weight])).toEqual([
    ['bo', 0.5],
    ['me', 0.5],
    ['cy', 0.25],
  ]);
});

test('a day counts once, by the smallest group, and what is planned not yet', () => {
  const [only, ...others] = beside(
    entry(daysAgo(0), { ada: 'with', bo: 'with' }, 'meeting', 1),
    entry(daysAgo(0), { ada: 'from', bo: 'to' }),
    entry(daysAgo(-3), { ada: 'with', cy: 'with' }, 'meeting', 1),
  );
  expect(others).toEqual([]);
  expect(only?.weight).toBe(1);
});

test('a common friend is one whom both know well; I am none, nor is anybody whom I do not know', () => {
  const all = beside(
    entry(daysAgo(0), { ada: 'from', me: 'to', bo: 'to', cy: 'to', dot: 'to' }),
    entry(daysAgo(7), { ada: 'from', bo: 'to' }),
  );
  const known = (id: string, acquaintance: number) => wholePerson(id, { acquaintance });
  const lines = [
    known('bo', 0.2),
    known('cy', 5),
    known('dot', 0),
    wholePerson('me', { acquaintance: 9, isMe: true }),
  ];
  expect(sharedPeople(all, lines, 5).map(({ line }) => line.id)).toEqual(['cy', 'bo']);
  expect(sharedPeople(all, lines, 1)).toHaveLength(1);
});

test('what the user said of two stands beside what was seen', () => {
  const said = new Map([[personId('bo'), { closeness: 4 as const, day: daysAgo(1) }]]);
  const [only] = seenBeside([entry(daysAgo(1), { ada: 'from', bo: 'to' })], { person: ADA, said }, TODAY);
  expect(only && explainBeside(only, TODAY).map(({ says }) => says)).toEqual([
    'They wrote to each other, and you saw it on 1 day, last yesterday.',
    'You noted that they know each other: 4 of 5, yesterday.',
  ]);
  const amounts = only ? explainBeside(only, TODAY).map(({ amount }) => amount) : [];
  expect(amounts.reduce((sum, amount) => sum + amount, 0)).toBeCloseTo(only?.weight ?? 0, 12);
});
