import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../core/finding.ts';
import { AppExport } from '../apps/app-export.ts';
import { monicaJson } from './monica-json.ts';
import { isMonicaSql, MonicaSql } from './monica-sql.ts';

const ADA = '11111111-aaaa-4aaa-8aaa-111111111111';
const BO = '22222222-bbbb-4bbb-8bbb-222222222222';
const ME = '33333333-cccc-4ccc-8ccc-333333333333';

const made = '2024-05-01T10:00:00.000000Z';
const of = (type: string, ...values: readonly unknown[]) => ({ count: values.length, type, values });
const contact = (uuid: string, properties: object, ...data: readonly unknown[]) => ({
  uuid,
  created_at: made,
  properties: { is_partial: false, is_active: true, is_dead: false, ...properties },
  data,
});

const JSON_EXPORT = JSON.stringify({
  version: '1.0-preview.1',
  app_version: '4.0.0',
  account: {
    uuid: 'aaaa',
    data: [
      of('user', {
        uuid: 'u',
        first_name: 'Mia',
        last_name: 'Quill',
        email: 'mia@quill.example',
        properties: { me_contact: ME },
      }),
      of(
        'contact',
        contact(ME, { first_name: 'Mia', last_name: 'Quill' }),
        contact(
          ADA,
          {
            first_name: 'Ada',
            last_name: "O'Lace",
            nickname: 'Countess',
            job: 'Author',
            company: 'Engines',
            description: 'Loves\nchess',
            tags: ['maths'],
            birthdate: { date: '1990-12-10T00:00:00.000000Z', is_year_unknown: true, is_age_based: false },
          },
          of('call', {
            created_at: made,
            properties: { called_at: '2024-04-30 09:00:00', content: 'Tea', contact_called: true },
          }),
          of(
            'contact_field',
            { properties: { data: 'ada@example.org', type: 't1' } },
            { properties: { data: '+49 151 23456789', type: 't2' } },
            { properties: { data: 'https://github.com/ada', type: 't3' } },
            { properties: { data: '100012345678', type: 't4' } },
          ),
          of('note', { created_at: made, properties: { body: 'Reads Greek.' } }),
          of('reminder', { properties: { title: 'Wedding anniversary', initial_date: '2015-06-07' } }),
          of('address', { properties: { name: 'home', city: 'London', country: 'GB' } }),
          of('activity', 'act-1'),
        ),
        contact(BO, { first_name: 'Bo', is_dead: true }, of('activity', 'act-1')),
      ),
      of('relationship', { properties: { type: 'partner', contact_is: ADA, of_contact: BO } }),
      of('activity', { uuid: 'act-1', properties: { summary: 'Boat race', happened_at: '2024-03-02' } }),
    ],
    instance: { contact_field_types: [{ uuid: 't1', properties: { name: 'Email' } }] },
  },
});

