import { expect, test } from 'vitest';
import type { Card } from '../../core/card.ts';
import type { FoundRecord } from '../../core/source-record.ts';
import { decodedCard } from './decoded-card.ts';
import { GroupCollector, mayHoldGroup } from './group-tags.ts';
import { parseVcard } from './parse-vcard.ts';
import { vcardCard } from './vcard-card.ts';
import { jcardReader, vcardReader } from './vcard-reader.ts';

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

const cardOf = (...lines: readonly string[]): Card =>
  vcardCard(decodedCard(parseVcard(lines.join('\r\n')), decode));

function recordsOf(text: string, rawCharset?: string): readonly FoundRecord[] {
  const options = { decode, ...(rawCharset !== undefined && { rawCharset }) };
  const groups = new GroupCollector(decode, rawCharset);
  groups.push(text);
  groups.end();
  const reader = vcardReader({ ...options, groups });
  return [...reader.push(text), ...reader.end()].flatMap((finding) =>
    finding.type === 'record' ? [finding.record] : [],
  );
}

test.each([
  [['RELATED;TYPE=spouse;VALUE=text:Ada Lovelace'], 'spouse: Ada Lovelace'],
  [['RELATED;VALUE=text:Ada\\, Countess'], 'related: Ada, Countess'],
  [['RELATED;TYPE=friend:urn:uuid:4711'], undefined],
  [['item1.X-ABRELATEDNAMES;type=pref:Ada', 'item1.X-ABLabel:_$!<Spouse>!$_'], 'spouse: Ada'],
  [['item1.X-ABRELATEDNAMES:Ada', 'item1.X-ABLabel:Patin'], 'patin: Ada'],
  [['X-EVOLUTION-SPOUSE:Ada'], 'spouse: Ada'],
  [['X-KADDRESSBOOK-X-ManagersName:Bo'], 'manager: Bo'],
  [['X-MS-CHILD;ENCODING=QUOTED-PRINTABLE:J=C3=B6rg'], 'child: Jörg'],
  [['X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Ada;14;;;;;;;;;;;;;'], 'spouse: Ada'],
  [['X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Ada;0;Godmother;;;'], 'godmother: Ada'],
  [['AGENT:BEGIN:VCARD\\nFN:Bo Berg\\nEND:VCARD\\n'], 'assistant: Bo Berg'],
  [['AGENT:', 'BEGIN:VCARD', 'N:Berg;Bo', 'END:VCARD'], 'assistant: Bo Berg'],
  [['AGENT;VALUE=uri:CID:bo@example.org'], undefined],
  [
    ['RELATED;TYPE=agent:data:text/vcard;charset=utf-8,BEGIN%3AVCARD%0AFN%3ABo%0AEND%3AVCARD'],
    'assistant: Bo',
  ],
])('%j names %s', (lines, related) => expect(cardOf('FN:Cy', ...lines).related?.[0]).toBe(related));

test('what Android keeps beside a card is read', () => {
  const item = (text: string): string => `X-ANDROID-CUSTOM:vnd.android.cursor.item/${text};;;;;`;
  expect(
    cardOf(
      'FN:Ada',
      item('nickname;Countess;1'),
      item('contact_event;2009-08-08;1'),
      item('contact_event;1815-12-10;3'),
    ),
  ).toEqual({ name: 'Ada', otherNames: ['Countess'], birthday: '1815-12-10', anniversary: '2009-08-08' });
});

test('what its owner prefers stands first', () => {
  const card = cardOf(
    'FN:Ada',
    'EMAIL:a@example.org',
    'EMAIL;PREF=2:b@example.org',
    'EMAIL;PREF=1:c@example.org',
    'TEL;HOME:1',
    'TEL;CELL;PREF:2',
  );
  expect(card.emails).toEqual(['c@example.org', 'b@example.org', 'a@example.org']);
  expect(card.phones).toEqual(['2', '1']);
});

test('a name is found by how it sounds', () => {
  expect(
    cardOf('N:山田;太郎;;;', 'FN:山田太郎', 'X-PHONETIC-FIRST-NAME:タロー', 'X-PHONETIC-LAST-NAME:ヤマダ'),
  ).toEqual({ name: '山田太郎', otherNames: ['ヤマダタロー'] });
});

