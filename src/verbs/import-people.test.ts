import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { connections, fileOf, googleContacts, letters, mbox, vcards } from '../../test/invented-files.ts';
import { openWorld, type World } from '../../test/world.ts';
import { importFiles } from './import-files.ts';
import { peopleList } from './people-list.ts';
import { peopleShow } from './people-show.ts';

const ME = 'Mia Quill <mia@quill.example>';
const ADA_CARD = [
  'UID:1',
  'FN:Ada Lovelace',
  'EMAIL:ada@example.org',
  'TEL:+49 151 23456789',
  'URL:https://linkedin.com/in/ada',
];

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const adaMail = letters(ME, 'Ada Lovelace <ada@example.org>', {
  until: '2026-05-01T09:00:00Z',
  every: 7,
  count: 6,
});

const read = (...files: readonly string[]) =>
  ask(importFiles, { files: [...files], me: ['mia@quill.example'] }, world);

/** Who there is, by name, with how many records each. */
async function people(): Promise<readonly string[]> {
  const { people: lines } = await ask(peopleList, { order: 'name', limit: 200 }, world);
  return lines.map(({ name, records, sources }) => `${name}: ${records} (${sources.join(' ')})`);
}

test('address, phone and profile join the records of four files into one person', async () => {
  await read(
    fileOf('a.mbox', mbox(adaMail)),
    fileOf('a.vcf', vcards([ADA_CARD])),
    fileOf(
      'Connections.csv',
      connections([{ first: 'Ada', last: 'Lovelace', url: 'https://www.linkedin.com/in/ada/' }]),
    ),
    fileOf('google.csv', googleContacts([{ first: 'Ada', last: 'Lovelace', phone: '+49 151 23456789' }])),
  );
  expect(await people()).toEqual(['Ada Lovelace: 4 (vcard google linkedin mail)']);
  const shown = await ask(peopleShow, { person: 'Ada Lovelace' }, world);
  expect(shown.records.map(({ source }) => source).sort()).toEqual(['google', 'linkedin', 'mail', 'vcard']);
});

test('the same name alone joins nobody', async () => {
  await read(
    fileOf('a.vcf', vcards([['UID:1', 'FN:Ada Lovelace', 'EMAIL:ada@example.org']])),
    fileOf('g.csv', googleContacts([{ first: 'Ada', last: 'Lovelace', email: 'ada@elsewhere.example' }])),
  );
  expect(await people()).toHaveLength(2);
});

test('a desk that many answer joins nobody', async () => {
  await read(
    fileOf(
      'a.vcf',
      vcards([
        ['UID:1', 'FN:Ada Lovelace', 'EMAIL:info@engines.example'],
        ['UID:2', 'FN:Ada Lovelace', 'EMAIL:info@engines.example'],
      ]),
    ),
    fileOf('g.csv', googleContacts([{ first: 'Ada', last: 'King', email: 'info@engines.example' }])),
  );
  expect(await people()).toHaveLength(3);
});

const HOUSEHOLD = [
  ['UID:1', 'FN:Jon Fennel', 'EMAIL:thefennels@fennel.example', 'TEL:+49 30 901820'],
  ['UID:2', 'FN:Jane Fennel', 'EMAIL:thefennels@fennel.example', 'TEL:+49 30 901820'],
];

test('two full names at one address stay two people', async () => {
  await read(
    fileOf(
      'a.vcf',
      vcards([
        ['UID:1', 'FN:Ada Lovelace', 'EMAIL:both@example.org'],
        ['UID:2', 'FN:Grace Hopper', 'EMAIL:both@example.org'],
        ...HOUSEHOLD,
      ]),
    ),
  );
  expect(await people()).toHaveLength(4);
});

test('a record without a name does not bridge two people who share its address', async () => {
  await read(fileOf('a.vcf', vcards(HOUSEHOLD)));
  await read(
    fileOf(
      'm.mbox',
      mbox(letters(ME, 'thefennels@fennel.example', { until: '2026-05-01T09:00:00Z', every: 7, count: 6 })),
    ),
  );
  expect(await people()).toEqual([
    'Jane Fennel: 1 (vcard)',
    'Jon Fennel: 1 (vcard)',
    'thefennels@fennel.example: 1 (mail)',
  ]);
});

test('a nameless record that is there first is joined by one of them only', async () => {
  await read(
    fileOf(
      'm.mbox',
      mbox(letters(ME, 'thefennels@fennel.example', { until: '2026-05-01T09:00:00Z', every: 7, count: 6 })),
    ),
  );
  await read(fileOf('a.vcf', vcards(HOUSEHOLD)));
  const all = await people();
  expect(all).toHaveLength(2);
  expect(all.filter((line) => line.endsWith('(vcard)'))).toHaveLength(1);
});

test('records that meet in a third one become one person', async () => {
  await read(
    fileOf(
      'a.vcf',
      vcards([
        ['UID:1', 'FN:Ada Lovelace', 'EMAIL:ada@example.org'],
        ['UID:2', 'FN:A. Lovelace', 'TEL:+49 151 23456789'],
      ]),
    ),
  );
  expect(await people()).toHaveLength(2);
  await read(
    fileOf(
      'g.csv',
      googleContacts([
        { first: 'Ada', last: 'Lovelace', email: 'ada@example.org', phone: '+49 151 23456789' },
      ]),
    ),
  );
  expect(await people()).toEqual(['Ada Lovelace: 3 (vcard google)']);
});

test('two imports in either order give the same people', async () => {
  const files = [
    fileOf(
      'a.mbox',
      mbox([
        ...adaMail,
        ...letters(ME, 'Bo Yarrow <bo@example.org>', { until: '2026-04-01T09:00:00Z', every: 9, count: 4 }),
      ]),
    ),
    fileOf('a.vcf', vcards([ADA_CARD, ['UID:9', 'FN:Cy Sorrel', 'EMAIL:cy@example.org']])),
    fileOf(
      'Connections.csv',
      connections([
        { first: 'Ada', last: 'King', url: 'https://www.linkedin.com/in/ada', company: 'Engines' },
        { first: 'Bo', last: 'Yarrow', email: 'bo@example.org', position: 'Baker' },
      ]),
    ),
    fileOf(
      'google.csv',
      googleContacts([
        { first: 'Cy', last: 'Sorrel', email: 'cy@example.org' },
        { first: 'Dot', last: 'Teasel', phone: '+49 151 99999999' },
      ]),
    ),
  ];
  for (const file of files) await read(file);
  const forwards = await people();
  const other = await openWorld();
  const before = world;
  world = other;
  for (const file of [...files].reverse())
    await ask(importFiles, { files: [file], me: ['mia@quill.example'] }, other);
  expect(await people()).toEqual(forwards);
  expect(forwards).toHaveLength(4);
  await before.store.close();
});
