import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { openWorld, type World } from '../../test/world.ts';
import { importFiles } from './import-files.ts';
import { meSet } from './me.ts';
import { ownCountry } from './own-country.ts';
import { peopleAdd } from './people-add.ts';
import { peopleEdit } from './people-edit.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

async function imported(cards: readonly string[], country?: string): Promise<readonly string[]> {
  const path = join(world.folder, 'cards.vcf');
  writeFileSync(path, cards.map((lines) => `BEGIN:VCARD\nVERSION:3.0\n${lines}\nEND:VCARD\n`).join(''));
  await ask(importFiles, { files: [path], ...(country && { country }) }, world);
  const [bo] = await world.store.peopleCalled('Bo Yarrow');
  const records = bo ? await world.store.recordsOf(bo.id) : [];
  return records.flatMap(({ identities }) => identities.map(({ value }) => value));
}

const BO = 'FN:Bo Yarrow\nTEL:030 901820';
const OTHERS = ['1', '2', '3'].map((number) => `FN:Cy ${number}\nTEL:+43 1 51450${number}`);

async function iAm(fields: { readonly phone?: string[]; readonly place?: string }): Promise<void> {
  await ask(peopleAdd, { name: 'Ida Quill', email: ['ida@example.org'] }, world);
  await ask(meSet, { addresses: ['ida@example.org'] }, world);
  await ask(peopleEdit, { person: 'Ida Quill', ...fields }, world);
}

test('a local number stays as written while nothing tells its country', async () => {
  expect(await imported([BO])).toEqual([]);
});

test('it is of the country of most numbers in the file', async () => {
  expect(await imported([BO, ...OTHERS])).toEqual(['+4330901820']);
});

test('before that it is of the country of my own number', async () => {
  await iAm({ phone: ['+49 30 555555'] });
  expect(await ownCountry(world.store)).toBe('DE');
  expect(await imported([BO, ...OTHERS])).toEqual(['+4930901820']);
});

test('without a number of mine, of the country of my place', async () => {
  await iAm({ place: 'Hamburg, Germany' });
  expect(await imported([BO])).toEqual(['+4930901820']);
});

test('what the user says goes before all', async () => {
  await iAm({ phone: ['+49 30 555555'] });
  expect(await imported([BO], 'at')).toEqual(['+4330901820']);
});

test('nobody has said who I am: nothing is known of my country', async () => {
  expect(await ownCountry(world.store)).toBeUndefined();
});
