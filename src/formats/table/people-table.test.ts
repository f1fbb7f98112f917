import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { FoundRecord } from '../../core/source-record.ts';
import type { ColumnWish } from '../../core/table-columns.ts';
import { type PeopleTable, peopleTable } from './people-table.ts';

const NOTHING: ColumnWish = { said: [], kept: [] };
const read = (text: string, columns: ColumnWish = NOTHING): PeopleTable =>
  peopleTable(text, { columns, origin: { source: 'table' } });
const fields = (text: string): string =>
  read(text)
    .table.columns.map(({ header, field }) => `${header}=${field}`)
    .join(' ');
const records = (text: string, columns?: ColumnWish): readonly FoundRecord[] =>
  [...read(text, columns).findings()].flatMap((found) => (found.type === 'record' ? [found.record] : []));
const keys = (text: string): readonly string[] => records(text).map(({ key }) => key);

test('a German table is understood by its headers', () => {
  const text =
    'Vorname;Name;E-Mail;Firma;Funktion;Geburtstag;Ort;Handy\nAda;Lovelace;ada@example.org;Engines;Autorin;10.12.1815;London;+49 151 23456789\n';
  expect(read(text).table.sure).toBe(true);
  expect(records(text)).toMatchObject([
    {
      source: 'table',
      key: 'ada@example.org',
      kind: 'person',
      card: {
        name: 'Ada Lovelace',
        organisation: 'Engines',
        title: 'Autorin',
        emails: ['ada@example.org'],
        phones: ['+49 151 23456789'],
        places: ['London'],
        birthday: '1815-12-10',
      },
      original:
        '{"Vorname":"Ada","Name":"Lovelace","E-Mail":"ada@example.org","Firma":"Engines","Funktion":"Autorin","Geburtstag":"10.12.1815","Ort":"London","Handy":"+49 151 23456789"}',
    },
  ]);
});

test.each([
  ['Prénom,Nom,Société,Fonction,Courriel', 'given family organisation title email'],
  ['Nombre,Apellidos,Empresa,Puesto,Correo electrónico', 'given family organisation title email'],
  ['Nome,Sobrenome,Empresa,Cargo,E-mail,Aniversário', 'given family organisation title email birthday'],
  ['Nome,Cognome,Azienda,Ruolo,Indirizzo e-mail,Cellulare', 'given family organisation title email phone'],
  ['Voornaam,Tussenvoegsel,Achternaam,Bedrijf,Functie', 'given middle family organisation title'],
  ['Full Name,Title,Company,Tags,LinkedIn', 'name title organisation tags url'],
  ['Title,First Name,Last Name,Job Title', 'nothing given family title'],
  ['Nom,Ville,Pays', 'name city country'],
])('the headers %s are understood', (header, expected) => {
  expect(
    read(`${header}\n`)
      .table.columns.map(({ field }) => field)
      .join(' '),
  ).toBe(expected);
});

test('columns without a known header are told by what stands in them', () => {
  const text =
    'Kto,Gdzie,A,B\nAda Lovelace,ada@example.org,+49 151 1234567,https://github.com/ada\nBo Yarrow,bo@example.org,+49 151 7654321,https://github.com/bo\n';
  const { table } = read(text);
  expect(table.columns.map(({ field, by }) => `${field} ${by}`)).toEqual([
    'name cells',
    'email cells',
    'phone cells',
    'url cells',
  ]);
  expect(table.sure).toBe(false);
  expect(table.columns[0]?.samples).toEqual(['Ada Lovelace', 'Bo Yarrow']);
});

test('days on which rows were made are no birthdays', () => {
  const made = 'name,added\nAda,2024-07-01\nBo,2023-06-05\n';
  const born = 'name,x\nAda,1974-07-01\nBo,2003-06-05\n';
  expect([fields(made), fields(born)]).toEqual(['name=name added=nothing', 'name=name x=birthday']);
  expect(read(born).table.sure).toBe(false);
});

test('a header that its cells do not bear out counts for nothing', () => {
  expect(fields('Name,E-mail\nAda,yes\nBo,no\n')).toBe('Name=name E-mail=nothing');
});

test('what the user says outweighs every guess, what was said before is kept', () => {
  const said = { said: [{ header: 'Wer', field: 'given' as const }], kept: [] };
  const headers = ['Wer', 'Notiz', 'Verein'];
  const kept = {
    said: said.said,
    kept: [{ headers, columns: [{ header: 'Verein', field: 'tags' as const }] }],
  };
  const text = 'Wer,Notiz,Verein\nAda,gern,Chor\n';
  expect(read(text).table.sure).toBe(false);
  expect(read(text, said).table.sure).toBe(true);
  const other = { said: [{ header: 'Notiz', field: 'note' as const }], kept: [] };
  expect(read('Kto,Notiz\nAda Lovelace,x\nBo Yarrow,y\n', other).table.sure).toBe(true);
  expect(records(text, kept)[0]?.card).toEqual({ name: 'Ada', note: 'gern', tags: ['Chor'] });
  const [, , club] = read(text, kept).table.columns;
  expect(club).toMatchObject({ field: 'tags', by: 'kept' });
  expect(read('Wer,Verein\nAda,Chor\n', kept).table.columns[1]?.by).toBe('none');
});

