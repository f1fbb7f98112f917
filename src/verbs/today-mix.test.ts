import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, letters, mbox, vcards } from '../../test/invented-files.ts';
import { importNetwork, ME } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { dayOf } from '../core/day.ts';
import { receiveNote } from './benefits-note.ts';
import { eventsAdd } from './events-add.ts';
import { eventsMet } from './events-met.ts';
import { goalsAdd } from './goals-add.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { introsGive } from './intros-give.ts';
import { logAdd } from './log.ts';
import { needsAdd, offersAdd } from './needs-add.ts';
import { peopleAdd } from './people-add.ts';
import { peopleEdit } from './people-edit.ts';
import { peopleShow } from './people-show.ts';
import { planBudget } from './plan-budget.ts';
import { promisesAdd } from './promises-add.ts';
import { promisesList } from './promises-list.ts';
import { thanksList } from './thanks.ts';
import { tiesSay } from './ties-say.ts';
import { todayList } from './today-list.ts';
import { todayDone, todayNever, todaySnooze } from './today-settle.ts';

let world: World;
/** Monday, 15 June 2026. */
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const ADA = 'Ada Lovelace';
const BO = 'Bo Yarrow';
const DOT = 'Dot Müller';
const today = () => ask(todayList, {}, world);
const kindsOf = async (name: string): Promise<readonly string[]> =>
  (await today()).suggestions.filter(({ person }) => person.name === name).map(({ kind }) => kind);
const oneOf = async (name: string) => (await today()).suggestions.find(({ person }) => person.name === name);

test('a promise is named from the day before it is due; keeping it settles it, and undo opens it again', async () => {
  await importNetwork(world);
  await ask(promisesAdd, { person: DOT, what: 'send the recipe', by: '2026-06-18' }, world);
  expect(await kindsOf(DOT)).toEqual([]);
  world.moveTo('2026-06-17T10:00:00Z');
  expect(await kindsOf(DOT)).toEqual(['promise']);
  world.moveTo('2026-06-20T10:00:00Z');
  expect(await oneOf(DOT)).toMatchObject({
    kind: 'promise',
    why: 'You promised Dot Müller: “send the recipe”, due 18 June, 2 days late.',
    todo: 'Do it, or tell Dot Müller when it will be done.',
  });
  const { act } = await ask(todayDone, { person: DOT, kind: 'promise' }, world);
  expect(act?.line).toBe('Tended Dot Müller and kept “send the recipe”');
  expect(await kindsOf(DOT)).toEqual([]);
  expect((await ask(promisesList, {}, world)).mine).toEqual([]);
  await ask(historyUndo, { act: act?.id }, world);
  expect(await kindsOf(DOT)).toEqual(['promise']);
});

test('somebody tended yesterday is still named for a promise of today, but not while they rest', async () => {
  await importNetwork(world);
  await ask(promisesAdd, { person: ADA, what: 'send the deck', by: '2026-06-18' }, world);
  await ask(todayDone, { person: ADA }, world);
  world.moveTo('2026-06-18T10:00:00Z');
  expect(await kindsOf(ADA)).toEqual(['promise']);
  await ask(todaySnooze, { person: ADA, until: '2026-06-22' }, world);
  expect(await kindsOf(ADA)).toEqual([]);
  world.moveTo('2026-06-22T10:00:00Z');
  expect(await kindsOf(ADA)).toEqual(['promise']);
  await ask(todayNever, { person: ADA }, world);
  expect(await kindsOf(ADA)).toEqual([]);
});

test('what is done settles what was named and nothing else', async () => {
  await importNetwork(world);
  await ask(promisesAdd, { person: DOT, what: 'send the recipe', by: '2026-06-18' }, world);
  await ask(receiveNote, { person: DOT, what: 'advice on ovens' }, world);
  world.moveTo('2026-06-18T10:00:00Z');
  expect(await kindsOf(DOT)).toEqual(['promise']);
  await ask(todayDone, { person: DOT, kind: 'birthday' }, world);
  expect((await ask(promisesList, {}, world)).mine).toHaveLength(1);
  await ask(todayDone, { person: DOT, kind: 'promise' }, world);
  expect((await ask(thanksList, {}, world)).thanks).toHaveLength(1);
  expect(await kindsOf(DOT)).toEqual(['thanks']);
  const { act } = await ask(todayDone, { person: DOT }, world);
  expect(act?.line).toBe('Tended Dot Müller and said thank you');
  expect(await kindsOf(DOT)).toEqual([]);
});