const SQL_EXPORT = `# ************************************************************
# Mia Quill dump of data
# Export date: 2024-06-01 10:00:00
# ************************************************************

SET FOREIGN_KEY_CHECKS=0;

INSERT IGNORE INTO \`accounts\` (\`id\`,\`api_key\`) VALUES
 (1,NULL);
INSERT IGNORE INTO \`activities\` (\`id\`,\`account_id\`,\`summary\`,\`description\`,\`happened_at\`) VALUES
 (5,1,'Boat race',NULL,'2024-03-02');
INSERT IGNORE INTO \`contacts\` (\`id\`,\`first_name\`,\`last_name\`,\`nickname\`,\`description\`,\`uuid\`,\`is_dead\`,\`birthday_special_date_id\`,\`job\`,\`company\`) VALUES
 (7,'Mia','Quill',NULL,NULL,'${ME}',0,NULL,NULL,NULL),
 (8,'Ada','O\\'Lace','Countess','Loves
chess','${ADA}',0,3,'Author','Engines'),
 (9,'Bo',NULL,NULL,'a (small), note; with ''signs''','${BO}',1,NULL,NULL,NULL);
INSERT IGNORE INTO \`activity_contact\` (\`activity_id\`,\`account_id\`,\`contact_id\`) VALUES
 (5,1,8),
 (5,1,9);
INSERT IGNORE INTO \`addresses\` (\`id\`,\`place_id\`,\`contact_id\`,\`name\`) VALUES
 (1,4,8,'home');
INSERT IGNORE INTO \`calls\` (\`id\`,\`contact_id\`,\`called_at\`,\`content\`,\`contact_called\`,\`created_at\`) VALUES
 (1,8,'2024-04-30 09:00:00','Tea',1,'2024-05-01 10:00:00');
INSERT IGNORE INTO \`contact_fields\` (\`id\`,\`contact_id\`,\`contact_field_type_id\`,\`data\`) VALUES
 (1,8,1,'ada@example.org'),
 (2,8,2,'+49 151 23456789'),
 (3,8,3,'https://github.com/ada'),
 (4,8,4,100012345678);
INSERT IGNORE INTO \`contact_tag\` (\`contact_id\`,\`tag_id\`) VALUES
 (8,2);
INSERT IGNORE INTO \`notes\` (\`id\`,\`contact_id\`,\`body\`,\`created_at\`) VALUES
 (1,8,'Reads Greek.','2024-05-01 10:00:00');
INSERT IGNORE INTO \`places\` (\`id\`,\`city\`,\`country\`) VALUES
 (4,'London','GB');
INSERT IGNORE INTO \`relationship_types\` (\`id\`,\`name\`) VALUES
 (6,'partner');
INSERT IGNORE INTO \`relationships\` (\`id\`,\`relationship_type_id\`,\`contact_is\`,\`of_contact\`) VALUES
 (1,6,8,9);
INSERT IGNORE INTO \`reminders\` (\`id\`,\`contact_id\`,\`initial_date\`,\`title\`) VALUES
 (1,8,'2015-06-07','Wedding anniversary');
INSERT IGNORE INTO \`special_dates\` (\`id\`,\`is_age_based\`,\`is_year_unknown\`,\`date\`) VALUES
 (3,0,1,'1990-12-10');
INSERT IGNORE INTO \`tags\` (\`id\`,\`name\`) VALUES
 (2,'maths');
INSERT IGNORE INTO \`users\` (\`id\`,\`first_name\`,\`last_name\`,\`email\`,\`password\`,\`me_contact_id\`) VALUES
 (1,'Mia','Quill','mia@quill.example','$2y$10$x',7);
SET FOREIGN_KEY_CHECKS=1;`;

function pieces(text: string, size: number): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / size) }, (_, at) =>
    text.slice(at * size, (at + 1) * size),
  );
}

function fromJson(text: string, size = 1_000): readonly Finding[] {
  const found = new AppExport(monicaJson);
  return [...pieces(text, size).flatMap((piece) => found.push(Buffer.from(piece))), ...found.end()];
}

function fromSql(text: string, size = 1_000): readonly Finding[] {
  const dump = new MonicaSql();
  for (const piece of pieces(text, size)) dump.push(piece);
  return [...dump.end()];
}

/** Without what each export keeps in its own words. */
const told = (findings: readonly Finding[]): readonly unknown[] =>
  findings
    .map((finding) =>
      finding.type === 'record' ? { ...finding, record: { ...finding.record, original: '' } } : finding,
    )
    .toSorted((one, other) => (JSON.stringify(one) < JSON.stringify(other) ? -1 : 1));

test('both kinds of export are known by their beginning', () => {
  expect(monicaJson.isHead(JSON_EXPORT)).toBe(true);
  expect(monicaJson.isHead('{"account": 3, "data": []}')).toBe(false);
  expect(isMonicaSql(SQL_EXPORT)).toBe(true);
  expect(isMonicaSql('INSERT IGNORE INTO `accounts` (`id`) VALUES (1);')).toBe(false);
});

