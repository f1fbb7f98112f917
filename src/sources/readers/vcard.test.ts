import { expect, test } from 'vitest';
import type { FoundRecord } from '../../core/source-record.ts';
import { mailReader } from '../../formats/mail/read-mail.ts';
import { charsetDecoder } from '../charset.ts';
import type { SourceFile } from '../source-file.ts';
import { jcardFileReader, vcardFileReader } from './vcard.ts';

const NOW = new Date('2026-03-01T10:00:00Z');

/** A file whose bytes come a few at a time. */
function fileOf(bytes: Uint8Array, size: number): SourceFile {
  return {
    name: 'a.vcf',
    bytes: bytes.length,
    canSeek: true,
    async *open(from = 0) {
      for (let at = from; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

async function recordsIn(
  bytes: Uint8Array,
  size = 7,
  reader = vcardFileReader,
): Promise<readonly FoundRecord[]> {
  const decode = charsetDecoder();
  const reading = { decode, now: NOW, readMail: mailReader({ decode, now: NOW }) };
  const records: FoundRecord[] = [];
  for await (const batch of reader.items(fileOf(bytes, size), bytes.subarray(0, 65_536), reading))
    for (const item of batch) if (item.type === 'record') records.push(item.record);
  return records;
}

const card = (...lines: readonly string[]): string =>
  ['BEGIN:VCARD', 'VERSION:3.0', ...lines, 'END:VCARD', ''].join('\r\n');

const utf16 = (text: string, mark = ''): Buffer => Buffer.from(mark + text, 'utf16le');

test.each([
  ['UTF-8', Buffer.from(card('FN:Jörg Müller'))],
  ['UTF-8 with a mark', Buffer.from(`\ufeff${card('FN:Jörg Müller')}`)],
  ['UTF-16 with a mark', utf16(card('FN:Jörg Müller'), '\ufeff')],
  ['UTF-16 without a mark', utf16(card('FN:Jörg Müller'))],
  ['UTF-16 the other way round', utf16(card('FN:Jörg Müller'), '\ufeff').swap16()],
  ['windows-1252', Buffer.from(card('FN:Jörg Müller'), 'latin1')],
])('an address book in %s is read', async (_, bytes) => {
  expect((await recordsIn(bytes)).map((record) => record.card.name)).toEqual(['Jörg Müller']);
});

test('a letter that a fold cuts in two is whole again, and the rest of the file stays what it is', async () => {
  const text = `${'FN:Grüße aus Köln und Jütland für Ähnliche Öfen Übung\r\nNOTE:Gr'}`;
  const bytes = Buffer.concat([
    Buffer.from(`BEGIN:VCARD\r\n${text}`),
    Buffer.from([0xc3]),
    Buffer.from('\r\n '),
    Buffer.from([0xbc]),
    Buffer.from('n\r\nEND:VCARD\r\n'),
  ]);
  const [record] = await recordsIn(bytes);
  expect(record?.card).toEqual({ name: 'Grüße aus Köln und Jütland für Ähnliche Öfen Übung', note: 'Grün' });
});

test('one line in a charset of its own does not spoil the others, whatever mark the file begins with', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`\ufeff${card('FN:Jörg')}BEGIN:VCARD\r\nVERSION:2.1\r\nFN;CHARSET=SHIFT_JIS:`),
    Buffer.from([0x8e, 0x52, 0x93, 0x63]),
    Buffer.from('\r\nEND:VCARD\r\n'),
  ]);
  expect((await recordsIn(bytes)).map((record) => record.card.name)).toEqual(['Jörg', '山田']);
});

test('a group tags its members, though its line is cut anywhere', async () => {
  const group = card('X-ADDRESSBOOKSERVER-KIND:group', 'FN:Rowing', 'X-ADDRESSBOOKSERVER-MEMBER:urn:uuid:1');
  for (const size of [1, 5, 64]) {
    const [member] = await recordsIn(Buffer.from(card('FN:Ada', 'UID:1') + group), size);
    expect(member?.card.tags).toEqual(['Rowing']);
  }
});

test('cards in JSON are told by their beginning', async () => {
  const text = '[["vcard",[["version",{},"text","4.0"],["fn",{},"text","Ada"]]]]';
  expect(jcardFileReader.isHead(text)).toBe(true);
  expect(jcardFileReader.isHead('["vcalendar",[]]')).toBe(false);
  const [ada] = await recordsIn(Buffer.from(text), 7, jcardFileReader);
  expect(ada).toMatchObject({ card: { name: 'Ada' }, original: text.slice(1, -1) });
});