test('thanks are named after two days', async () => {
  await importNetwork(world);
  await ask(receiveNote, { person: DOT, what: 'advice on ovens, big help' }, world);
  world.moveTo('2026-06-16T10:00:00Z');
  expect(await kindsOf(DOT)).toEqual([]);
  world.moveTo('2026-06-17T10:00:00Z');
  expect(await oneOf(DOT)).toMatchObject({
    kind: 'thanks',
    why: 'Dot Müller gave you advice on 15 June: “advice on ovens, big help”.',
    todo: 'Say thank you to Dot Müller, and what it did for you.',
  });
});

test('a birthday is named on its day where the user is, once, however lately they were tended', async () => {
  await importNetwork(world);
  await ask(peopleEdit, { person: DOT, birthday: '1990-06-18' }, world);
  await ask(todayDone, { person: DOT }, world);
  const isNamed = async (at: string, offset = 0): Promise<boolean> => {
    world.moveTo(at);
    const there = { ...world, offsetMinutes: () => offset };
    const { suggestions } = await ask(todayList, {}, there);
    return suggestions.some(({ kind }) => kind === 'birthday');
  };
  expect(await isNamed('2026-06-17T23:30:00Z')).toBe(false);
  expect(await isNamed('2026-06-17T23:30:00Z', 120)).toBe(true);
  expect(await isNamed('2026-06-19T01:00:00Z', -300)).toBe(true);
  expect(await isNamed('2026-06-18T10:00:00Z')).toBe(true);
  expect(await oneOf(DOT)).toMatchObject({
    why: 'Dot Müller turns 36 today.',
    todo: 'Congratulate Dot Müller.',
  });
  await ask(todayDone, { person: DOT }, world);
  expect(await isNamed('2026-06-18T11:00:00Z')).toBe(false);
  expect(await isNamed('2026-06-19T10:00:00Z')).toBe(false);
});

test('29 February without a year is the 28th where there is no 29th', async () => {
  await importNetwork(world);
  await ask(peopleEdit, { person: DOT, birthday: '--02-29' }, world);
  const kinds: string[][] = [];
  for (const day of ['2027-02-28', '2027-03-01', '2028-02-28', '2028-02-29']) {
    world.moveTo(`${day}T10:00:00Z`);
    kinds.push([...(await kindsOf(DOT))]);
  }
  expect(kinds).toEqual([['birthday'], [], [], ['birthday']]);
});

/** The card of Dot Müller, exported again with more on it. */
async function moreOfDot(...lines: readonly string[]): Promise<void> {
  const card = ['UID:4', 'FN:Dot Müller', 'EMAIL:dot@example.org', 'ORG:Oven', ...lines];
  await ask(importFiles, { files: [fileOf('b.vcf', vcards([card]))] }, world);
}

test('an anniversary of a card is shown with the person, and named on its day where the user is, once', async () => {
  await importNetwork(world);
  await moreOfDot('ANNIVERSARY:20090618');
  const { card } = await ask(peopleShow, { person: DOT }, world);
  expect(card.anniversary).toMatchObject({ value: '2009-06-18', source: 'vcard' });
  const kindsAt = async (at: string, offset = 0): Promise<readonly string[]> => {
    world.moveTo(at);
    const there = { ...world, offsetMinutes: () => offset };
    return (await ask(todayList, {}, there)).suggestions.map(({ kind }) => kind);
  };
  expect(await kindsAt('2026-06-17T23:30:00Z')).not.toContain('anniversary');
  expect(await kindsAt('2026-06-17T23:30:00Z', 120)).toContain('anniversary');
  expect(await kindsAt('2026-06-19T01:00:00Z', -300)).toContain('anniversary');
  expect(await kindsAt('2026-06-18T10:00:00Z')).toContain('anniversary');
  expect(await oneOf(DOT)).toMatchObject({
    why: "Today is Dot Müller's anniversary: 17 years.",
    todo: 'Congratulate Dot Müller.',
  });
  await ask(todayDone, { person: DOT, kind: 'anniversary' }, world);
  expect(await kindsAt('2026-06-18T11:00:00Z')).not.toContain('anniversary');
  expect(await kindsAt('2026-06-19T10:00:00Z')).not.toContain('anniversary');
});