test('people, calls, notes and what was done together are read from JSON', () => {
  const found = fromJson(JSON_EXPORT);
  const records = found.filter((one) => one.type === 'record');
  expect(records.map(({ record, isMe }) => [record.key, isMe ?? false])).toEqual([
    ['monica:me', true],
    [`monica:${ME}`, true],
    [`monica:${ADA}`, false],
  ]);
  expect(records[2]?.record).toMatchObject({
    source: 'app',
    card: {
      name: "Ada O'Lace",
      otherNames: ['Countess'],
      organisation: 'Engines',
      title: 'Author',
      emails: ['ada@example.org'],
      phones: ['+49 151 23456789'],
      urls: ['https://github.com/ada'],
      places: ['London, GB'],
      birthday: '--12-10',
      anniversary: '2015-06-07',
      tags: ['maths'],
      related: ['partner: Bo'],
      note: 'Loves\nchess',
    },
  });
  expect(records[2]?.record.original).toContain('100012345678');
  const contacts = found.flatMap((one) => (one.type === 'interaction' ? [one.interaction] : []));
  expect(
    contacts.map(({ channel, at, about, participants }) => [
      channel,
      at.toISOString(),
      about,
      participants.map(({ role }) => role).join(' '),
    ]),
  ).toEqual([
    ['note', '2024-05-01T10:00:00.000Z', 'Reads Greek.', 'mentioned'],
    ['call', '2024-04-30T09:00:00.000Z', 'Tea', 'to from'],
    ['meeting', '2024-03-02T12:00:00.000Z', 'Boat race', 'with with'],
  ]);
  expect(found.filter(({ type }) => type === 'skipped')).toMatchObject([{ reason: 'somebody who has died' }]);
});

test('both exports of one account tell the same under the same keys', () => {
  expect(told(fromSql(SQL_EXPORT))).toEqual(told(fromJson(JSON_EXPORT)));
});

test('it does not matter in what pieces an export comes', () => {
  const [json, sql] = [told(fromJson(JSON_EXPORT)), told(fromSql(SQL_EXPORT))];
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (size) => {
      expect(told(fromJson(JSON_EXPORT, size))).toEqual(json);
      expect(told(fromSql(SQL_EXPORT, size))).toEqual(sql);
    }),
    { numRuns: 20 },
  );
});

test('an export that breaks off gives what stood before, and says so', () => {
  const half = fromJson(JSON_EXPORT.slice(0, JSON_EXPORT.lastIndexOf('"uuid":"22222222')));
  expect(half.filter(({ type }) => type === 'record')).toHaveLength(3);
  expect(half.at(-1)).toMatchObject({ type: 'bad' });
  const cut = fromSql(SQL_EXPORT.slice(0, SQL_EXPORT.indexOf('100012345678')));
  expect(cut.filter(({ type }) => type === 'record')).toHaveLength(2);
  expect(cut.at(-1)).toMatchObject({ type: 'bad', place: 'the end' });
});

test('a row with a value too few is bad and the others are read', () => {
  const broken = SQL_EXPORT.replace("(3,8,3,'https://github.com/ada')", '(3,8)');
  const found = fromSql(broken);
  expect(found.filter(({ type }) => type === 'bad')).toHaveLength(1);
  expect(found.filter(({ type }) => type === 'record')).toHaveLength(3);
});

test('an age gives the year of birth alone', () => {
  const aged = JSON_EXPORT.replace('"is_age_based":false', '"is_age_based":true').replace(
    '"is_year_unknown":true',
    '"is_year_unknown":false',
  );
  const [, , ada] = fromJson(aged).filter((one) => one.type === 'record');
  expect(ada?.record.card.birthday).toBe('1990');
});

test('of several users only the first is me', () => {
  const invited = '{"uuid":"v","email":"bo@example.org","properties":{}}';
  const two = JSON_EXPORT.replace(/("type":"user","values":\[)(.*?\}\})/, `$1$2,${invited}`);
  expect(two).toContain('bo@example.org');
  const owners = fromJson(two).filter((one) => one.type === 'record' && one.record.key === 'monica:me');
  expect(owners).toHaveLength(1);
  const sql = SQL_EXPORT.replace(
    "'$2y$10$x',7);",
    "'$2y$10$x',7),\n (2,'Bo','Yarrow','bo@example.org','$2y$10$y',NULL);",
  );
  expect(fromSql(sql).filter((one) => one.type === 'record' && one.isMe)).toHaveLength(2);
});
