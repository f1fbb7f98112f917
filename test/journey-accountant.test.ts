import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { eventsAdd } from '../src/verbs/events-add.ts';
import { eventsList } from '../src/verbs/events-list.ts';
import { eventsMet } from '../src/verbs/events-met.ts';
import { goalsAdd } from '../src/verbs/goals-add.ts';
import { goalsList } from '../src/verbs/goals-list.ts';
import { goalsShow } from '../src/verbs/goals-show.ts';
import { importFiles } from '../src/verbs/import-files.ts';
import { portraitShow } from '../src/verbs/portrait-show.ts';
import { ask } from './ask.ts';
import {
  connections,
  fileOf,
  type InventedConnection,
  type InventedMail,
  letters,
  mbox,
} from './invented-files.ts';
import { openWorld, type World } from './world.ts';

/**
 * An accountant wants to start a business. Of 300 contacts 240 are accountants, 58 teach, nurse or build. Ana is a close
 * friend; Bo, who does marketing, stands on what she sends and was never written to.
 */
const ME = 'Mia Quill <mia@quill.example>';
const ANA = 'Ana Ruiz <ana@ruiz.example>';
const BO = 'Bo Lind <bo@lind.example>';

const ACCOUNTING = [
  'Accountant',
  'Senior Accountant',
  'Tax Accountant',
  'Chartered Accountant',
  'Bookkeeper',
];
const OTHERS = ['Teacher', 'Nurse', 'Civil Engineer', 'Electrician'];
const FIRST = ['Ines', 'Joao', 'Karl', 'Lena', 'Milo', 'Nora', 'Otto', 'Pia', 'Rui', 'Sara', 'Tom', 'Una'];
const LAST = [
  'Alder',
  'Birch',
  'Cedar',
  'Dogwood',
  'Elder',
  'Fir',
  'Gorse',
  'Hazel',
  'Ivy',
  'Juniper',
  'Kumquat',
  'Larch',
  'Maple',
  'Nettle',
  'Oak',
  'Poplar',
  'Quince',
  'Rowan',
  'Sorrel',
  'Thorn',
  'Umber',
  'Vetch',
  'Willow',
  'Yarrow',
  'Zinnia',
];

const ACCOUNTANTS = 240;
const CONTACTS = 300;

function contact(number: number): InventedConnection {
  const first = FIRST[number % FIRST.length] ?? '';
  const last = LAST[Math.floor(number / FIRST.length)] ?? '';
  const isAccountant = number < ACCOUNTANTS;
  const titles = isAccountant ? ACCOUNTING : OTHERS;
  return {
    first,
    last,
    email: addressOf(first, last),
    company: isAccountant ? `Ledger House ${number % 12}` : `Place ${number % 20}`,
    position: titles[number % titles.length] ?? '',
  };
}

const addressOf = (first: string, last: string): string => `${first}.${last}@post.example`.toLowerCase();

function everyone(): readonly InventedConnection[] {
  const crowd = Array.from({ length: CONTACTS - 2 }, (_, number) => contact(number));
  return [
    ...crowd,
    { first: 'Ana', last: 'Ruiz', email: 'ana@ruiz.example', company: 'Grove School', position: 'Teacher' },
    {
      first: 'Bo',
      last: 'Lind',
      email: 'bo@lind.example',
      company: 'Lind & Co',
      position: 'Head of Marketing',
    },
  ];
}

/** A letter each to forty accountants every other month, much with Ana, and now and then Bo on what she sends. */
function mails(): readonly InventedMail[] {
  const colleagues = everyone()
    .slice(0, 40)
    .flatMap(({ first, last, email }) =>
      letters(ME, `${first} ${last} <${email}>`, { until: '2026-05-20T09:00:00Z', every: 60, count: 8 }),
    );
  const ana = letters(ME, ANA, { until: '2026-06-13T09:00:00Z', every: 3, count: 120 });
  const both = Array.from({ length: 12 }, (_, week): InventedMail => {
    const at = new Date(Date.parse('2026-06-08T18:00:00Z') - week * 7 * 86_400_000).toISOString();
    return { from: ANA, to: ME, cc: BO, at, subject: 'Sunday walk', id: `walk.${week}` };
  });
  return [...colleagues, ...ana, ...both];
}

