import { expect, test } from 'vitest';
import { fileOf } from '../../../bench/corpora/file-of-bytes.ts';
import type { Finding } from '../../core/finding.ts';
import { mailReader } from '../../formats/mail/read-mail.ts';
import { charsetDecoder } from '../charset.ts';
import { sniffed } from '../sniff.ts';
import { calendarFileReader } from './icalendar.ts';

const TEXT = [
  'BEGIN:VCALENDAR',
  'BEGIN:VEVENT',
  'UID:1',
  'DTSTART:20260601T100000Z',
  'SUMMARY:Café Müller',
  'ATTENDEE;CN=Jürgen Müller:mailto:j@example.org',
  'END:VEVENT',
  'END:VCALENDAR',
  '',
].join('\r\n');

async function read(bytes: Uint8Array): Promise<readonly Finding[]> {
  const [decode, now] = [charsetDecoder(), new Date('2026-06-15T10:00:00Z')];
  const reading = { decode, now, readMail: mailReader({ decode, now }) };
  const found: Finding[] = [];
  for await (const batch of calendarFileReader.items(fileOf('a.ics', bytes), bytes, reading))
    for (const item of batch) if (item.type === 'record' || item.type === 'interaction') found.push(item);
  return found;
}

test.each([
  ['UTF-8', Buffer.from(TEXT)],
  ['UTF-8 with its mark', Buffer.from(`\uFEFF${TEXT}`)],
  ['UTF-16 with its mark', Buffer.from(`\uFEFF${TEXT}`, 'utf16le')],
  ['windows-1252', Buffer.from(TEXT, 'latin1')],
])('a calendar in %s is told by its beginning and read', async (_, bytes) => {
  expect(sniffed(bytes)).toMatchObject({ says: calendarFileReader.says });
  expect(await read(bytes)).toMatchObject([
    { record: { source: 'calendar', key: 'j@example.org', card: { name: 'Jürgen Müller' } } },
    { interaction: { about: 'Café Müller', at: new Date('2026-06-01T10:00:00Z') } },
  ]);
});
