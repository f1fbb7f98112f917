import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, letters, mbox } from '../../test/invented-files.ts';
import { importNetwork, ME } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { importFiles } from './import-files.ts';
import { logAdd } from './log.ts';
import { peopleAdd } from './people-add.ts';
import { planBudget } from './plan-budget.ts';
import { planShow } from './plan-show.ts';
import { tiesSay } from './ties-say.ts';
import { todayNever, todaySnooze } from './today-settle.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const plan = (asked: object = {}) => ask(planShow, { weeks: 4, ...asked }, world);
type Shown = Awaited<ReturnType<typeof plan>>;
const namesOf = ({ weeks }: Shown) => weeks.map(({ contacts }) => contacts.map(({ person }) => person.name));
/** Two are among the closest, because I say so: in a few weeks of mail nobody gets there. */
const importClose = async () => {
  await importNetwork(world);
  for (const person of ['Ada Lovelace', 'Bo Yarrow']) await ask(tiesSay, { person, layer: '5' }, world);
};
/** Only what a test says is kept: those who are close by contact rest. */
const restAll = async () => {
  for (const person of ['Ada Lovelace', 'Bo Yarrow', 'Cy Sorrel'])
    await ask(tiesSay, { person, resting: 'yes' }, world);
};

test('until a budget is said, two hours a week are assumed, and it says how to say otherwise', async () => {
  await importClose();
  const { budget, capacity, says } = await plan();
  expect(budget).toMatchObject({ unit: 'minutes', amount: 120, finding: 15, isAssumed: true });
  expect(budget.says).toContain('`mutuals budget --minutes 90`');
  expect(capacity.isPossible).toBe(true);
  expect(capacity.says).toMatch(
    /^You have 120 minutes a week; keeping these 2 takes 10\. 110 minutes are left/,
  );
  expect(says).toMatch(/in touch with 2 people, 8 times in all and never more than 2 in one week\.$/);
});

test('this week and next come with why and how, later weeks as names', async () => {
  await importClose();
  const shown = await plan();
  const both = ['Ada Lovelace', 'Bo Yarrow'];
  expect(namesOf(shown).map((names) => [...names].sort())).toEqual([both, both, both, both]);
  const [now, next, later] = shown.weeks.map(({ contacts }) =>
    contacts.find(({ person }) => person.name === 'Ada Lovelace'),
  );
  expect(now?.how).toBe('Write a mail, as you mostly do.');
  expect(now?.reasons?.map(({ says }) => says)).toEqual([
    'Due this week.',
    'Last in touch 8 weeks ago.',
    'Every 7 days, as with your closest five.',
  ]);
  expect(next?.reasons?.map(({ term }) => term)).toEqual(['week', 'interval']);
  expect(later).not.toHaveProperty('reasons');
  expect(shown.weeks.map(({ from, to }) => `${from} ${to}`).slice(0, 2)).toEqual([
    '2026-06-15 2026-06-21',
    '2026-06-22 2026-06-28',
  ]);
});

test('after eight times the usual gap a call says more, and once is enough', async () => {
  await importClose();
  // Eight times 11.2 days after 20 April.
  world.moveTo('2026-07-19T10:00:00Z');
  const hows = (await plan()).weeks.map(
    ({ contacts }) => contacts.find(({ person }) => person.name === 'Ada Lovelace')?.how,
  );
  expect(hows.slice(0, 2)).toEqual([
    'After so long, a call says more than a mail.',
    'Write a mail, as you mostly do.',
  ]);
});

test('an empty plan says why', async () => {
  expect((await plan()).empty).toBe('no_people');
  await ask(peopleAdd, { name: 'Eve Nettle' }, world);
  expect((await plan()).empty).toBe('me_unknown');
  await importNetwork(world);
  expect((await plan()).empty).toBeUndefined();
  await restAll();
  expect(await plan()).toMatchObject({ empty: 'nobody_kept', says: 'Nobody is due in the next 4 weeks.' });
});

