import { expect, test } from 'vitest';
import type { Card } from '../../core/card.ts';
import { decodedCard } from './decoded-card.ts';
import { parseVcard } from './parse-vcard.ts';
import { vcardCard } from './vcard-card.ts';

const cardOf = (...lines: readonly string[]): Card =>
  vcardCard(
    decodedCard(parseVcard(lines.join('\r\n')), (bytes, charset) => new TextDecoder(charset).decode(bytes)),
  );

test('every field that we understand is read', () => {
  expect(
    cardOf(
      'VERSION:4.0',
      'FN:Ada Lovelace',
      'N:Lovelace;Ada;;;',
      'NICKNAME:Ada,Countess',
      'ORG:Analytical Engines;Notes',
      'TITLE:Author\\, first',
      'EMAIL;TYPE=work:ada@example.org',
      'EMAIL:mailto:a@example.org',
      'TEL;VALUE=uri:tel:+49-30-901820',
      'URL:https://example.org',
      'ADR;TYPE=home:;;12 Square;London;;SW1;United Kingdom',
      'BDAY:18151210',
      'CATEGORIES:friends,maths\\, old',
      'NOTE:one\\ntwo\\; three',
    ),
  ).toEqual({
    name: 'Ada Lovelace',
    otherNames: ['Ada', 'Countess'],
    organisation: 'Analytical Engines',
    title: 'Author, first',
    emails: ['ada@example.org', 'a@example.org'],
    phones: ['+49-30-901820'],
    urls: ['https://example.org'],
    places: ['London, United Kingdom'],
    birthday: '1815-12-10',
    tags: ['friends', 'maths, old'],
    note: 'one\ntwo; three',
  });
});

test.each([
  [['N:Lovelace;Ada;Augusta;Lady;'], 'Ada Augusta Lovelace'],
  [['FN:Lovelace, Ada', 'N:Lovelace;Ada'], 'Ada Lovelace'],
  [['FN:ada@example.org', 'N:Lovelace;Ada'], 'Ada Lovelace'],
  [['FN:ada@example.org', 'EMAIL:ada@example.org'], ''],
  [['FN:Ada L. <ada@example.org>', 'N:Lovelace;Ada'], 'Ada L. <ada@example.org>'],
  [['FN:', 'N:Lovelace;Ada;;;'], 'Ada Lovelace'],
  [['FN:Ada L.', 'N:Lovelace;Ada'], 'Ada L.'],
  [['N:王;小明;;;'], '王小明'],
  [['N:Lovelace;Ada,Augusta;;;'], 'Ada Augusta Lovelace'],
  [['N:;;;;', 'ORG:Engines'], 'Engines'],
])('%j shows "%s"', (lines, name) => expect(cardOf(...lines).name).toBe(name));

test('vCard 2.1: bare parameters, quoted-printable with a charset and soft line breaks', () => {
  expect(
    cardOf(
      'VERSION:2.1',
      'N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:M=FCller;J=F6rg',
      'TEL;CELL;PREF:0151 1',
      'NOTE;QUOTED-PRINTABLE;CHARSET=UTF-8:Gr=C3=BC=',
      '=C3=9Fe=0D=0Aaus =',
      ' Bonn',
      'TITLE:Baker',
    ),
  ).toEqual({ name: 'Jörg Müller', phones: ['0151 1'], title: 'Baker', note: 'Grüße\naus  Bonn' });
});

test('folded lines are joined and photos are left where they are', () => {
  expect(
    cardOf(
      'PHOTO;ENCODING=b;TYPE=JPEG:AAAA',
      ' BBBB',
      '  CCCC',
      'LOGO;BASE64:AAAA',
      'BBBB',
      '',
      'FN:Ada',
      '  Love',
      '\tlace',
    ),
  ).toEqual({ name: 'Ada Lovelace' });
});

test('groups, quoted parameters and small letters are understood', () => {
  expect(cardOf('item1.email;type="work:x;y,z":ada@example.org', 'fn;x-a=b^nc:Ada')).toEqual({
    name: 'Ada',
    emails: ['ada@example.org'],
  });
});

test('lines that are no property harm nothing and are kept', () => {
  const vcard = parseVcard('FN:Ada\r\nno property\r\nX-NEW;A=1:b\r\n');
  expect(vcard.unread).toEqual(['no property']);
  expect(vcard.lines.at(-1)).toEqual({ name: 'X-NEW', params: [{ name: 'A', values: ['1'] }], value: 'b' });
});

test.each([
  [['ANNIVERSARY:20090808'], '2009-08-08'],
  [['ANNIVERSARY:--0229'], '--02-29'],
  [['ANNIVERSARY;VALUE=date-and-or-time:20090808T1430-0500'], '2009-08-08'],
  [['X-ANNIVERSARY:2009-08-08'], '2009-08-08'],
  [['X-EVOLUTION-ANNIVERSARY:2009-08-08'], '2009-08-08'],
  [['X-KADDRESSBOOK-X-Anniversary:2009-08-08'], '2009-08-08'],
  [['item2.X-ABDATE;type=pref:2009-08-08', 'item2.X-ABLabel:_$!<Anniversary>!$_'], '2009-08-08'],
  [['item1.X-ABLabel:Hochzeitstag', 'item1.X-ABDATE:1604-02-29'], '--02-29'],
  [['item1.X-ABDATE:2009-08-08', 'item1.X-ABLabel:First day at work'], undefined],
  [['item1.X-ABDATE:2009-08-08', 'item2.X-ABLabel:_$!<Anniversary>!$_'], undefined],
  [['X-ABDATE:2009-08-08', 'X-ABLabel:_$!<Anniversary>!$_'], undefined],
  [['ANNIVERSARY:in August', 'X-ANNIVERSARY:2009-08-08'], '2009-08-08'],
  [['ANNIVERSARY;VALUE=text:in August'], undefined],
  [['BDAY:19900517'], undefined],
])('%j is an anniversary on %s', (lines, day) => {
  expect(cardOf('FN:Ada Lovelace', ...lines).anniversary).toBe(day);
});