test('an anniversary on 29 February without a year, and a birthday on the same day, which is named', async () => {
  await importNetwork(world);
  await moreOfDot('X-ABDATE:1', 'item1.X-ABDATE:1604-02-29', 'item1.X-ABLabel:_$!<Anniversary>!$_');
  const days = ['2027-02-28', '2027-03-01', '2028-02-28', '2028-02-29'];
  const kinds = async (): Promise<readonly (readonly string[])[]> => {
    const named: (readonly string[])[] = [];
    for (const day of days) {
      world.moveTo(`${day}T10:00:00Z`);
      named.push(await kindsOf(DOT));
    }
    return named;
  };
  expect(await kinds()).toEqual([['anniversary'], [], [], ['anniversary']]);
  expect((await oneOf(DOT))?.why).toBe("Today is Dot Müller's anniversary.");
  await moreOfDot('BDAY:1990-02-28', 'ANNIVERSARY:--0229');
  expect(await kinds()).toEqual([['birthday'], [], ['birthday'], ['anniversary']]);
});

test('an anniversary typed by hand is named once on its day, and taken back with an empty text', async () => {
  await importNetwork(world);
  await ask(peopleEdit, { person: DOT, anniversary: '2010-06-18' }, world);
  world.moveTo('2026-06-18T10:00:00Z');
  expect((await oneOf(DOT))?.why).toBe("Today is Dot Müller's anniversary: 16 years.");
  await ask(peopleEdit, { person: DOT, anniversary: '' }, world);
  expect(await kindsOf(DOT)).toEqual([]);
  await ask(historyUndo, {}, world);
  expect(await kindsOf(DOT)).toEqual(['anniversary']);
});

test('birthdays are named of everybody, however faint the tie, the nearest first and three a day', async () => {
  await importNetwork(world);
  // Two hundred with a card and a mail are nearer than those of whom there is a card alone.
  const nearer = Array.from({ length: 200 }, (_, n) => ({
    from: `Near ${n} <near${n}@example.org>`,
    to: ME,
    at: '2026-06-14T09:00:00Z',
  }));
  const far = ['Hal', 'Ida', 'Jo', 'Kit'].map((name) => [
    `UID:${name}`,
    `FN:${name} Faraway`,
    'BDAY:1980-06-18',
  ]);
  const files = [fileOf('near.mbox', mbox(nearer)), fileOf('far.vcf', vcards(far))];
  await ask(importFiles, { files }, world);
  await ask(peopleEdit, { person: ADA, birthday: '--06-18' }, world);
  world.moveTo('2026-06-18T10:00:00Z');
  const named = async () =>
    (await today()).suggestions.filter(({ kind }) => kind === 'birthday').map(({ person }) => person.name);
  expect(await named()).toEqual(['Ada Lovelace', 'Hal Faraway', 'Ida Faraway']);
  await ask(todayDone, { person: 'Hal Faraway', kind: 'birthday' }, world);
  expect(await named()).toEqual(['Ada Lovelace', 'Ida Faraway', 'Jo Faraway']);
  await ask(importFiles, { files }, world);
  expect(await named()).toHaveLength(3);
});

test('an event is named before it, and asks after it until it is told', async () => {
  await importNetwork(world);
  await ask(eventsAdd, { name: "Bakers' fair", on: '2026-06-18', people: `${ADA}, Grace Nettle` }, world);
  const occasions = async (at: string) => {
    world.moveTo(`${at}T10:00:00Z`);
    return (await today()).occasions.map(({ kind, why }) => [kind, why]);
  };
  expect(await occasions('2026-06-15')).toEqual([]);
  expect(await occasions('2026-06-17')).toEqual([
    ['event', "“Bakers' fair” is tomorrow; 2 people are expected, 1 of them known to you."],
  ]);
  expect(await occasions('2026-06-19')).toEqual([
    ['met', "“Bakers' fair” was yesterday, and you have not said whom you met."],
  ]);
  await ask(eventsMet, { event: 'fair', people: 'Grace Nettle' }, world);
  expect(await occasions('2026-06-19')).toEqual([]);
  world.moveTo('2026-06-20T10:00:00Z');
  expect(await kindsOf('Grace Nettle')).toEqual(['reminder']);
});

