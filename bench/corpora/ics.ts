import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { mailReader } from '../../src/formats/mail/read-mail.ts';
import { charsetDecoder, charsetOf, textOf } from '../../src/sources/charset.ts';
import { HEAD_BYTES, sniffed } from '../../src/sources/sniff.ts';
import type { CorpusKind, FileOutcome } from './corpus-kind.ts';
import { fileOf } from './file-of-bytes.ts';
import { icsTruth } from './ics-truth.ts';

/** Calendars, some with their times, another program's reading of them or its rules beside them. */
export const icsKind: CorpusKind = {
  kind: 'ics',
  isMaterial: (path) => /\.(?:ics|ical|icalendar|vcs)$/i.test(path) || icsTruth(path, utf8) !== undefined,
  async read(path) {
    if (/\.(?:ics|ical|icalendar|vcs)$/i.test(path)) return readCalendarFile(path);
    const texts = new Map<string, string>();
    for (const one of [path, path.replace(/\.out$/i, ''), path.replace(/\.json$/i, '.ics')])
      if (!texts.has(one)) texts.set(one, await textIn(one));
    const truth = icsTruth(path, (one) => texts.get(one) ?? '');
    if (!truth) return { outcome: 'refused', reason: 'no truth' };
    const bytes = [...texts.values()].reduce((sum, { length }) => sum + length, 0);
    return { ...truth(), bytes };
  },
};

const NOW = new Date('2026-01-01T00:00:00Z');
const utf8 = (path: string): string => readFileSync(path, 'utf8');

async function textIn(path: string): Promise<string> {
  try {
    const bytes = readFileSync(path);
    const file = fileOf(basename(path), bytes);
    const parts: string[] = [];
    for await (const text of textOf(file, await charsetOf(file, bytes.subarray(0, HEAD_BYTES))))
      parts.push(text);
    return parts.join('');
  } catch {
    return '';
  }
}

async function readCalendarFile(path: string): Promise<FileOutcome> {
  const bytes = readFileSync(path);
  const head = bytes.subarray(0, HEAD_BYTES);
  const kind = sniffed(head);
  if (kind === 'blank') return { outcome: 'refused', reason: 'empty' };
  if (typeof kind === 'string') return { outcome: 'refused', reason: 'does not begin as a calendar' };
  const decode = charsetDecoder();
  const reading = { decode, now: NOW, readMail: mailReader({ decode, now: NOW }) };
  let [found, bad] = [0, ''];
  for await (const batch of kind.items(fileOf(basename(path), bytes), head, reading))
    for (const item of batch) {
      found += 1;
      if (item.type === 'bad') bad = item.reason;
    }
  return found === 1 && bad !== '' ? { outcome: 'refused', reason: bad } : { outcome: 'read' };
}
