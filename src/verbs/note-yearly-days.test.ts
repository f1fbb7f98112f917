import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf, vcards } from '../../test/invented-files.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { peopleAdd } from './people-add.ts';
import { peopleEdit } from './people-edit.ts';
import { peopleMerge } from './people-merge.ts';
import { peopleSplit } from './people-split.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const noted = async (state: string) =>
  (await world.store.matters({ kind: 'yearlyDay', state })).map(({ about, people }) => [
    about.what,
    people.map(({ person }) => person),
  ]);
const importCard = (...lines: readonly string[]) =>
  ask(importFiles, { files: [fileOf('a.vcf', vcards([['UID:1', 'FN:Hal Nettle', ...lines]]))] }, world);
const only = async (name: string) => {
  const [person] = await world.store.peopleCalled(name);
  return person?.id ?? '';
};

test('a card read twice is noted once, and what changed is noted beside it', async () => {
  await importCard('BDAY:1990-06-18', 'ANNIVERSARY:20090808');
  const before = await keptState(world);
  await importCard('BDAY:1990-06-18', 'ANNIVERSARY:20090808');
  expect(await keptState(world)).toBe(before);
  const hal = await only('Hal Nettle');
  await importCard('BDAY:1990-06-18', 'ANNIVERSARY:20090809');
  expect(await noted('06-18')).toEqual([['birthday', [hal]]]);
  expect(await noted('08-09')).toEqual([['anniversary', [hal]]]);
});

test('what names no day is not noted', async () => {
  await importCard('BDAY:1990', 'ANNIVERSARY:soon');
  expect(await world.store.matters({ kind: 'yearlyDay' })).toEqual([]);
});

test('it goes with the person it is of, into one and out again, and undo takes it back', async () => {
  await ask(peopleAdd, { name: 'Ida Burdock', birthday: '--06-18' }, world);
  await importCard('BDAY:1990-06-18');
  const [ida, hal] = [await only('Ida Burdock'), await only('Hal Nettle')];
  const apart = await keptState(world);
  await ask(peopleMerge, { keep: ida, fold: hal }, world);
  expect((await noted('06-18')).map(([, people]) => people)).toEqual([[ida]]);
  const record = (await world.store.recordsByKey([{ source: 'vcard', key: '1' }]))[0]?.id ?? '';
  const { splitOff } = await ask(peopleSplit, { person: ida, record }, world);
  expect((await noted('06-18')).map(([, people]) => people)).toContainEqual([splitOff?.id]);
  await ask(historyUndo, {}, world);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(apart);
});

test('said again by hand it is noted once', async () => {
  await ask(peopleAdd, { name: 'Ida Burdock', birthday: '1990-06-18' }, world);
  await ask(peopleEdit, { person: 'Ida Burdock', birthday: '--06-18', note: 'x' }, world);
  await ask(peopleEdit, { person: 'Ida Burdock', note: 'y' }, world);
  expect(await noted('06-18')).toHaveLength(1);
});
