import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { connections, fileOf, vcards } from '../../test/invented-files.ts';
import { openWorld, type World } from '../../test/world.ts';
import { importFiles } from './import-files.ts';
import { peopleList } from './people-list.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const look = (files: readonly string[]) => ask(importFiles, { files: [...files], dryRun: true }, world);
const read = (files: readonly string[]) => ask(importFiles, { files: [...files] }, world);

test('a newer export shows what changes, changes only that, and deletes nobody', async () => {
  const file = fileOf(
    'a.vcf',
    vcards([
      ['UID:1', 'FN:Ada Byron', 'EMAIL:ada@example.org'],
      ['UID:2', 'FN:Cy Sorrel', 'EMAIL:cy@example.org'],
    ]),
  );
  await read([file]);
  writeFileSync(file, vcards([['UID:1', 'FN:Ada Byron', 'EMAIL:ada@example.org', 'TITLE:Countess']]));
  const preview = await look([file]);
  expect(preview.records).toEqual({ new: 0, changed: 1, same: 0 });
  expect(preview.changes).toEqual([{ name: 'Ada Byron', changes: ['new title: Countess'] }]);
  await read([file]);
  const { people } = await ask(peopleList, { order: 'name' }, world);
  expect(people.map(({ name, title }) => [name, title])).toEqual([
    ['Ada Byron', 'Countess'],
    ['Cy Sorrel', undefined],
  ]);
});

test('who comes under the full name of somebody here is shown beside them before anything is written', async () => {
  await read([fileOf('a.vcf', vcards([['UID:1', 'FN:José Müller', 'EMAIL:jose@example.org']]))]);
  const [here] = (await ask(peopleList, {}, world)).people;
  const file = fileOf('Connections.csv', connections([{ first: 'Jose', last: 'Muller', company: 'Oven' }]));
  const preview = await look([file]);
  expect(preview.possibleDuplicates).toEqual({
    count: 1,
    examples: [
      {
        one: { name: 'Jose Muller', about: 'Oven' },
        other: { person: here?.id, name: 'José Müller', about: 'jose@example.org' },
        isOtherNew: false,
      },
    ],
  });
});

test('two of one name in the same files are shown beside one another, the likeliest first', async () => {
  const file = fileOf(
    'a.vcf',
    vcards([
      ['UID:1', 'FN:Ada Byron', 'EMAIL:ada@x.example'],
      ['UID:2', 'FN:Ada Byron', 'EMAIL:ada@y.example'],
      ['UID:3', 'FN:Ada', 'EMAIL:ada@z.example'],
      ['UID:4', 'FN:Ada', 'EMAIL:ada@w.example'],
    ]),
  );
  const { possibleDuplicates } = await look([file]);
  expect(possibleDuplicates).toMatchObject({
    count: 2,
    examples: [
      { isOtherNew: true, other: { name: 'Ada Byron', about: 'ada@x.example' } },
      { isOtherNew: true, other: { name: 'Ada', about: 'ada@z.example' } },
    ],
  });
});

test('different birthdays speak against it', async () => {
  const born = (uid: number, day: string) => [`UID:${uid}`, 'FN:Ada Byron', `BDAY:${day}`];
  expect(
    (await look([fileOf('a.vcf', vcards([born(1, '1815-12-10'), born(2, '1931-02-04')]))]))
      .possibleDuplicates,
  ).toBeUndefined();
});

test('whoever is here is found over a slip, a short form and an address that is made from the name', async () => {
  const others = Array.from({ length: 40 }, (_, at) => [
    `UID:o${at}`,
    `FN:${['Ines', 'Karl', 'Lena', 'Otto'][at % 4]} ${'abcdefghij'[at % 10]}elm${'klmnopqrst'[Math.floor(at / 4)]}orf`,
  ]);
  const known = ['UID:k', 'FN:Katherine Ashdown', 'EMAIL:kate.ashdown@x.example', 'ORG:Engines'];
  await read([fileOf('a.vcf', vcards([...others, known]))]);
  const found = async (...card: readonly string[]) =>
    (await look([fileOf('b.vcf', vcards([['UID:2', ...card]]))])).possibleDuplicates?.examples.map(
      ({ other: { name } }) => name,
    );
  expect(await found('FN:Katherine Ashdwon', 'ORG:Engines')).toEqual(['Katherine Ashdown']);
  expect(await found('FN:Kate Ashdown', 'EMAIL:kate.ashdown@y.example')).toEqual(['Katherine Ashdown']);
  expect(await found('FN:katherine.ashdown@z.example', 'EMAIL:katherine.ashdown@z.example')).toEqual([
    'Katherine Ashdown',
  ]);
  expect(await found('FN:Peter Ashdown', 'ORG:Engines')).toBeUndefined();
});

test('somebody who is joined to a known person is no double of them', async () => {
  const card = ['FN:Ada Byron', 'EMAIL:ada@x.example'];
  await read([fileOf('a.vcf', vcards([['UID:1', ...card]]))]);
  const preview = await look([fileOf('b.vcf', vcards([['UID:2', ...card]]))]);
  expect(preview.people).toEqual({ new: 0, joined: 1 });
  expect(preview.possibleDuplicates).toBeUndefined();
});

test('a look ahead leaves what it read in the scratch folder, and the import takes it away', async () => {
  const file = fileOf('a.vcf', vcards([['UID:1', 'FN:Ada Byron']]));
  const scratch = (): readonly string[] => readdirSync(join(world.folder, 'scratch'));
  await look([file]);
  expect(scratch()).toHaveLength(1);
  await read([file]);
  expect(scratch()).toEqual([]);
});
