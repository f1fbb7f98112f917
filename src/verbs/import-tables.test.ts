import { writeFileSync } from 'node:fs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { ask } from '../../test/ask.ts';
import { fileOf } from '../../test/invented-files.ts';
import { keptState } from '../../test/kept-state.ts';
import { openWorld, type World } from '../../test/world.ts';
import { historyUndo } from './history.ts';
import { importFiles } from './import-files.ts';
import { peopleList } from './people-list.ts';
import { peopleShow } from './people-show.ts';

let world: World;
beforeEach(async () => {
  world = await openWorld();
});
afterEach(() => world.store.close());

const PLAIN =
  'Vorname;Name;E-Mail;Funktion\nAda;Lovelace;ada@example.org;Autorin\nBo;Yarrow;bo@example.org;Bäcker\n';
const ODD = 'Wer,Was\nAda Lovelace,Engines\nBo Yarrow,Oven\n';
const MAP = ['Wer=name,Was=organisation'];

const read = (file: string, more: { map?: string[]; dryRun?: boolean } = {}) =>
  ask(importFiles, { files: [file], ...more }, world);
const names = async () =>
  (await ask(peopleList, { order: 'name' }, world)).people.map(
    ({ name, organisation }) => `${name} ${organisation ?? ''}`,
  );

test('a table whose headers tell comes in at once; the same again changes nothing, a new title is a change', async () => {
  const file = fileOf('people.csv', PLAIN);
  expect(await read(file)).toMatchObject({
    files: [{ kind: 'table (CSV)' }],
    records: { new: 2, changed: 0, same: 0 },
    tables: [{ sure: true }],
  });
  expect((await read(file)).act).toBeUndefined();
  writeFileSync(file, PLAIN.replace('Autorin', 'Gräfin'));
  expect((await read(file)).records).toEqual({ new: 0, changed: 1, same: 1 });
  expect((await ask(peopleShow, { person: 'Ada Lovelace' }, world)).card.title?.value).toBe('Gräfin');
});

test('a table that tells nobody is refused with the guess; a preview shows it and writes nothing', async () => {
  const file = fileOf('odd.csv', ODD);
  const before = await keptState(world);
  await expect(read(file)).rejects.toMatchObject({
    code: 'columns_unclear',
    details: [
      'Wer=name  (Ada Lovelace, Bo Yarrow)',
      'Was=nothing  (Engines, Oven)',
      expect.stringMatching(/^FIELD is one of: name, given,/),
    ],
  });
  expect((await read(file, { dryRun: true })).tables).toMatchObject([
    {
      file: 'odd.csv',
      sure: false,
      columns: [
        { header: 'Wer', field: 'name', by: 'cells', samples: ['Ada Lovelace', 'Bo Yarrow'] },
        { header: 'Was', field: 'nothing', by: 'none' },
      ],
    },
  ]);
  expect(await keptState(world)).toBe(before);
});

test('what the user says of the columns is kept for tables with the same headers, and undone with the import', async () => {
  const before = await keptState(world);
  await read(fileOf('odd.csv', ODD), { map: MAP });
  expect(await names()).toEqual(['Ada Lovelace Engines', 'Bo Yarrow Oven']);
  const more = fileOf('more.csv', `${ODD}Cy Sorrel,Mill\n`);
  const done = await read(more);
  expect(done.records).toEqual({ new: 1, changed: 0, same: 2 });
  expect(done.tables?.[0]?.columns.map(({ by }) => by)).toEqual(['kept', 'kept']);
  await ask(historyUndo, {}, world);
  await ask(historyUndo, {}, world);
  expect(await keptState(world)).toBe(before);
  await expect(read(more)).rejects.toMatchObject({ code: 'columns_unclear' });
});

test('the same correction again is no act', async () => {
  const file = fileOf('odd.csv', ODD);
  await read(file, { map: MAP });
  expect((await read(file, { map: MAP })).act).toBeUndefined();
});

test.each([
  [['Wer=nome'], /nothing a column can hold/],
  [['Wer'], /no "="/],
  [['Wen=name'], /no column|has a column "Wen"/],
])('a correction that cannot be meant is refused: %s', async (map, says) => {
  await expect(read(fileOf('odd.csv', ODD), { map, dryRun: true })).rejects.toThrow(says);
});

test('a comma inside a header does not part what is said of it', async () => {
  const file = fileOf('comma.csv', '"Who, exactly","x=y"\nAda Lovelace,Engines\n');
  await read(file, { map: ['Who, exactly=name,x=y=organisation'] });
  expect(await names()).toEqual(['Ada Lovelace Engines']);
});

test('Outlook is known by its headers in any of its languages', async () => {
  const german =
    'Vorname;Nachname;Firma;Position;Straße geschäftlich;Ort geschäftlich;Telefon geschäftlich;E-Mail-Adresse;Geburtstag\nAda;Lovelace;Engines;Autorin;Weg 1;London;+49 30 901820;ada@example.org;0.0.00\n';
  const done = await read(fileOf('kontakte.csv', german));
  expect(done.files[0]?.kind).toBe('Outlook contacts');
  const shown = await ask(peopleShow, { person: 'Ada Lovelace' }, world);
  expect(shown.records.map(({ source }) => source)).toEqual(['outlook']);
});

test('what another app exported comes in with what happened; the same again changes nothing', async () => {
  const contact = (uuid: string, first_name: string, data: readonly object[]) => ({
    uuid,
    properties: { first_name, last_name: 'Yarrow', is_partial: false, is_active: true },
    data,
  });
  const call = { created_at: '2026-05-02 08:00:00', properties: { called_at: '2026-05-01', content: 'Tea' } };
  const file = fileOf(
    'monica.json',
    JSON.stringify({
      account: {
        uuid: 'a',
        data: [
          {
            type: 'user',
            values: [{ uuid: 'u', email: 'mia@quill.example', properties: { me_contact: 'me' } }],
          },
          {
            type: 'contact',
            values: [contact('me', 'Mia', []), contact('b', 'Bo', [{ type: 'call', values: [call] }])],
          },
        ],
      },
    }),
  );
  expect(await read(file)).toMatchObject({
    records: { new: 3, changed: 0, same: 0 },
    interactions: { new: 1, same: 0 },
  });
  const again = await read(file);
  expect(again).toMatchObject({
    records: { new: 0, changed: 0, same: 3 },
    interactions: { new: 0, same: 1 },
  });
  expect(again.act).toBeUndefined();
  expect((await ask(peopleShow, { person: 'Bo Yarrow' }, world)).person.contactDays).toBe(1);
});
