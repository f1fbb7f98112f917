import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, vcards } from '../../test/invented-files.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { peopleAdd } from './people-add.ts';
import { peopleEdit } from './people-edit.ts';
import { peopleShow } from './people-show.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const card = async (person: string) => (await ask(peopleShow, { person }, world)).card;

test('a person added by hand has all that was said, from the hand', async () => {
  const said = {
    name: 'Ada Lovelace',
    organisation: 'Engines',
    title: 'Analyst',
    email: ['ada@example.org'],
    phone: ['+49 151 23456789'],
    url: ['https://linkedin.com/in/ada'],
    place: 'London',
    birthday: '1815-12-10',
    anniversary: '1835-07-08',
    note: 'plays chess',
  };
  const { person, act } = await ask(peopleAdd, said, world);
  expect(act).toMatchObject({ verb: 'people.add', line: 'Added Ada Lovelace' });
  expect(person).toMatchObject({ name: 'Ada Lovelace', sources: ['hand'], records: 1 });
  expect(await card('ada@example.org')).toMatchObject({
    name: 'Ada Lovelace',
    nameFrom: 'hand',
    organisation: { value: 'Engines', source: 'hand' },
    title: { value: 'Analyst' },
    phones: [{ value: '+49 151 23456789' }],
    urls: [{ value: 'https://linkedin.com/in/ada' }],
    places: [{ value: 'London' }],
    birthday: { value: '1815-12-10' },
    notes: [{ value: 'plays chess' }],
  });
});

test.each(['2026-13-01', '1990-02-30', '--02-30', '17 May'])('%s is no birthday', async (birthday) => {
  await expect(ask(peopleAdd, { name: 'Ada', birthday }, world)).rejects.toThrow(/1990-05-17/);
});

test('what is said by hand stands before an import, also one that comes later', async () => {
  await importNetwork(world);
  await ask(peopleEdit, { person: 'Ada Lovelace', title: 'Countess', organisation: 'Ockham' }, world);
  const newer = vcards([['UID:1', 'FN:Ada King', 'EMAIL:ada@example.org', 'ORG:Elsewhere', 'TITLE:Analyst']]);
  await ask(importFiles, { files: [fileOf('b.vcf', newer)] }, world);
  expect(await card('ada@example.org')).toMatchObject({
    name: 'Ada King',
    nameFrom: 'vcard',
    organisation: { value: 'Ockham', source: 'hand' },
    title: { value: 'Countess', source: 'hand' },
  });
});

test('editing one field keeps the others', async () => {
  await importNetwork(world);
  await ask(
    peopleEdit,
    { person: 'Ada Lovelace', title: 'Countess', note: 'likes walks', email: ['a@x.example'] },
    world,
  );
  await ask(peopleEdit, { person: 'Ada Lovelace', place: 'London' }, world);
  expect(await card('Ada Lovelace')).toMatchObject({
    title: { value: 'Countess' },
    places: [{ value: 'London' }],
    emails: [{ value: 'a@x.example' }, { value: 'ada@example.org' }],
    notes: [{ value: 'likes walks' }, { value: 'plays chess' }],
  });
});

test('an empty text takes back what was said by hand, and what the sources say is shown again', async () => {
  await importNetwork(world);
  const before = await card('Ada Lovelace');
  const said = {
    name: 'The Countess',
    organisation: 'Ockham',
    title: 'Countess',
    place: 'London',
    birthday: '1815-12-10',
    note: 'likes walks',
    email: ['a@x.example'],
  };
  const { id } = (await ask(peopleEdit, { person: 'Ada Lovelace', ...said }, world)).person;
  const nothing = {
    name: '',
    organisation: '',
    title: '',
    place: '',
    birthday: '',
    anniversary: '',
    note: '',
    email: [],
  };
  await ask(peopleEdit, { person: id, ...nothing }, world);
  expect(await card(id)).toEqual(before);
});

test('the only name of somebody cannot be taken back', async () => {
  await ask(peopleAdd, { name: 'Ada Lovelace' }, world);
  await ask(peopleEdit, { person: 'Ada Lovelace', name: '', title: 'Countess' }, world);
  expect((await card('Ada Lovelace')).title?.value).toBe('Countess');
});

test('saying the same again is no act', async () => {
  await importNetwork(world);
  await ask(peopleEdit, { person: 'Ada Lovelace', title: 'Countess' }, world);
  expect((await ask(peopleEdit, { person: 'Ada Lovelace', title: 'Countess' }, world)).act).toBeUndefined();
  expect((await ask(peopleEdit, { person: 'Dot Müller' }, world)).act).toBeUndefined();
});

test.each(['birthday', 'anniversary'])('a day that is no day is refused as a %s', (field) => {
  for (const text of ['1990-02-30', '18 June', '--13-01', '1990'])
    expect(peopleEdit.input.safeParse({ person: 'Ada', [field]: text }).success).toBe(false);
  for (const text of ['', '1992-02-29', '--02-29'])
    expect(peopleEdit.input.safeParse({ person: 'Ada', [field]: text }).success).toBe(true);
});

test('undo brings back what was said before', async () => {
  await importNetwork(world);
  await ask(peopleEdit, { person: 'Ada Lovelace', title: 'Countess' }, world);
  const before = await keptState(world);
  await ask(peopleEdit, { person: 'Ada Lovelace', title: 'Author', note: 'x' }, world);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
});
