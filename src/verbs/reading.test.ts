import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { z } from 'zod';
import { ask } from '../../test/ask.ts';
import { openWorld, type World } from '../../test/world.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { peopleAdd } from './people-add.ts';
import { peopleEdit } from './people-edit.ts';
import { peopleShow } from './people-show.ts';
import { readingSay } from './reading-say.ts';
import { readingShow } from './reading-show.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const show = (person: string) => ask(readingShow, { person }, world);
const say = (input: z.input<typeof readingSay.input>) => ask(readingSay, input, world);
const add = (input: z.input<typeof peopleAdd.input>) => ask(peopleAdd, input, world);

async function importCard(...lines: readonly string[]): Promise<void> {
  const path = join(world.folder, 'card.vcf');
  writeFileSync(path, ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\n'));
  await ask(importFiles, { files: [path] }, world);
}

async function nameRow(person: string): Promise<string> {
  const { name } = await show(person);
  return name.parts.map(({ part, text, sureness }) => `${part} ${text} (${sureness})`).join(', ');
}

test('the parts of a name, each with how sure it is', async () => {
  await add({ name: 'Dr. Ada Lovelace' });
  expect(await nameRow('Dr. Ada Lovelace')).toBe(
    'title Dr. (sure), given Ada (sure), family Lovelace (sure)',
  );
  expect((await show('Dr. Ada Lovelace')).name.says).toBe('The given name stands first.');
});

test('of a person of whom nothing is told, everything is unknown and says so', async () => {
  await add({ name: 'Plato' });
  const shown = await show('Plato');
  expect(shown.name).toMatchObject({
    parts: [{ part: 'unknown', text: 'Plato', sureness: 'not known' }],
    says: 'One word alone does not tell whether it is a given name or a family name.',
  });
  expect(shown.phones).toEqual([]);
  expect(shown.birthday).toEqual({ sureness: 'not known', says: 'Nobody has told it yet.' });
  expect(shown.kinds.map(({ axis, kind, sureness }) => [axis, kind, sureness])).toEqual([
    ['field', undefined, 'not known'],
    ['function', undefined, 'not known'],
    ['level', undefined, 'not known'],
    ['place', undefined, 'not known'],
  ]);
});

test('a vCard that states the family tells the order', async () => {
  await importCard('FN:Orlo Brenn', 'N:Orlo;Brenn;;;');
  expect(await nameRow('Orlo Brenn')).toBe('family Orlo (sure), given Brenn (sure)');
});

test('what is said of a name holds, the name stays as written, and undo takes it back', async () => {
  await add({ name: 'Orlo Brenn' });
  const before = await nameRow('Orlo Brenn');
  const { act } = await say({ person: 'Orlo Brenn', family: 'Orlo', given: 'Brenn' });
  expect(act?.line).toBe('Said how the card of Orlo Brenn is read');
  expect(await nameRow('Orlo Brenn')).toBe('given Brenn (said by you), family Orlo (said by you)');
  expect((await show('Orlo Brenn')).name).toMatchObject({ written: 'Orlo Brenn', says: 'You said so.' });
  await ask(historyUndo, {}, world);
  expect(await nameRow('Orlo Brenn')).toBe(before);
});

test('the same said twice changes nothing, and an empty text takes a part back', async () => {
  await add({ name: 'Orlo Brenn' });
  await say({ person: 'Orlo Brenn', family: 'Orlo', given: 'Brenn' });
  expect((await say({ person: 'Orlo Brenn', family: 'Orlo' })).act).toBeUndefined();
  await say({ person: 'Orlo Brenn', given: '' });
  expect(await nameRow('Orlo Brenn')).toBe('family Orlo (said by you)');
  await say({ person: 'Orlo Brenn', family: '' });
  expect(await nameRow('Orlo Brenn')).toBe('given Orlo (likely), family Brenn (likely)');
});

test('what is written on the card later leaves what was said of the name', async () => {
  await add({ name: 'Orlo Brenn' });
  await say({ person: 'Orlo Brenn', family: 'Orlo' });
  await ask(peopleEdit, { person: 'Orlo Brenn', note: 'likes chess' }, world);
  expect(await nameRow('Orlo Brenn')).toBe('family Orlo (said by you)');
});

test('a number without a country is unknown until its country is said; then it is known by it', async () => {
  await importCard('FN:Bo Yarrow', 'TEL:030 901820', 'TEL:+43 1 514500');
  expect((await show('Bo Yarrow')).phones).toEqual([
    {
      written: '030 901820',
      sureness: 'not known',
      says: 'It is written without a country, so it joins nobody.',
    },
    {
      written: '+43 1 514500',
      number: '+431514500',
      country: 'Austria',
      sureness: 'sure',
      says: 'It begins with the calling code of Austria.',
    },
  ]);
  await say({ person: 'Bo Yarrow', phoneCountry: 'Germany' });
  const shown = await show('Bo Yarrow');
  expect(shown.phoneCountry).toBe('DE');
  expect(shown.phones[0]).toEqual({
    written: '030 901820',
    number: '+4930901820',
    country: 'Germany',
    sureness: 'said by you',
    says: 'You said so.',
  });
  expect((await ask(peopleShow, { person: '+4930901820' }, world)).person.name).toBe('Bo Yarrow');
  await say({ person: 'Bo Yarrow', phoneCountry: '' });
  expect((await show('Bo Yarrow')).phones[0]?.sureness).toBe('not known');
});

test('kinds come with what they were read from', async () => {
  await add({ name: 'Ida Quill', title: 'Head of Marketing', place: 'Lisbon' });
  const { kinds } = await show('Ida Quill');
  expect(kinds.find(({ axis }) => axis === 'function')).toMatchObject({
    kind: 'marketing',
    says: 'Read from the title: “Marketing”.',
  });
  expect(kinds.find(({ axis }) => axis === 'place')?.kind).toBe('Portugal');
});

test.each([
  [{ person: 'Ida' }, 'input_invalid'],
  [{ person: 'Xyzzy', given: 'X' }, 'person_not_found'],
  [{ person: 'Ida', phoneCountry: 'Xyzzy' }, 'kind_unknown'],
])('%j is refused as %s', async (input, code) => {
  await add({ name: 'Ida Quill' });
  await expect(say(input)).rejects.toMatchObject({ code });
});

test('in an empty book there is nobody whose card was read', async () => {
  await expect(show('Ada')).rejects.toMatchObject({ code: 'person_not_found' });
});
