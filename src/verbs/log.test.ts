import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { benefitsList } from './benefits-list.ts';
import { giveNote, receiveNote } from './benefits-note.ts';
import { historyUndo } from './history.ts';
import { logAdd, logUnderstand } from './log.ts';
import { peopleAdd } from './people-add.ts';
import { peopleList } from './people-list.ts';
import { peopleShow } from './people-show.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterEach(() => world.store.close());

const show = (person: string) => ask(peopleShow, { person }, world);
const names = async (): Promise<readonly string[]> =>
  (await ask(peopleList, { order: 'name' }, world)).people.map(({ name }) => name);

test('people, day, channel and follow-up are found, and the people come by name or are added', async () => {
  const line =
    'Coffee with Ada Lovelace yesterday, she offered to introduce me to Grace Nettle, follow up in 3 weeks';
  const noted = await ask(logAdd, { line }, world);
  expect(noted).toMatchObject({ line, day: '2026-06-14', channel: 'meeting', direction: 'both' });
  expect(noted.act?.line).toBe('Noted a meeting with Ada Lovelace');
  const ada = await show('Ada Lovelace');
  expect(noted.chips).toEqual(
    expect.arrayContaining([
      { kind: 'person', says: 'Ada Lovelace', from: 'Ada Lovelace', id: ada.person.id },
      { kind: 'mentioned', says: 'Grace Nettle', from: 'Grace Nettle', isNew: true },
      expect.objectContaining({ kind: 'day', says: '2026-06-14' }),
      { kind: 'channel', says: 'meeting' },
      expect.objectContaining({ kind: 'followUp', says: '2026-07-06' }),
    ]),
  );
  expect(ada.timeline[0]).toMatchObject({ id: noted.id, about: line, day: '2026-06-14', source: 'hand' });
  expect(ada.reminders).toMatchObject([{ day: '2026-07-06', about: line }]);
});

test('somebody who is mentioned and known has the line in their timeline, but was not met', async () => {
  await ask(logAdd, { line: 'Coffee with Ada Lovelace yesterday, she knows Dot Müller' }, world);
  const dot = await show('Dot Müller');
  expect(dot.timeline).toHaveLength(1);
  expect(dot.person.contactDays).toBe(0);
  expect((await show('Ada Lovelace')).person.lastContact).toBe('2026-06-14');
});

test('the text is kept to the letter', async () => {
  const line = 'coffee w/ Ada Lovelace — “très bon”\n\t…she said: <b>50 %</b> \u{1F600}  x';
  await ask(logAdd, { line }, world);
  expect((await show('Ada Lovelace')).timeline[0]?.about).toBe(line);
});

test('whoever is not known yet is added', async () => {
  await ask(logAdd, { line: 'lunch with Eve Nettle on Friday' }, world);
  expect(await names()).toContain('Eve Nettle');
  expect((await show('Eve Nettle')).person).toMatchObject({
    sources: ['hand'],
    contactDays: 1,
    lastContact: '2026-06-12',
  });
});

test('the flags stand before what the line seems to say', async () => {
  const noted = await ask(
    logAdd,
    { line: 'about the bread', with: ['Ada Lovelace', 'Eve Nettle'], on: '2026-05-05', channel: 'call' },
    world,
  );
  expect(noted).toMatchObject({ day: '2026-05-05', channel: 'call' });
  for (const name of ['Ada Lovelace', 'Eve Nettle'])
    expect((await show(name)).timeline.map(({ day, channel }) => `${day} ${channel}`)).toContain(
      '2026-05-05 call',
    );
});

test('a name that fits several is refused with who they are, and nothing is written', async () => {
  await ask(peopleAdd, { name: 'Ada Byron' }, world);
  const before = await keptState(world);
  const noting = ask(logAdd, { line: 'coffee with Ada yesterday' }, world);
  await expect(noting).rejects.toMatchObject({
    code: 'person_ambiguous',
    details: expect.arrayContaining([
      expect.stringMatching(/^\w{16} {2}Ada Lovelace/),
      expect.stringMatching(/^\w{16} {2}Ada Byron/),
    ]),
  });
  await expect(ask(logAdd, { line: 'coffee', with: ['Ada'] }, world)).rejects.toMatchObject({
    code: 'person_ambiguous',
  });
  expect(await keptState(world)).toBe(before);
});

test('the first name of the only one who has it is enough', async () => {
  await ask(logAdd, { line: 'coffee with ada yesterday' }, world);
  expect((await show('Ada Lovelace')).person.lastContact).toBe('2026-06-14');
});

test('what is to be followed up with somebody only named in the line is not lost', async () => {
  await ask(logAdd, { line: 'remind me to call Ada Lovelace in 3 weeks' }, world);
  expect((await show('Ada Lovelace')).reminders).toMatchObject([{ day: '2026-07-06' }]);
});

test('a line about somebody not known yet is found with them', async () => {
  await ask(logAdd, { line: 'Heard that Grace Nettle moved to Berlin' }, world);
  expect((await show('Grace Nettle')).timeline[0]?.about).toBe('Heard that Grace Nettle moved to Berlin');
});

