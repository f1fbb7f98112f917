import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Finding } from '../../core/finding.ts';
import type { FoundRecord } from '../../core/source-record.ts';
import { isVcard, vcardReader } from './vcard-reader.ts';

const decode = (bytes: Uint8Array, charset: string): string => new TextDecoder(charset).decode(bytes);

function read(text: string, size = text.length || 1): readonly Finding[] {
  const reader = vcardReader({ decode, defaultCountry: 'DE' });
  const found: Finding[] = [];
  for (let at = 0; at < text.length; at += size) found.push(...reader.push(text.slice(at, at + size)));
  return [...found, ...reader.end()];
}

const card = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

function records(text: string): readonly FoundRecord[] {
  return read(text).flatMap((finding) => (finding.type === 'record' ? [finding.record] : []));
}

const ADA = card('N:Lovelace;Ada;;;', 'FN:Ada Lovelace', 'EMAIL:ada@example.org');

test('a card becomes a record with its text to the letter', () => {
  expect(read(ADA)).toEqual([
    {
      type: 'record',
      place: 'card 1',
      record: {
        source: 'vcard',
        key: 'ada lovelace|ada@example.org',
        kind: 'person',
        card: { name: 'Ada Lovelace', emails: ['ada@example.org'] },
        identities: [{ kind: 'email', value: 'ada@example.org' }],
        original: ADA.trimEnd(),
      },
    },
  ]);
});

test('pieces of any size give the same findings', () => {
  const text = `\uFEFF${ADA}junk\r\n${card('UID:1', 'NOTE;ENCODING=QUOTED-PRINTABLE:a=\r\nb', 'FN:Bo')}`;
  const whole = read(text);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 50 }), (size) => {
      expect(read(text, size)).toEqual(whole);
    }),
  );
});

test('no text at all makes it throw', () => {
  const line = fc.constantFrom(
    'BEGIN:VCARD',
    'END:VCARD',
    'FN:Ada',
    'N;;=:',
    'TEL;"',
    'AGENT:',
    ' x',
    'A;ENCODING=QUOTED-PRINTABLE:=',
    'BDAY:--',
    '=',
    ':',
    '.',
  );
  const text = fc.array(fc.oneof(line, fc.string())).map((lines) => lines.join('\n'));
  fc.assert(fc.property(text, fc.integer({ min: 1, max: 30 }), (each, size) => void read(each, size)));
});

test.each(['\n', '\r', '\r\n'])('lines may end in %j', (lineBreak) => {
  const text = (ADA + ADA).replaceAll('\r\n', lineBreak);
  expect(records(text).map(({ card }) => card.name)).toEqual(['Ada Lovelace', 'Ada Lovelace']);
});

test('the UID is the key, however it is written', () => {
  const keys = records(card('UID:urn:uuid:4711-a', 'FN:Ada') + card('UID:4711-a', 'FN:Ada')).map(
    ({ key }) => key,
  );
  expect(keys).toEqual(['4711-a', '4711-a']);
});

test('a card without an end is read when the next one begins', () => {
  const text = `BEGIN:VCARD\nFN:Ada\n${card('FN:Bo')}`;
  expect(records(text).map(({ card }) => card.name)).toEqual(['Ada', 'Bo']);
});

test('a file cut in the middle of a card says so and does not read half a line', () => {
  const found = read(`${ADA}BEGIN:VCARD\nFN:Bo\nEMAIL:bo@exam`);
  expect(found.map(({ type, place }) => `${type} ${place}`)).toEqual([
    'record card 1',
    'record card 2',
    'bad card 2',
  ]);
  expect(found[1]).toMatchObject({ record: { card: { name: 'Bo' }, identities: [] } });
});

test('text outside a card is told once', () => {
  expect(read(`${ADA}\r\njunk\r\nmore junk\r\n${ADA}`).map(({ type, place }) => `${type} ${place}`)).toEqual([
    'record card 1',
    'skipped line 8',
    'record card 2',
  ]);
});

test('a card that names nobody is skipped', () => {
  expect(read(card('N:;;;;', 'NOTE:x'))).toEqual([
    { type: 'skipped', reason: 'empty card', place: 'card 1' },
  ]);
});

test('a charset that nobody knows makes one card bad and not the rest', () => {
  const strange = card('FN;ENCODING=QUOTED-PRINTABLE;CHARSET=X-NONE:=41da');
  expect(read(strange + ADA).map(({ type }) => type)).toEqual(['bad', 'record']);
});