test('the resting and the never are in no week; who is snoozed comes when they are back', async () => {
  await importClose();
  await ask(tiesSay, { person: 'Ada Lovelace', resting: 'yes' }, world);
  await ask(todaySnooze, { person: 'Bo Yarrow', until: '2026-06-29' }, world);
  expect(namesOf(await plan())).toEqual([[], [], ['Bo Yarrow'], ['Bo Yarrow']]);
  await ask(todayNever, { person: 'Bo Yarrow' }, world);
  expect(namesOf(await plan())).toEqual([[], [], [], []]);
});

test('a week away has nobody, and what would fall into it comes after', async () => {
  await importClose();
  const shown = await plan({ away: ['2026-06-15..2026-06-21', '2026-06-22'] });
  expect(shown.weeks.map(({ isAway, total }) => [isAway, total])).toEqual([
    [true, 0],
    [false, 2],
    [false, 2],
    [false, 2],
  ]);
});

test.each([
  ['2026-06-22..2026-06-15', 'input_invalid'],
  ['next week', 'day_not_readable'],
  ['2026-06-31..2026-07-02', 'day_not_readable'],
  ['2026-06-15..2026-06-16..2026-06-17', 'day_not_readable'],
])('being away %s is refused', async (away, code) => {
  await expect(plan({ away: [away] })).rejects.toMatchObject({ code });
});

test('without room for all it names whom it could let go, whom only I can say so of, and what would do', async () => {
  const oftenWritten = (who: string, count: number) =>
    letters(ME, `${who} <${who.slice(0, 2)}@example.org>`, {
      until: '2026-06-14T09:00:00Z',
      every: 7,
      count,
    });
  const mails = [...oftenWritten('Ada Lovelace', 30), ...oftenWritten('Bo Yarrow', 28)];
  await ask(importFiles, { files: [fileOf('Inbox.mbox', mbox(mails))], me: ['mia@quill.example'] }, world);
  await ask(planBudget, { contacts: 1, finding: 0 }, world);
  const { capacity, without, weeks } = await plan();
  expect(capacity.isPossible).toBe(false);
  expect(capacity.letGo).toMatchObject({ total: 1, people: [{ name: 'Bo Yarrow' }] }); // the weaker tie of two
  expect(capacity.widerIntervals.map(({ says }) => says)).toEqual([
    'With your closest five every 2 weeks instead of every 7 days, and the others alike, everybody can stay.',
  ]);
  expect(weeks.map(({ total }) => total)).toEqual([1, 1, 1, 1]);
  expect(without).toMatchObject({ total: 1, people: [{ name: 'Ada Lovelace' }] });

  for (const person of ['Ada Lovelace', 'Bo Yarrow']) await ask(tiesSay, { person, family: 'yes' }, world);
  const family = (await plan()).capacity;
  expect([family.letGo.total, family.askAbout.total]).toEqual([0, 1]);
});

test('a contact takes what the usual channel takes: a weekly call and a weekly mail are 25 minutes', async () => {
  await importNetwork(world);
  await restAll();
  for (const [person, line] of [
    ['Dot Müller', 'called Dot Müller on 2026-06-01'],
    ['Cy Sorrel', ''],
  ] as const) {
    if (line !== '') await ask(logAdd, { line }, world);
    await ask(tiesSay, { person, every: '7 days', resting: 'no' }, world);
  }
  await ask(planBudget, { minutes: 100, finding: 0 }, world);
  const { weeks, capacity } = await plan();
  expect(capacity.says).toContain('keeping these 2 takes 25.');
  expect(weeks.map(({ takes }) => takes)).toEqual([25, 25, 25, 25]);
  expect(weeks[0]?.contacts.find(({ person }) => person.name === 'Dot Müller')?.how).toBe(
    'Call, as you mostly do.',
  );
});

test('of many only so many are listed as are asked for, and how many there are is told', async () => {
  await importClose();
  const { weeks } = await plan({ limit: 1 });
  expect(weeks.map(({ contacts, total }) => [contacts.length, total])).toEqual(Array(4).fill([1, 2]));
});

test('the same question twice has the same answer', async () => {
  await importClose();
  expect(await plan()).toEqual(await plan());
});