test('a changed title, name or order changes no key; an id outlives even the address', () => {
  const before = keys('name,email,title\nAda,ada@example.org,Author\nBo,bo@example.org,Baker\n');
  const after = keys('name,email,title\nBo Yarrow,BO@example.org,Chef\nAda,ada@example.org,Countess\n');
  expect(after.toSorted()).toEqual(before.toSorted());
  expect(keys('id,name,email\n17,Ada,ada@example.org\n')).toEqual(['id:17|ada']);
  expect(keys('uuid,name\n0b4fda1e-98a1-4c2d-9f60-000000000001,Ada\n')).toEqual([
    'id:0b4fda1e-98a1-4c2d-9f60-000000000001',
  ]);
});

test('an address that two rows share, or a desk has, names neither', () => {
  const text =
    'name,email\nJon Fennel,both@fennel.example\nJane Fennel,both@fennel.example\nDesk,info@fennel.example\n';
  expect(keys(text)).toEqual([
    'jon fennel|both@fennel.example',
    'jane fennel|both@fennel.example',
    'desk|info@fennel.example',
  ]);
});

test('a fax or a switchboard is shared by all who have it', () => {
  const [ada] = records('Name,Fax,Phone\nAda,+49 30 901820,+49 151 23456789\n');
  expect(ada?.identities).toEqual([
    { kind: 'phone', value: '+4915123456789' },
    { kind: 'phone', value: '+4930901820', shared: true },
  ]);
});

test('days with slashes are read when one of them tells which number is the month', () => {
  const days = (text: string): readonly (string | undefined)[] =>
    records(`Name,Birthday\n${text}`).map(({ card }) => card.birthday);
  expect(days('Ada,10/12/1815\nBo,20/01/1991\n')).toEqual(['1815-12-10', '1991-01-20']);
  expect(days('Ada,12/10/1815\nBo,1/20/1991\n')).toEqual(['1815-12-10', '1991-01-20']);
  expect(days('Ada,10/12/1815\nBo,7/7/1990\n')).toEqual([undefined, '1990-07-07']);
  expect(days('Ada,0/0/00\n')).toEqual([undefined]);
});

test('a day of birth in three columns is put together', () => {
  const header = 'Display Name,Birth Year,Birth Month,Birth Day';
  const born = records(`${header}\nAda,1815,12,10\nBo,,2,29\nCy,1990,,\n`).map(({ card }) => card.birthday);
  expect(born).toEqual(['1815-12-10', '--02-29', '1990']);
});

test('home and work each make a place, in the order of the columns', () => {
  const header = 'Name,Home City,Home Country,Work City,Work State,Work Country';
  expect(records(`${header}\nAda,London,UK,Paris,,France\n`)[0]?.card.places).toEqual([
    'London, UK',
    'Paris, France',
  ]);
});

test('of ten thousand rows one is bad and the others come in', () => {
  const rows = Array.from({ length: 10_000 }, (_, at) => `Person ${at},p${at}@example.org`);
  rows[4_998] = '"Person x,px@example.org,stray,cells';
  const found = [...read(['Name,Email', ...rows, ''].join('\n')).findings()];
  expect(found.filter(({ type }) => type === 'record')).toHaveLength(9_999);
  expect(found.filter(({ type }) => type === 'bad')).toMatchObject([{ place: 'line 5000' }]);
});

test('rows with zeros, too many cells or only one are named, each with its line', () => {
  const text =
    'Name,Email,Town\nAda,a@\0x.org,London\nBo,bo@example.org,Bath,x,y\nCy\nDi,di@example.org\n,,\n,,Rome\n';
  expect([...read(text).findings()].map(({ type, place }) => `${place} ${type}`)).toEqual([
    'line 2 bad',
    'line 3 bad',
    'line 4 bad',
    'line 5 record',
    'line 7 skipped',
  ]);
});

test('a table without a header is read by its cells', () => {
  const text = 'Ada Lovelace;ada@example.org\nBo Yarrow;bo@example.org\n';
  expect(fields(text)).toBe('Column 1=name Column 2=email');
  expect(records(text).map(({ card }) => card.name)).toEqual(['Ada Lovelace', 'Bo Yarrow']);
});

test('notes above the header and the mark of Excel are passed over', () => {
  expect(keys('sep=;\nName;Email\nAda;ada@example.org\n')).toEqual(['ada@example.org']);
  expect(keys('My people\n\nName,Email,Phone\nAda,ada@example.org,\n')).toEqual(['ada@example.org']);
});

test('prose, code and other formats are no table', () => {
  for (const text of [
    'Dear Ada,\nI hope, as ever, that you, Bo, and Cy are well.\nYours\n',
    '{"a":1,"b":2}',
    '<a>,</a>',
    '',
  ])
    expect(read(text).table.columns).toEqual([]);
});

test('the same people come of a table whatever the order of its columns', () => {
  const row = fc.record({ name: fc.stringMatching(/^[A-Z][a-z]{1,8}$/), at: fc.nat(1_000_000) });
  fc.assert(
    fc.property(fc.uniqueArray(row, { minLength: 1, selector: ({ at }) => at }), (rows) => {
      const one = rows.map(({ name, at }) => `${name},p${at}@example.org`);
      const other = rows.map(({ name, at }) => `p${at}@example.org,${name}`);
      expect(keys(['Name,Email', ...one].join('\n'))).toEqual(keys(['Email,Name', ...other].join('\n')));
    }),
  );
});

test('who belongs to somebody is kept with what they are; the phone of an assistant is nobody’s', () => {
  const text =
    "Name,Spouse,Manager's Name,Assistant's Name,Assistant's Phone\nAda,Bo,Cy,Dot,+49 151 23456789\n";
  expect(records(text)[0]?.card).toEqual({
    name: 'Ada',
    related: ['spouse: Bo', 'manager: Cy', 'assistant: Dot'],
  });
});
