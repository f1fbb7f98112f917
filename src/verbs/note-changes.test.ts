import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { connections, fileOf, googleContacts, letters, mbox, vcards } from '../../test/invented-files.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { briefShow } from './brief-show.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { peopleEdit } from './people-edit.ts';
import { peopleShow } from './people-show.ts';
import { todayList } from './today-list.ts';
import { todayDone, todayNever } from './today-settle.ts';

const ME = 'Mia Quill <mia@quill.example>';
const ADA = {
  first: 'Ada',
  last: 'Quimby',
  url: 'https://www.linkedin.com/in/ada',
  email: 'ada@oven.example',
};
const AT_OVEN = { ...ADA, company: 'Oven & Co', position: 'Baker' };
const AT_ENGINES = { ...ADA, company: 'Engines Ltd', position: 'Founder' };

let world: World;
beforeEach(async () => {
  world = await openWorld('2026-03-02T10:00:00Z');
});
afterEach(() => world.store.close());

const read = (...files: readonly string[]) =>
  ask(importFiles, { files: [...files], me: ['mia@quill.example'] }, world);
const readConnections = (...rows: Parameters<typeof connections>[0]) =>
  read(fileOf('Connections.csv', connections(rows)));
const readCard = (...lines: readonly string[]) =>
  read(fileOf('a.vcf', vcards([['UID:1', 'FN:Ada Quimby', 'EMAIL:ada@oven.example', ...lines]])));
const readGoogle = (organisation: string) =>
  read(fileOf('g.csv', googleContacts([{ first: 'Ada', last: 'Quimby', organisation, email: ADA.email }])));
const changes = async () =>
  (await world.store.matters({ kind: 'change' })).map(({ state, about: { what, from, to } }) =>
    [state, what, from, to].join(' | '),
  );
const news = async () => {
  const { suggestions } = await ask(todayList, {}, world);
  return suggestions.filter(({ kind }) => kind === 'news').map(({ why }) => why);
};
const before = async (person: string) =>
  ((await ask(peopleShow, { person }, world)).before ?? []).map(({ says }) => says);

const NEW_JOB = 'Ada Quimby is now Founder at Engines Ltd, and was at Oven & Co before.';

test('a newer export with another firm is news for a week, and what was before stays', async () => {
  await readConnections(AT_OVEN);
  expect([await changes(), await news(), await before('Ada Quimby')]).toEqual([[], [], []]);
  world.moveTo('2026-06-15T10:00:00Z');
  await readConnections(AT_ENGINES);
  expect((await changes()).sort()).toEqual([
    'open | organisation | Oven & Co | Engines Ltd',
    'open | title | Baker | Founder',
  ]);
  expect(await news()).toEqual([NEW_JOB]);
  expect((await before('Ada Quimby')).sort()).toEqual([
    'Baker until about June 2026',
    'at Oven & Co until about June 2026',
  ]);
  world.moveTo('2026-06-21T10:00:00Z');
  expect(await news()).toEqual([NEW_JOB]);
  world.moveTo('2026-06-22T10:00:00Z');
  expect(await news()).toEqual([]);
  expect((await ask(briefShow, { person: 'Ada Quimby' }, world)).talk).toEqual([
    { day: '2026-06-15', about: NEW_JOB },
  ]);
});

test('the same file again notes nothing, nor does an old one after a newer one tell news', async () => {
  await readConnections(AT_OVEN);
  await readConnections(AT_ENGINES);
  const once = await keptState(world);
  await readConnections(AT_ENGINES);
  expect(await keptState(world)).toBe(once);
  await readConnections(AT_OVEN);
  await readConnections(AT_ENGINES);
  expect((await changes()).sort()).toEqual([
    'known | organisation | Engines Ltd | Oven & Co',
    'known | title | Founder | Baker',
    'open | organisation | Oven & Co | Engines Ltd',
    'open | title | Baker | Founder',
  ]);
});

test('undo of the import takes the changes away', async () => {
  await readConnections(AT_OVEN);
  const apart = await keptState(world);
  await readConnections(AT_ENGINES);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(apart);
  expect(await news()).toEqual([]);
});

test('once it is done it is no news any more, and undo brings it back', async () => {
  await readConnections(AT_OVEN);
  await readConnections(AT_ENGINES);
  const { act } = await ask(todayDone, { person: 'Ada Quimby', kind: 'news' }, world);
  expect(act?.line).toBe('Tended Ada Quimby and took up what is new');
  expect(new Set((await changes()).map((text) => text.split(' ')[0]))).toEqual(new Set(['known']));
  expect(await news()).toEqual([]);
  await ask(historyUndo, {}, world);
  expect(await news()).toEqual([NEW_JOB]);
  await ask(todayNever, { person: 'Ada Quimby' }, world);
  expect(await news()).toEqual([]);
});

test('a legal form, an emptied field and a field that is filled are no news', async () => {
  await readCard('ORG:Oven & Co');
  await readCard('ORG:OVEN & Co. Ltd');
  expect(await changes()).toEqual([]);
  await readCard('TITLE:Baker');
  expect(await changes()).toEqual(['known | organisation | OVEN & Co. Ltd | ']);
  expect([await news(), await before('Ada Quimby')]).toEqual([
    [],
    ['at OVEN & Co. Ltd until about March 2026'],
  ]);
  await readCard('TITLE:Baker', 'ORG:Engines');
  expect(await news()).toEqual(['Ada Quimby is now at Engines, and was at OVEN & Co. Ltd before.']);
});

