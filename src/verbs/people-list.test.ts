import { afterAll, beforeAll, expect, test } from 'vitest';
import type { z } from 'zod';
import { ask } from '../../test/ask.ts';
import { fileOf, vcards } from '../../test/invented-files.ts';
import { importNetwork } from '../../test/invented-network.ts';
import { openWorld, type World } from '../../test/world.ts';
import { importFiles } from './import-files.ts';
import { peopleList } from './people-list.ts';

let world: World;
beforeAll(async () => {
  world = await openWorld();
  await importNetwork(world);
});
afterAll(() => world.store.close());

type Input = z.input<typeof peopleList.input>;
const list = (input: Input) => ask(peopleList, input, world);
const names = async (input: Input): Promise<readonly string[]> =>
  (await list(input)).people.map(({ name }) => name);

test('the strongest ties stand first, and I am not among them', async () => {
  const { people } = await list({});
  expect(people.map(({ name }) => name)).toEqual(['Ada Lovelace', 'Cy Sorrel', 'Bo Yarrow', 'Dot Müller']);
  expect(people.map(({ strength }) => strength)).toEqual(
    people
      .map(({ strength }) => strength)
      .sort()
      .reverse(),
  );
  expect(people.at(-1)).toMatchObject({ strength: 0, strengthWord: 'none', contactDays: 0 });
});

test.each([
  ['name', ['Ada Lovelace', 'Bo Yarrow', 'Cy Sorrel', 'Dot Müller']],
  ['recent', ['Cy Sorrel', 'Bo Yarrow', 'Ada Lovelace']],
] as const)('by %s', async (order, expected) => {
  expect(await names({ order })).toEqual(expected);
});

test('by quiet: only those with whom I was in touch, the most likely to fall silent first', async () => {
  const { people } = await list({ order: 'quiet' });
  const quiet = people.map((one) => one.quiet ?? -1);
  expect(quiet).toEqual([...quiet].sort((one, other) => other - one));
  expect(people).toHaveLength(3);
});

test.each<[string, Input, readonly string[]]>([
  ['an organisation, written anyhow', { organisation: 'ANALYTICAL engines' }, ['Ada Lovelace']],
  ['a source', { source: 'vcard', order: 'name' }, ['Ada Lovelace', 'Dot Müller']],
  ['a silence', { silentFor: 40, order: 'name' }, ['Ada Lovelace', 'Bo Yarrow']],
  ['a silence to the day', { silentFor: 57, order: 'name' }, []],
  ['two filters at once', { silentFor: 40, source: 'vcard' }, ['Ada Lovelace']],
  ['a search', { search: 'muller' }, ['Dot Müller']],
  ['a search for an organisation with a typo', { search: 'engins' }, ['Ada Lovelace']],
  [
    'a search within a filter',
    { search: 'example', source: 'vcard', order: 'name' },
    ['Ada Lovelace', 'Dot Müller'],
  ],
  ['a search for nobody', { search: 'xyzzy' }, []],
])('%s', async (_, input, expected) => {
  expect(await names(input)).toEqual(expected);
});

test('a search of blanks is no search', async () => {
  expect(await names({ search: '   ' })).toHaveLength(4);
});

test.each<[string, Input, number]>([
  ['the strongest', {}, 63],
  ['names', { order: 'name' }, 63],
  ['a search', { search: 'invented' }, 60],
  ['a search with a typo', { search: 'invemted' }, 60],
])('the pages of %s give everyone once', async (_, input, everyone) => {
  const large = await openWorld();
  await importNetwork(large);
  const cards = Array.from({ length: 60 }, (_one, at) => [`UID:p${at}`, `FN:Person ${at % 7} Invented`]);
  await ask(importFiles, { files: [fileOf('many.vcf', vcards(cards))] }, large);
  const seen: string[] = [];
  for (let after: string | undefined; ; ) {
    const page = await ask(peopleList, { ...input, limit: 7, ...(after !== undefined && { after }) }, large);
    seen.push(...page.people.map(({ id }) => id));
    if (page.next === undefined) break;
    after = page.next;
  }
  await large.store.close();
  expect(new Set(seen).size).toBe(seen.length);
  expect(seen.length).toBeGreaterThanOrEqual(everyone);
});

test('a cursor of another list is refused', async () => {
  await expect(list({ after: 'nonsense' })).rejects.toMatchObject({ code: 'cursor_invalid' });
});
