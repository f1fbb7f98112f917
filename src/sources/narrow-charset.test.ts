import { TextDecoder } from 'node:util';
import { expect, test } from 'vitest';
import { charsetDecoder } from './charset.ts';
import type { NarrowCharset } from './letter-sets.ts';
import { narrowCharset } from './narrow-charset.ts';

/** The bytes of a text in a charset of one byte a letter, by turning the decoder round. */
function encoded(text: string, charset: NarrowCharset): Buffer {
  const byte = new Map<string, number>();
  for (let code = 255; code >= 0; code -= 1)
    byte.set(new TextDecoder(charset).decode(Uint8Array.of(code), { stream: true }), code);
  return Buffer.from([...text].map((letter) => byte.get(letter) ?? 0x3f));
}

const NAMES: readonly (readonly [NarrowCharset, string, string])[] = [
  ['windows-1252', 'German', 'Jürgen Weiß, Köln; Bärbel Österreich, Straße'],
  ['windows-1252', 'French', 'Hélène François, Société Générale, Besançon; Noël Lefèvre, œuvre'],
  ['windows-1252', 'Spanish', 'José Muñoz, Peñalver; María Ibáñez, Teléfono, Dirección, Compañía'],
  ['windows-1252', 'Portuguese', 'João Gonçalves, São Paulo; Conceição Simões, Endereço'],
  ['windows-1252', 'Danish', 'Søren Ærø, København; Åse Bjørnsen, Fødselsdag, Mobiltelefon'],
  ['windows-1252', 'Icelandic', 'Þórður Guðmundsson, Reykjavík; Sigríður Þorsteinsdóttir'],
  ['windows-1250', 'Polish', 'Michał Wójcik, Łódź; Małgorzata Zając, Służbowy, Imię'],
  ['windows-1250', 'Czech', 'Jiří Dvořák, Plzeň; Růžena Nováková, Příjmení'],
  ['windows-1250', 'Slovak', 'Ľubomír Šťastný, Žilina; Priezvisko, Telefón do práce'],
  ['windows-1250', 'Hungarian', 'Győző Szűcs, Székesfehérvár; Erdős Ágnes, Munkahelyi előfizető, kőműves'],
  ['windows-1251', 'Russian', 'Иван Петров, Москва; Екатерина Смирнова, Имя, Фамилия, Телефон'],
  ['windows-1251', 'Ukrainian', 'Ірина Ковальчук, Київ; Єгор Шевченко'],
  ['windows-1253', 'Greek', 'Γιώργος Παπαδόπουλος, Αθήνα; Ελένη Νικολάου, Επώνυμο'],
  ['windows-1254', 'Turkish', 'Ayşe Yılmaz, İstanbul; Mehmet Öztürk, Doğan, Işık'],
];

test.each(NAMES)('%s is told by names and headers in %s', (charset, _language, text) => {
  expect(narrowCharset(encoded(text, charset))).toBe(charset);
});

test('one letter of German or French is read as windows-1252', () => {
  for (const text of ['Müller', 'José', 'Zoë', '€ 5', 'it’s', 'Ångström', 'Nuñez'])
    expect(narrowCharset(encoded(text, 'windows-1252'))).toBe('windows-1252');
});

test('Japanese in Shift-JIS is told by its pairs of bytes', () => {
  // 山田, 太郎, 東京 and カナ as Shift-JIS has them.
  const bytes = [
    0x8e, 0x52, 0x93, 0x63, 0x2c, 0x91, 0xbe, 0x98, 0x59, 0x2c, 0x93, 0x8c, 0x8b, 0x9e, 0x83, 0x4a, 0x83,
    0x69,
  ];
  expect(narrowCharset(Uint8Array.from(bytes))).toBe('shift_jis');
});

test('bytes of no charset end as windows-1252, and long ones end soon', () => {
  expect(narrowCharset(Uint8Array.of(0x81, 0x8d, 0x8f))).toBe('windows-1252');
  expect(narrowCharset(new Uint8Array(100_000).fill(0xa0))).toBe('windows-1252');
});

test('windows-1252 keeps its signs above 128, also read at once', () => {
  const decode = charsetDecoder();
  expect(decode(Uint8Array.of(0x80, 0x20, 0x92, 0x85, 0xe9), 'windows-1252')).toBe('€ ’…é');
  expect(decode(Uint8Array.of(0x80), 'no-such-charset')).toBe('€');
});

test('100 kB of anything take no longer than their length', () => {
  for (const unit of ['a', 'é', 'aÉ', '\x83', 'é '])
    expect(narrowCharset(Buffer.from(unit.repeat(100_000), 'latin1'))).toBeDefined();
});