test('a title in the name makes no other name', () => {
  expect(cardOf('FN:Dr. Ada Lovelace', 'N:Lovelace;Ada;;Dr.;')).toEqual({ name: 'Dr. Ada Lovelace' });
});

test('text in base64 is read, and a photo is not taken for text', () => {
  expect(
    cardOf('FN:Ada', 'NOTE;ENCODING=BASE64;CHARSET=UTF-8:R3LDvMOfZQ==', 'LOGO;ENCODING=b:R3LDvMOfZQ=='),
  ).toEqual({
    name: 'Ada',
    note: 'Grüße',
  });
});

const GROUP = (kind: string, member: string): string =>
  [
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Rowing club',
    kind,
    `${member}:urn:uuid:1`,
    `${member}:urn:uuid:2`,
    'END:VCARD',
    '',
  ].join('\r\n');
const MEMBERS = ['1', '2', '3']
  .map((uid) => `BEGIN:VCARD\r\nFN:Person ${uid}\r\nUID:${uid}\r\nCATEGORIES:old\r\nEND:VCARD\r\n`)
  .join('');

test.each([
  ['KIND:group', 'MEMBER'],
  ['X-ADDRESSBOOKSERVER-KIND:group', 'X-ADDRESSBOOKSERVER-MEMBER'],
])('%s gives its members a tag, before them in the file or behind', (kind, member) => {
  const group = GROUP(kind, member);
  expect(mayHoldGroup(group)).toBe(true);
  for (const text of [group + MEMBERS, MEMBERS + group]) {
    const tags = recordsOf(text)
      .filter((record) => record.kind === 'person')
      .map(({ card }) => card.tags);
    expect(tags).toEqual([['old', 'Rowing club'], ['old', 'Rowing club'], ['old']]);
  }
});

const letters = (...bytes: readonly number[]): string => String.fromCharCode(...bytes);

test('each line of a file that is no Unicode is read in the charset that it names', () => {
  const text = [
    'BEGIN:VCARD',
    'VERSION:2.1',
    `N;CHARSET=SHIFT_JIS:${letters(0x8e, 0x52, 0x93, 0x63)};${letters(0x91, 0xbe, 0x98, 0x59)}`,
    `TITLE;CHARSET=windows-1251:${letters(0xcf, 0xee, 0xfd, 0xf2)}`,
    `ORG:M${letters(0xfc)}ller`,
    `NOTE:Gr${letters(0xc3)}`,
    ` ${letters(0xbc)}n`,
    'END:VCARD',
    '',
  ].join('\r\n');
  const [record] = recordsOf(text, 'windows-1252');
  expect(record?.card).toEqual({ name: '山田太郎', title: 'Поэт', organisation: 'Müller', note: 'Grün' });
  expect(record?.original).toContain('NOTE:Grün\r\nEND:VCARD');
});

test('cards in JSON are read like cards in text', () => {
  const ada = [
    'vcard',
    [
      ['version', {}, 'text', '4.0'],
      ['fn', {}, 'text', 'Ada Lovelace'],
      ['n', {}, 'text', ['Lovelace', 'Ada', ['Augusta', 'King'], '', '']],
      ['email', { type: 'work', pref: '1' }, 'text', 'ada@example.org'],
      ['tel', {}, 'uri', 'tel:+49-30-901820'],
      ['bday', {}, 'date-and-or-time', '--12-10'],
      ['note', {}, 'text', 'one; two, three\nfour'],
      ['categories', {}, 'text', 'friends', 'maths, old'],
    ],
  ];
  const found = jcardReader(JSON.stringify([ada, 'no card', ada]), { decode });
  expect(found).toHaveLength(2);
  expect(found[0]).toMatchObject({
    place: 'card 1',
    record: {
      card: {
        name: 'Ada Lovelace',
        otherNames: ['Ada Augusta King Lovelace'],
        emails: ['ada@example.org'],
        phones: ['+49-30-901820'],
        birthday: '--12-10',
        tags: ['friends', 'maths, old'],
        note: 'one; two, three\nfour',
      },
    },
  });
  expect(jcardReader('[["vcard", [', { decode })[0]?.type).toBe('bad');
});