let world: World;
let shown: z.output<typeof goalsShow.output>;
beforeAll(async () => {
  world = await openWorld('2026-06-15T10:00:00Z');
  const files = [fileOf('Connections.csv', connections(everyone())), fileOf('Inbox.mbox', mbox(mails()))];
  await ask(importFiles, { files }, world);
  await ask(goalsAdd, { aim: 'I want to start a business' }, world);
  shown = await ask(goalsShow, {}, world);
});
afterAll(() => world.store.close());

const need = (name: string) => shown.needs.find((one) => one.name === name);

test('there are 300 contacts, and of 240 it is known that they keep accounts', async () => {
  const { people, me } = await world.store.everybody();
  const others = people.filter((_, number) => number !== me);
  expect(others).toHaveLength(CONTACTS);
  expect(others.filter(({ kinds }) => kinds.function === 'accounting')).toHaveLength(ACCOUNTANTS);
});

test('marketing, sales, operations and management are gaps; what accountants cover is none', () => {
  for (const name of ['Marketing', 'Sales', 'Operations', 'Management']) {
    expect(need(name)?.covered).toBeLessThan(0.35);
    expect(need(name)?.helpers).toEqual([]);
    expect(need(name)?.says).toBe(`${name}: you know nobody for this yet.`);
  }
  expect(need('Finance')?.covered).toBeGreaterThan(0.9);
  expect(need('Finance')?.way).toBeUndefined();
});

test('the list names whom it lacks most', async () => {
  const { goals } = await ask(goalsList, {}, world);
  expect(goals[0]?.gaps).toEqual(['Marketing', 'Sales', 'First customers']);
});

test('the people known do other work than the goal asks for', () => {
  expect(shown.mix?.says).toBe('The people you know do other work than this goal asks for.');
  expect(shown.mix?.reasons[0]?.says).toMatch(/^Accounting: \d\d % of the people you know, \d+ % of what/);
});

test('the way to the one who does marketing leads through the close friend', () => {
  const way = need('Marketing')?.way;
  expect(way?.people.map(({ name }) => name)).toEqual(['Ana Ruiz', 'Bo Lind']);
  expect(way?.steps[0]?.reasons[0]?.says).toBe('You know Ana Ruiz well.');
  expect(way?.steps[1]?.reasons.map(({ says }) => says)).toContainEqual(
    expect.stringMatching(/^They wrote to each other, and you saw it on 12 days, last 7 days ago\.$/),
  );
});

test('the next step is to ask her, and the others say where to look', () => {
  expect(shown.steps.map(({ says }) => says)).toEqual([
    'Ask Ana Ruiz to introduce you to Bo Lind, who does marketing.',
    'For Sales, look for somebody who sells: sales meetups or trade fairs of the field.',
    'For First customers, look for somebody who founded or owns a firm: trade fairs of your field or associations your customers belong to.',
  ]);
});

test('that step names by id whom it turns to and whom it leads to', () => {
  const [step, ...others] = shown.steps;
  expect([step?.person, step?.target]).toEqual(need('Marketing')?.way?.people.map(({ id }) => id));
  expect(others.map(({ person, target }) => [person, target])).toEqual([
    [undefined, undefined],
    [undefined, undefined],
  ]);
});

test('by function the network is hardly more than one kind of people', async () => {
  const { axes } = await ask(portraitShow, {}, world);
  const work = axes.find(({ axis }) => axis === 'function');
  expect(work).toMatchObject({ level: 'good', shares: [{ kind: 'accounting', people: 40 }, {}] });
  expect(work?.effective).toBeLessThan(1.5);
  expect(work?.shares[0]?.share).toBeGreaterThan(0.9);
});

test('five evenings of accountants brought fourteen accountants', async () => {
  const met = everyone()
    .slice(100, 114)
    .map(({ first, last }) => `${first} ${last}`);
  for (let evening = 0; evening < 5; evening += 1) {
    const on = `2026-0${evening + 1}-13`;
    await ask(
      eventsAdd,
      { name: `Accountants' evening ${evening + 1}`, on, kind: "accountants' evening" },
      world,
    );
    const people = met.slice(evening * 3, evening * 3 + 3).join(', ');
    await ask(eventsMet, { event: `Accountants' evening ${evening + 1}`, people }, world);
  }
  const { kinds } = await ask(eventsList, {}, world);
  expect(kinds).toMatchObject([{ events: 5, newPeople: 14, newKinds: [], moreOfTheSame: true }]);
  expect(kinds[0]?.says).toBe(
    "accountants' evening, the last 5 times: 14 people new to you, all of them in accounting; no new kind of people.",
  );
});
