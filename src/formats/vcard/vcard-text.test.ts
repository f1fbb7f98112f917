import fc from 'fast-check';
import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Card } from '../../core/card.ts';
import { relatedText } from '../../core/related.ts';
import type { FoundRecord } from '../../core/source-record.ts';
import { compactCard } from '../identity/compact-card.ts';
import { photoOf } from './photo-of.ts';
import { outgoing, readCards as readWith, said } from './read-back-for-tests.ts';
import { vcardText } from './vcard-text.ts';

const VERSIONS = ['3.0', '4.0'] as const;

const readCards = (text: string): readonly FoundRecord[] =>
  readWith(text, (bytes, charset) => new TextDecoder(charset).decode(bytes));

const byHand = (card: Card): FoundRecord => ({
  source: 'hand',
  key: 'ada',
  kind: 'person',
  card,
  identities: [],
  original: '{}',
});

const fromVcard = (...lines: readonly string[]): FoundRecord => {
  const [record] = readCards(['BEGIN:VCARD', ...lines, 'END:VCARD', ''].join('\r\n'));
  if (!record) throw new Error('this card says nothing');
  return record;
};

const linesOf = (text: string): readonly string[] => text.replace(/\r\n /g, '').split('\r\n');

test('a card typed by hand is written in the form of each version', () => {
  const ada = outgoing(
    byHand({
      name: 'Dr. Ada Lovelace',
      otherNames: ['Countess', 'A, L'],
      organisation: 'Engines; Ltd',
      title: 'Author, first',
      emails: ['ada@example.org'],
      phones: ['+49 30 901820'],
      urls: ['https://example.org/a,b'],
      places: ['London, United Kingdom'],
      birthday: '--12-10',
      anniversary: '1835-07-08',
      tags: ['friends', 'maths, old'],
      related: ['spouse: William King', 'godmother: Bo'],
      note: 'one\ntwo',
    }),
  );
  const shared = [
    'FN:Dr. Ada Lovelace',
    'N:Lovelace;Ada;;Dr.;',
    'NICKNAME:Countess,A\\, L',
    'ORG:Engines\\; Ltd',
    'TITLE:Author\\, first',
    'EMAIL:ada@example.org',
    'TEL:+49 30 901820',
    'ADR:;;;London;;;United Kingdom',
    'URL:https://example.org/a,b',
  ];
  expect(linesOf(vcardText(ada, '4.0'))).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    ...shared,
    'BDAY:--1210',
    'ANNIVERSARY:18350708',
    'CATEGORIES:friends,maths\\, old',
    'NOTE:one\\ntwo',
    'RELATED;VALUE=text;TYPE=spouse:William King',
    'item1.X-ABRELATEDNAMES:Bo',
    'item1.X-ABLabel:godmother',
    'UID;VALUE=text:mutuals-ada0000000000000',
    'END:VCARD',
    '',
  ]);
  expect(linesOf(vcardText(ada, '3.0'))).toEqual([
    'BEGIN:VCARD',
    'VERSION:3.0',
    ...shared,
    'BDAY;X-APPLE-OMIT-YEAR=1604:1604-12-10',
    'item1.X-ABDATE:1835-07-08',
    'item1.X-ABLabel:_$!<Anniversary>!$_',
    'CATEGORIES:friends,maths\\, old',
    'NOTE:one\\ntwo',
    'item2.X-ABRELATEDNAMES:William King',
    'item2.X-ABLabel:_$!<Spouse>!$_',
    'item3.X-ABRELATEDNAMES:Bo',
    'item3.X-ABLabel:godmother',
    'UID:mutuals-ada0000000000000',
    'END:VCARD',
    '',
  ]);
});