test('what somebody needs and I have is named, and goes when it is done', async () => {
  await importNetwork(world);
  await ask(needsAdd, { person: DOT, what: 'a lawyer for her lease' }, world);
  expect(await kindsOf(DOT)).toEqual([]);
  await ask(offersAdd, { person: 'me', what: 'legal advice' }, world);
  expect(await oneOf(DOT)).toMatchObject({
    kind: 'offer',
    why: 'Dot Müller looks for “a lawyer for her lease”, and you can give “legal advice”.',
    todo: 'Tell Dot Müller what you have.',
  });
  await ask(todayDone, { person: DOT, kind: 'offer' }, world);
  expect(await kindsOf(DOT)).toEqual([]);
});

test('of a goal one step is named; whom it turns to may rest', async () => {
  await importNetwork(world);
  await ask(peopleAdd, { name: 'Sal Vetch', title: 'Head of Sales', organisation: 'Mill' }, world);
  await ask(logAdd, { line: 'coffee with Sal Vetch yesterday' }, world);
  await ask(goalsAdd, { aim: 'start a bakery', template: 'start a business' }, world);
  world.moveTo('2026-06-16T10:00:00Z');
  const steps = async () => (await today()).suggestions.filter(({ kind }) => kind === 'step');
  const [step, ...others] = await steps();
  expect(others).toEqual([]);
  expect(step?.why).toMatch(/^For “start a bakery”: .+\.$/);
  await ask(todayDone, { person: step?.person.id ?? '' }, world);
  expect((await steps()).map(({ person }) => person.id)).not.toContain(step?.person.id);
});

test('an introduction that I have to make is named from the next day on', async () => {
  await importNetwork(world);
  await ask(introsGive, { one: DOT, other: BO }, world);
  expect(await kindsOf(DOT)).not.toContain('introduction');
  world.moveTo('2026-06-16T10:00:00Z');
  expect(await kindsOf(DOT)).toEqual(['introduction']);
});

/** Long silent, and once well known. */
async function importPast(): Promise<void> {
  const mails = ['Fay Burdock', 'Gil Hartwort', 'Ina Teasel'].flatMap((name, at) =>
    letters(ME, `${name} <p${at}@example.org>`, { until: '2023-05-01T09:00:00Z', every: 20, count: 12 }),
  );
  await ask(importFiles, { files: [fileOf('past.mbox', mbox(mails))] }, world);
}

test('of the past one is named in a week, and nobody in their place once they are set aside', async () => {
  await importNetwork(world);
  await importPast();
  // With nothing else asked of them, so that they are not late but asleep.
  for (const person of ['Fay Burdock', 'Gil Hartwort', 'Ina Teasel'])
    await ask(tiesSay, { person, resting: 'yes' }, world);
  const past = async (day: string): Promise<readonly string[]> => {
    world.moveTo(`${day}T10:00:00Z`);
    return (await today()).suggestions.flatMap(({ kind, person }) => (kind === 'wake' ? [person.name] : []));
  };
  const [first = ''] = await past('2026-06-15');
  expect(first).not.toBe('');
  expect(await past('2026-06-19')).toEqual([first]);
  for (const settle of [todaySnooze, todayNever]) {
    const { act } = await ask(settle, { person: first }, world);
    expect(await past('2026-06-20')).toEqual([]);
    await ask(historyUndo, { act: act?.id }, world);
  }
  const { act } = await ask(logAdd, { line: `called ${first}` }, world);
  expect(await past('2026-06-21')).toEqual([]);
  await ask(historyUndo, { act: act?.id }, world);
  expect(await past('2026-06-21')).toEqual([first]);
});