test('a mention that fits several is refused when the line is about nobody else', async () => {
  await ask(peopleAdd, { name: 'Ada Byron' }, world);
  await expect(ask(logAdd, { line: 'Heard that Ada moved to Berlin' }, world)).rejects.toMatchObject({
    code: 'person_ambiguous',
  });
});

test.each(['', '   ', '\n'])('an empty line is refused', async (line) => {
  await expect(ask(logAdd, { line }, world)).rejects.toMatchObject({ code: 'nothing_written' });
  await expect(ask(logUnderstand, { line }, world)).rejects.toMatchObject({ code: 'nothing_written' });
});

test('a line that names nobody is refused with the way out, and can be understood all the same', async () => {
  await expect(ask(logAdd, { line: 'had a coffee yesterday' }, world)).rejects.toMatchObject({
    code: 'nobody_named',
  });
  expect(await ask(logUnderstand, { line: 'had a coffee yesterday' }, world)).toMatchObject({
    day: '2026-06-14',
    channel: 'meeting',
  });
});

test.each(['someday', 'the other week maybe'])('"%s" is no day', async (on) => {
  await expect(ask(logAdd, { line: 'coffee with Ada Lovelace', on }, world)).rejects.toMatchObject({
    code: 'day_not_readable',
  });
});

test('understanding writes nothing and says what noting says', async () => {
  const before = await keptState(world);
  const line = 'call with Eve Nettle and Bo Yarrow this morning, follow up next week';
  const understood = await ask(logUnderstand, { line }, world);
  expect(await keptState(world)).toBe(before);
  const { id: _id, act: _act, ...noted } = await ask(logAdd, { line }, world);
  expect(noted).toEqual(understood);
});

test('undo takes all of it back: the line, the reminder, the people it added', async () => {
  const before = await keptState(world);
  await ask(
    logAdd,
    { line: 'coffee with Eve Nettle and Ada Lovelace yesterday, follow up in 3 weeks' },
    world,
  );
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});

test('the first line of a new user works before anybody said who they are', async () => {
  const fresh = await openWorld();
  await ask(logAdd, { line: 'coffee with Eve Nettle yesterday' }, fresh);
  const eve = await ask(peopleShow, { person: 'Eve Nettle' }, fresh);
  expect(eve.person.contactDays).toBe(1);
  expect((await ask(peopleList, {}, fresh)).people).toHaveLength(1);
  await fresh.store.close();
});

test('a favour that the line tells of is offered and not written, until it is said', async () => {
  const line = 'Coffee with Ada Lovelace yesterday, she helped me with my visa and I lent her my tent';
  const { favours } = await ask(logAdd, { line }, world);
  const ada = (await show('Ada Lovelace')).person.id;
  const person = { id: ada, name: 'Ada Lovelace' };
  expect(favours).toEqual([
    {
      of: 'them',
      person,
      what: 'help with my visa',
      size: 'middle',
      on: '2026-06-14',
      from: 'she helped me with my visa',
    },
    {
      of: 'me',
      person,
      what: 'the loan of my tent',
      size: 'small',
      on: '2026-06-14',
      from: 'and I lent her my tent',
    },
  ]);
  const listed = () => ask(benefitsList, { person: ada }, world);
  expect((await listed()).benefits).toEqual([]);
  const [theirs, mine] = favours;
  await ask(receiveNote, { person: ada, what: theirs?.what, on: theirs?.on }, world);
  await ask(giveNote, { person: ada, what: mine?.what, on: mine?.on }, world);
  const kept = (await listed()).benefits.map(({ direction, kind, size, line: what }) => [
    direction,
    kind,
    size,
    what,
  ]);
  expect(kept).toEqual(
    expect.arrayContaining([
      ['received', 'help', 'middle', 'help with my visa'],
      ['given', 'gift', 'small', 'the loan of my tent'],
    ]),
  );
});

test('whoever is named did it; of several who it may be nobody is said', async () => {
  const people = async (line: string, named: readonly string[] = []) =>
    (await ask(logUnderstand, { line, with: [...named] }, world)).favours.map(({ person }) => person?.name);
  expect(await people('Ada Lovelace introduced me to Grace Nettle')).toEqual(['Ada Lovelace']);
  expect(await people('Lunch with Ada Lovelace and Dot Müller, she helped me with my visa')).toEqual([
    undefined,
  ]);
  expect(await people('helped me with my visa', ['Ada Lovelace'])).toEqual(['Ada Lovelace']);
  expect(await people('coffee with Eve Nettle, she helped me with my visa')).toEqual(['Eve Nettle']);
  expect(await people('coffee with Ada Lovelace; Eve Nettle reviewed my thesis')).toEqual(['Eve Nettle']);
  await ask(peopleAdd, { name: 'Ada Byron' }, world);
  expect(await people('Ada helped me with my visa')).toEqual([undefined]);
});

test('comfort and interest are marked as what one cannot touch, a day is said only when it is not today', async () => {
  const { favours } = await ask(logUnderstand, { line: 'Ada Lovelace cheered me up' }, world);
  expect(favours).toMatchObject([{ what: 'cheered me up', size: 'middle', intangible: true }]);
  expect(favours[0]).not.toHaveProperty('on');
});

test('a line in which nobody gave anything offers nothing', async () => {
  expect((await ask(logAdd, { line: 'coffee with Ada Lovelace yesterday' }, world)).favours).toEqual([]);
});