test('the card of an assistant stays inside the card', () => {
  const agent = 'AGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nFN:Bo\r\nTEL:+49 30 901820\r\nEND:VCARD';
  const [only, ...others] = records(card('FN:Ada', agent, 'TITLE:Countess'));
  expect(others).toEqual([]);
  expect(only).toMatchObject({ card: { name: 'Ada', title: 'Countess' }, identities: [] });
  expect(only?.original).toContain('FN:Bo');
});

const HOSTILE = [
  'FN',
  'N',
  'TEL',
  'EMAIL',
  'BDAY',
  'URL;',
  'NOTE;ENCODING=QUOTED-PRINTABLE',
  'NOTE;ENCODING=BASE64',
  'ADR',
  'AGENT',
  'RELATED',
  'X-ANDROID-CUSTOM',
  'PHOTO',
  'IMPP',
  'KIND',
];

test.each(['\n', ' ', ';', ',', '=', '\\n', '.@', 'AGENT:\n', 'BEGIN:VCARD\n'])(
  'a hundred thousand of %j are only a strange card',
  (text) => {
    const much = text.repeat(100_000 / text.length);
    for (const name of HOSTILE) {
      const strange = card('FN:Ada', `${name}:${much}`, 'X:y');
      expect(read(strange + ADA).at(-1)).toMatchObject({
        type: 'record',
        record: { card: { name: 'Ada Lovelace' } },
      });
      expect(isVcard(much)).toBe(text.startsWith('BEGIN'));
    }
  },
);

test('a card without an end and far too large does not fill the memory', () => {
  const reader = vcardReader({ decode });
  const found = [...reader.push('BEGIN:VCARD\nPHOTO:')];
  for (let piece = 0; piece < 20; piece += 1) found.push(...reader.push('A'.repeat(1_000_000)));
  found.push(...reader.push(`\n${ADA}`), ...reader.end());
  expect(found.map(({ type }) => type)).toEqual(['bad', 'record']);
});

test.each([
  ['KIND:group', 'group'],
  ['X-ADDRESSBOOKSERVER-KIND:group', 'group'],
  ['KIND:org', 'group'],
  ['X-ABShowAs:COMPANY', 'group'],
  ['KIND:individual', 'person'],
  ['KIND:application', 'bot'],
])('%s is a %s', (line, kind) => {
  expect(records(card('FN:Engines', line))[0]?.kind).toBe(kind);
});

test('a card with nothing but a firm is a group', () => {
  expect(records(card('N:;;;;', 'ORG:Analytical Engines;', 'TEL:+49 30 901820'))[0]).toMatchObject({
    kind: 'group',
    card: { name: 'Analytical Engines', organisation: 'Analytical Engines' },
  });
});

test('a fax and a switchboard belong to many', () => {
  const [record] = records(
    card(
      'FN:Ada',
      'TEL;TYPE=WORK,FAX:+49 30 901821',
      'item1.TEL:+49 30 901822',
      'item1.X-ABLabel:Zentrale',
      'TEL;CELL:0151 23456789',
    ),
  );
  expect(record?.identities).toEqual([
    { kind: 'phone', value: '+4930901821', shared: true },
    { kind: 'phone', value: '+4930901822', shared: true },
    { kind: 'phone', value: '+4915123456789' },
  ]);
});

test('profiles and chat handles recognise a person', () => {
  const [record] = records(
    card(
      'FN:Ada',
      'X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ada',
      'IMPP;X-SERVICE-TYPE=Skype:skype:Ada.L',
      'X-JABBER:ada@example.org',
      'URL:https://example.org/ada',
    ),
  );
  expect(record?.identities.map(({ value }) => value)).toEqual([
    'linkedin.com/in/ada',
    'skype:ada.l',
    'xmpp:ada@example.org',
  ]);
  expect(record?.card.urls).toEqual(['https://example.org/ada', 'https://www.linkedin.com/in/ada']);
});

test.each([
  ['BEGIN:VCARD\r\nVERSION:3.0', true],
  ['\uFEFF\r\nbegin:vcard\nVERSION:2.1', true],
  ['ENCODING:UTF-8\r\nBEGIN:VCARD\r\n', true],
  ['From ada@example.org Mon\nSubject: x\n\nBEGIN:VCARD\n', false],
  ['First Name,Last Name\n', false],
  ['', false],
])('%j begins an address book: %s', (head, is) => expect(isVcard(head)).toBe(is));