test('what only the source knows comes out again, each once, with its groups and labels', () => {
  const one = fromVcard(
    'VERSION:3.0',
    'UID:5f5f1c1e-6f0f-4d35-9b7e-0d2b6a1d9c11',
    'FN:Ada',
    'N:;Ada;;;',
    'ORG:Engines;Notes',
    'item1.EMAIL;TYPE=INTERNET,pref:ada@example.org',
    'item1.X-ABLabel:post',
    'ADR;TYPE=home:;;12 Square;London;;SW1;',
    'X-NEW;A="b;c":d\\, e',
    'IMPP:xmpp:ada@example.org',
  );
  const other = fromVcard(
    'VERSION:2.1',
    'UID:2',
    'N:;Ada',
    'item1.TEL;CELL;PREF:030 1',
    'item1.X-ABLabel:boat',
    'X-NEW;A="b;c":d\\, e',
    'IMPP:xmpp:ada@example.org',
    'X-OLD;ENCODING=QUOTED-PRINTABLE;CHARSET=ISO-8859-1:Gr=FC=DFe=0D=0Aaus Bonn',
    'X-FAR;ENCODING=QUOTED-PRINTABLE;CHARSET=SHIFT_JIS:=8E=52',
  );
  expect(linesOf(vcardText(outgoing(one, other), '4.0'))).toEqual([
    'BEGIN:VCARD',
    'VERSION:4.0',
    'FN:Ada',
    'N:;Ada;;;',
    'ORG:Engines;Notes',
    'item1.EMAIL;TYPE=INTERNET;PREF=1:ada@example.org',
    'item1.X-ABLabel:post',
    'item2.TEL;TYPE=CELL;PREF=1:030 1',
    'item2.X-ABLabel:boat',
    'ADR;TYPE=home:;;12 Square;London;;SW1;',
    'X-NEW;A="b;c":d\\, e',
    'IMPP:xmpp:ada@example.org',
    'X-OLD:Grüße\\naus Bonn',
    'X-FAR;ENCODING=QUOTED-PRINTABLE;CHARSET=SHIFT_JIS:=8E=52',
    'UID:urn:uuid:5f5f1c1e-6f0f-4d35-9b7e-0d2b6a1d9c11',
    'END:VCARD',
    '',
  ]);
});

test('what was put right by hand stands in place of what the source said', () => {
  const source = fromVcard(
    'VERSION:3.0',
    'FN:Ada Byron',
    'TITLE:Girl',
    'BDAY:1815-12-11',
    'EMAIL:a@example.org',
  );
  const hand = byHand({
    name: 'Ada Lovelace',
    title: 'Author',
    birthday: '1815-12-10',
    emails: ['b@example.org'],
  });
  expect(linesOf(vcardText(outgoing(hand, source), '3.0')).slice(2, -3)).toEqual([
    'FN:Ada Lovelace',
    'N:Lovelace;Ada;;;',
    'NICKNAME:Ada Byron',
    'TITLE:Author',
    'EMAIL:b@example.org',
    'EMAIL:a@example.org',
    'BDAY:1815-12-10',
  ]);
});

test('an assistant with a card of their own comes out in both versions', () => {
  const ada = outgoing(
    fromVcard('VERSION:2.1', 'FN:Ada', 'AGENT:', 'BEGIN:VCARD', 'FN:Bo Berg', 'NOTE:a\\, b', 'END:VCARD'),
  );
  expect(vcardText(ada, '3.0')).toContain('AGENT:BEGIN:VCARD\\nFN:Bo Berg\\nNOTE:a\\\\\\, b\\nEND:VCARD');
  for (const version of VERSIONS) {
    const [again] = readCards(vcardText(ada, version));
    expect(again?.card.related).toEqual(['assistant: Bo Berg']);
    expect(vcardText(outgoing(...(again ? [again] : [])), '4.0')).toContain('END%3AVCARD');
  }
});

const base64Text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
const PNG = Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, ...Array(200).fill(7)]);

test.each([
  ['PHOTO;ENCODING=b;TYPE=PNG:'],
  ['PHOTO;PNG;BASE64:'],
  ['PHOTO:data:image/png;base64,'],
  ['PHOTO:data:image/png;base64\\,'],
])('a photo behind %s has the same bytes in both versions', (head) => {
  const ada = outgoing(fromVcard('VERSION:3.0', 'FN:Ada', head + base64Text(PNG)));
  const [in3, in4] = [vcardText(ada, '3.0'), vcardText(ada, '4.0')];
  expect(linesOf(in3)).toContain(`PHOTO;ENCODING=b;TYPE=PNG:${base64Text(PNG)}`);
  expect(linesOf(in4)).toContain(`PHOTO:data:image/png;base64,${base64Text(PNG)}`);
  for (const text of [in3, in4]) expect(photoOf(text)).toEqual({ mediaType: 'image/png', bytes: PNG });
});

test('a photo on the net stays where it is', () => {
  const ada = outgoing(fromVcard('VERSION:4.0', 'FN:Ada', 'PHOTO:https://example.org/ada.png'));
  expect(vcardText(ada, '4.0')).toContain('PHOTO:https://example.org/ada.png');
  expect(vcardText(ada, '3.0')).toContain('PHOTO;VALUE=uri:https://example.org/ada.png');
  expect(photoOf(vcardText(ada, '3.0'))).toBeUndefined();
});

