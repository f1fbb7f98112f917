import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { asksAdd } from './asks-add.ts';
import { asksWeigh } from './asks-weigh.ts';
import { briefShow } from './brief-show.ts';
import { introsAsk } from './intros-ask.ts';
import { introsGive } from './intros-give.ts';
import { introsMove } from './intros-move.ts';
import { introsShow } from './intros-show.ts';
import { kindsSay } from './kinds-say.ts';
import { mannersSay } from './manners-say.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterEach(() => world.store.close());

const ADA = { person: 'Ada Lovelace' };
const movedTo = (place: string) => ask(kindsSay, { ...ADA, place }, world);
const told = async () => (await ask(briefShow, ADA, world)).holidays.map(({ says }) => says);

test('how they like to be met stands beside the verdict, with their time', async () => {
  await ask(mannersSay, { ...ADA, address: 'Countess', zone: 'Asia/Tokyo' }, world);
  const { manners } = await ask(asksWeigh, { ...ADA, what: 'an hour of advice' }, world);
  expect(manners).toEqual([
    { label: 'call them', text: 'Countess' },
    { label: 'time zone', text: 'Asia/Tokyo, where it is 19:00 now' },
  ]);
});

test('it stands beside an ask that is noted', async () => {
  await ask(mannersSay, { ...ADA, address: 'Countess' }, world);
  const { manners } = await ask(asksAdd, { ...ADA, what: 'an hour' }, world);
  expect(manners).toEqual([{ label: 'call them', text: 'Countess' }]);
});

test('before an introduction it stands by each of whom something is known, until the introduction is over', async () => {
  await ask(mannersSay, { ...ADA, address: 'Countess' }, world);
  await ask(mannersSay, { person: 'Dot Müller', avoid: 'her last firm' }, world);
  const namesOf = (each: readonly { readonly person: { readonly name: string } }[]) =>
    each.map(({ person }) => person.name);
  const begun = await ask(introsAsk, { to: 'Dot Müller', through: 'Ada Lovelace' }, world);
  expect(namesOf(begun.etiquette)).toEqual(['Ada Lovelace', 'Dot Müller']);
  const { id } = begun.introduction;
  expect(namesOf((await ask(introsShow, { intro: id }, world)).etiquette)).toEqual([
    'Ada Lovelace',
    'Dot Müller',
  ]);
  const given = await ask(introsGive, { one: 'Bo Yarrow', other: 'Ada Lovelace' }, world);
  expect(given.etiquette.map(({ person, manners }) => [person.name, manners[0]?.text])).toEqual([
    ['Ada Lovelace', 'Countess'],
  ]);
  await ask(introsMove, { intro: id, state: 'declined' }, world);
  expect((await ask(introsShow, { intro: id }, world)).etiquette).toEqual([]);
});

test('a public holiday of their country is told on its day, and the next before it comes', async () => {
  await movedTo('Portugal');
  world.moveTo('2026-12-01T10:00:00Z');
  const says = [
    'Today is a public holiday in Portugal: Restauração da Independência.',
    'The next public holiday in Portugal is on Tuesday, 8 December: Immaculate Conception.',
  ];
  expect(await told()).toEqual(says);
  const { holidays } = await ask(asksWeigh, { ...ADA, what: 'an hour' }, world);
  expect(holidays.map((one) => one.says)).toEqual(says);
  expect(holidays.map(({ day }) => day)).toEqual(['2026-12-01', '2026-12-08']);
});

test('the day is that where they are: in New Zealand Christmas begins at noon of the day before', async () => {
  await movedTo('New Zealand');
  world.moveTo('2026-12-24T10:30:00Z');
  expect((await told())[0]).toBe(
    'The next public holiday in New Zealand is on Friday, 25 December: Christmas Day.',
  );
  world.moveTo('2026-12-24T12:00:00Z');
  expect((await told())[0]).toBe(
    'Where they are it is Friday, 25 December, a public holiday in New Zealand: Christmas Day.',
  );
});

test('a time zone that was said stands before those of the country', async () => {
  await movedTo('New Zealand');
  await ask(mannersSay, { ...ADA, zone: 'Europe/Lisbon' }, world);
  world.moveTo('2026-12-24T12:00:00Z');
  expect((await told())[0]).toMatch(/^The next public holiday in New Zealand is on Friday, 25 December/);
});

test('where it is two days at once, the day of the user is meant', async () => {
  await movedTo('United States');
  // 23:30 on Christmas Eve in Honolulu, and 04:30 on Christmas Day in New York.
  world.moveTo('2026-12-25T09:30:00Z');
  expect((await told())[0]).toBe('Today is a public holiday in the United States: Christmas Day.');
  // Everywhere the day before.
  world.moveTo('2026-12-25T03:00:00Z');
  expect((await told())[0]).toMatch(
    /^The next public holiday in the United States is on Friday, 25 December/,
  );
});

test('nothing is said between holidays, of a country without a calendar, and where none is known', async () => {
  world.moveTo('2026-12-25T10:00:00Z');
  expect(await told()).toEqual([]);
  await movedTo('Nepal');
  expect(await told()).toEqual([]);
  await movedTo('Portugal');
  world.moveTo('2026-07-01T10:00:00Z');
  expect(await told()).toEqual([]);
});