test('ties are tended within the week that the user has, three a day at the least', async () => {
  const people = 'abcdefghij'.split('').map((letter) => `Person${letter} Nettle <${letter}@example.org>`);
  const mails = people.flatMap((them) =>
    letters(ME, them, { until: '2026-04-20T09:00:00Z', every: 9, count: 8 }),
  );
  await ask(importFiles, { files: [fileOf('many.mbox', mbox(mails))], me: ['mia@quill.example'] }, world);
  // 102 minutes a week are 14.6 a day: two mails, and three at the least.
  const assumed = await today();
  expect(assumed.suggestions).toHaveLength(3);
  expect(assumed.room).toBe(
    'More are late than fit into today: 2 hours a week are assumed, as you have not said what yours has room for. `mutuals budget --minutes 120` says it.',
  );
  await ask(planBudget, { contacts: 5 }, world);
  const said = await today();
  expect([said.suggestions.length, said.room]).toEqual([3, undefined]);
  await ask(planBudget, { minutes: 10_000 }, world);
  expect((await today()).suggestions).toHaveLength(7);
  await ask(planBudget, { contacts: 35, finding: 0 }, world);
  expect((await today()).suggestions).toHaveLength(5);
});

test('a step that turns to nobody is named on Mondays, and every day in the week before the goal is due', async () => {
  await importNetwork(world);
  await ask(goalsAdd, { aim: 'start a bakery', template: 'start a business', by: '2026-06-30' }, world);
  await ask(goalsAdd, { aim: 'learn the cello' }, world);
  const aims = async (day: string) => {
    world.moveTo(`${day}T10:00:00Z`);
    return (await today()).occasions.filter(({ kind }) => kind === 'step').map(({ name }) => name);
  };
  // Monday 15 and 22 June; the week before its day begins on the 24th.
  expect(await aims('2026-06-16')).toEqual([]);
  expect(await aims('2026-06-22')).toEqual(['start a bakery']);
  expect(await aims('2026-06-23')).toEqual([]);
  expect(await aims('2026-06-24')).toEqual(['start a bakery']);
  expect(await aims('2026-06-30')).toEqual(['start a bakery']);
  expect(await aims('2026-07-01')).toEqual([]);
});

test('what is near is told without a look at everybody', async () => {
  await importNetwork(world);
  await ask(goalsAdd, { aim: 'start a bakery', template: 'start a business' }, world);
  const looks: string[] = [];
  const store = {
    ...world.store,
    everybody: () => {
      looks.push('everybody');
      return world.store.everybody();
    },
  };
  const whole = await ask(todayList, {}, { ...world, store });
  expect(looks.length).toBeGreaterThan(0);
  looks.length = 0;
  const near = await ask(todayList, { near: true }, { ...world, store });
  expect(looks).toEqual([]);
  const kindsIn = ({ suggestions, occasions }: typeof whole) =>
    [...occasions, ...suggestions].map(({ kind }) => kind).sort();
  expect(kindsIn(whole)).toEqual([...kindsIn(near), 'step'].sort());
});

test('while seven things are more urgent, nobody takes a look at everybody', async () => {
  await importNetwork(world);
  await ask(goalsAdd, { aim: 'start a bakery', template: 'start a business' }, world);
  for (const name of 'abcdefg') await ask(peopleAdd, { name: `Person${name} Nettle` }, world);
  for (const name of 'abc')
    await ask(promisesAdd, { person: `Person${name} Nettle`, what: 'the recipe', by: '2026-06-17' }, world);
  for (const name of 'def')
    await ask(logAdd, { line: `called Person${name} Nettle, follow up tomorrow` }, world);
  await ask(receiveNote, { person: 'Persong Nettle', what: 'advice' }, world);
  world.moveTo('2026-06-18T10:00:00Z');
  await world.freshen(dayOf(new Date('2026-06-18')));
  const fails = { value: () => Promise.reject(new Error('a look at everybody')) };
  const store: World['store'] = Object.create(world.store, { everybody: fails });
  const { suggestions } = await ask(todayList, {}, { ...world, store });
  expect(suggestions).toHaveLength(7);
  for (const name of 'abcd') await ask(todayDone, { person: `Person${name} Nettle` }, world);
  await expect(ask(todayList, {}, { ...world, store })).rejects.toThrow('a look at everybody');
});

test('looking at today writes nothing', async () => {
  await importNetwork(world);
  await ask(promisesAdd, { person: DOT, what: 'the recipe', by: '2026-06-16' }, world);
  const before = await keptState(world);
  await today();
  expect(await keptState(world)).toBe(before);
});