test('LinkedIn that comes a week later or more may say another firm than the address book', async () => {
  await readCard('ORG:Oven & Co');
  await readConnections(AT_ENGINES);
  expect(await changes()).toEqual([]);
  await ask(historyUndo, {}, world);
  world.moveTo('2026-03-09T12:00:00Z');
  await readConnections(AT_ENGINES);
  expect(await changes()).toEqual(['open | organisation | Oven & Co | Engines Ltd']);
  await readCard('ORG:Engines');
  expect(await changes()).toHaveLength(1);
});

test('an address book that comes after LinkedIn makes nobody go back to an old firm', async () => {
  await readConnections(AT_ENGINES);
  world.moveTo('2026-06-15T10:00:00Z');
  await readGoogle('Oven & Co');
  expect(await changes()).toEqual([]);
});

test('what is written by hand is news too, and what stood there before stays', async () => {
  await readCard('ORG:Oven & Co');
  await ask(peopleEdit, { person: 'Ada Quimby', organisation: 'Engines' }, world);
  expect(await news()).toEqual(['Ada Quimby is now at Engines, and was at Oven & Co before.']);
  await ask(peopleEdit, { person: 'Ada Quimby', organisation: 'Engines' }, world);
  await ask(peopleEdit, { person: 'Ada Quimby', note: 'plays chess' }, world);
  expect(await changes()).toHaveLength(1);
  await ask(peopleEdit, { person: 'Ada Quimby', organisation: 'Looms' }, world);
  expect(await before('Ada Quimby')).toEqual([
    'at Engines until about March 2026',
    'at Oven & Co until about March 2026',
  ]);
});

test('another family name is told by both names', async () => {
  await read(fileOf('a.vcf', vcards([['UID:1', 'FN:Ada Byron']])));
  await read(fileOf('a.vcf', vcards([['UID:1', 'FN:Ada Quimby']])));
  expect(await news()).toEqual(['Ada Byron is now called Ada Quimby.']);
  expect(await before('Ada Quimby')).toEqual(['called Ada Byron until about March 2026']);
});

const OLD = letters(ME, 'Ada Quimby <ada@oven.example>', {
  until: '2025-12-01T09:00:00Z',
  every: 5,
  count: 6,
});
const newLetters = (until: string) =>
  letters(ME, 'Ada Quimby <ada@engines.example>', { until, every: 5, count: 6 });

test('who writes from another address after a month moved there; first of all it is no news', async () => {
  await readCard('EMAIL:ada@engines.example');
  await read(fileOf('a.mbox', mbox([...OLD, ...newLetters('2026-03-01T09:00:00Z')])));
  expect(await changes()).toEqual([]);
  expect(await before('Ada Quimby')).toEqual(['ada@oven.example until about November 2025']);
});

test('who writes from two addresses by turns has moved nowhere', async () => {
  await readCard('EMAIL:ada@engines.example');
  await read(fileOf('a.mbox', mbox([...OLD, ...newLetters('2025-12-03T09:00:00Z')])));
  expect(await before('Ada Quimby')).toEqual([]);
});

test('a mailbox that brings another address of somebody is news', async () => {
  await readCard('EMAIL:ada@engines.example');
  await read(fileOf('a.mbox', mbox(OLD)));
  await read(fileOf('b.mbox', mbox(newLetters('2026-03-01T09:00:00Z'))));
  expect(await changes()).toEqual(['open | address | ada@oven.example | ada@engines.example']);
  expect(await news()).toEqual([
    'Ada Quimby has a new address, ada@engines.example, and had ada@oven.example before.',
  ]);
  expect(await before('Ada Quimby')).toEqual(['ada@oven.example until about November 2025']);
});

test('of many with news two are named, the nearest first, and nothing is told of me', async () => {
  const rows = ['Bo Yarrow', 'Cy Sorrel', 'Dot Madder'].map((name) => {
    const [first = '', last = ''] = name.split(' ');
    return { first, last, url: `https://www.linkedin.com/in/${first}`, email: `${first}@x.example` };
  });
  await read(
    fileOf(
      'a.mbox',
      mbox([
        ...letters(ME, 'Cy Sorrel <cy@x.example>', { until: '2026-03-01T09:00:00Z', every: 3, count: 8 }),
      ]),
    ),
    fileOf('me.vcf', vcards([['UID:9', 'FN:Mia Quill', 'EMAIL:mia@quill.example', 'ORG:Oven']])),
  );
  await readConnections(...rows.map((row) => ({ ...row, company: 'Oven' })));
  await readConnections(...rows.map((row) => ({ ...row, company: 'Engines' })));
  await read(fileOf('me.vcf', vcards([['UID:9', 'FN:Mia Quill', 'EMAIL:mia@quill.example', 'ORG:Engines']])));
  expect(await changes()).toHaveLength(4);
  const { suggestions } = await ask(todayList, {}, world);
  const named = suggestions.filter(({ kind }) => kind === 'news').map(({ person }) => person.name);
  expect(named).toHaveLength(2);
  expect(named[0]).toBe('Cy Sorrel');
  expect(named).not.toContain('Mia Quill');
});

test('an empty book has no news', async () => {
  expect([await changes(), await news()]).toEqual([[], []]);
});