const text = fc
  .array(
    fc.constantFrom(
      'Ada',
      'ü',
      '山',
      '😀',
      ',',
      ';',
      ':',
      '\\',
      '\\n',
      '"',
      '=',
      '^n',
      ' ',
      'x'.repeat(30),
      '\t',
      '%',
    ),
    {
      minLength: 1,
      maxLength: 12,
    },
  )
  .map((words) => words.join('').trim())
  .filter((one) => one !== '');
// A name with a comma is read as one whose order is turned; one that is an address is no name.
const name = text.filter((one) => /\p{L}/u.test(one) && !one.includes(','));
const lines = fc.array(text, { minLength: 1, maxLength: 3 }).map((each) => each.join('\n'));
const day = fc.constantFrom('1815-12-10', '--02-29', '1815');
const card = fc
  .record(
    {
      name,
      otherNames: fc.array(text, { maxLength: 3 }),
      organisation: text,
      title: text,
      emails: fc.array(text, { maxLength: 3 }),
      phones: fc.array(text, { maxLength: 3 }),
      urls: fc.array(text, { maxLength: 2 }),
      places: fc.array(text, { maxLength: 2 }),
      birthday: day,
      anniversary: day,
      tags: fc.array(text, { maxLength: 3 }),
      related: fc.array(
        fc
          .record({ as: fc.constantFrom('spouse', 'godmother', 'related', 'assistant'), name: name })
          .map(({ as, name: whom }) => relatedText({ as, name: whom.replace(/\s+/g, ' ') })),
        { maxLength: 2 },
      ),
      note: lines,
    },
    { requiredKeys: ['name'] },
  )
  .map(compactCard);

test.each(VERSIONS)('what is written in %s and read again is the same card', (version) => {
  fc.assert(
    fc.property(card, (each) => {
      const before = outgoing(byHand(each));
      const [again, ...more] = readCards(vcardText(before, version));
      expect(more).toEqual([]);
      expect(said(outgoing(...(again ? [again] : [])).card)).toEqual(said(before.card));
    }),
    { numRuns: 500 },
  );
});

test.each(VERSIONS)('%s keeps to 75 octets in a line, cuts no letter, and ends each in CR LF', (version) => {
  fc.assert(
    fc.property(card, (each) => {
      const written = vcardText(outgoing(byHand(each)), version);
      expect(written.endsWith('END:VCARD\r\n')).toBe(true);
      for (const line of written.split('\r\n')) {
        expect(new TextEncoder().encode(line).length).toBeLessThanOrEqual(75);
        expect(line).not.toMatch(/[\r\n]|\p{Cs}/u);
      }
    }),
  );
});

// ical.js leaves the backslash before a semicolon, which RFC 2426 asks for, and takes `\\\\,` in a list for no end.
const plainCard = card.filter(
  (each) => !JSON.stringify(each).includes(';') && !each.tags?.some((tag) => tag.includes('\\')),
);

test.each(VERSIONS)('another reader understands what is written in %s', (version) => {
  fc.assert(
    fc.property(plainCard, (each) => {
      const theirs = new ICAL.Component(ICAL.parse(vcardText(outgoing(byHand(each)), version)));
      expect(theirs.getFirstPropertyValue('fn')).toBe(each.name);
      if (each.note) expect(theirs.getFirstPropertyValue('note')).toBe(each.note);
      if (each.title) expect(theirs.getFirstPropertyValue('title')).toBe(each.title);
      expect(theirs.getAllProperties('email').map((one) => one.getFirstValue())).toEqual(each.emails ?? []);
      if (each.tags) expect(theirs.getFirstProperty('categories')?.getValues()).toEqual(each.tags);
    }),
  );
});

test.each([
  'FN',
  'N',
  'ADR',
  'EMAIL',
  'item1.TEL',
  'AGENT',
  'RELATED',
  'PHOTO',
  'X-NEW',
  'NICKNAME',
  'item1.X-ABLabel',
])('ten thousand lines of %s are only a strange card', (name) => {
  const much = Array.from({ length: 10_000 }, (_, at) => `${name}:${at};,\\;a`).join('\r\n');
  const strange = fromVcard('VERSION:3.0', 'FN:Ada', much);
  for (const version of VERSIONS) expect(vcardText(outgoing(strange), version)).toContain('FN:Ada');
});
