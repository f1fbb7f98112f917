import { closeSync, openSync, readFileSync, readSync } from 'node:fs';
import { basename } from 'node:path';
import { addressReader } from '../../src/formats/mail/mail-addresses.ts';
import { mailDate } from '../../src/formats/mail/mail-date.ts';
import { type MailHeader, mailHeader } from '../../src/formats/mail/mail-header.ts';
import { mailbox } from '../../src/formats/mail/mailbox.ts';
import { mailReader } from '../../src/formats/mail/read-mail.ts';
import { type MboxMessage, mboxSplitter } from '../../src/formats/mbox/mbox-splitter.ts';
import { charsetDecoder } from '../../src/sources/charset.ts';
import { diskFile } from '../../src/sources/disk-file.ts';
import { mboxReader } from '../../src/sources/readers/mail.ts';
import { HEAD_BYTES, sniffed } from '../../src/sources/sniff.ts';
import type { CorpusKind, FileOutcome } from './corpus-kind.ts';
import { compared, toldMailbox, toldMessage } from './mail-truth.ts';

const NOW = new Date('2026-11-28T12:00:00Z');
/** Truths, summaries of them, and words of those who gather files. */
const NO_MATERIAL = /\.json$|-summary\.txt$|(?:^|\/)(?:README|LICEN[CS]E|COPYING|NOTICE)[^/]*$/i;
/** A field of mail at the start of a line, or the line above a message of a mailbox. */
const MAIL_LINE =
  /^(?:From |(?:From|To|Date|Received|Return-Path|Message-ID|Subject|MIME-Version|Content-Type):)/im;

/** Mailboxes and single messages, as they lie in folders of tests and in Maildirs. */
export const mailKind: CorpusKind = {
  kind: 'mail',
  isMaterial: (path) => !NO_MATERIAL.test(path) && MAIL_LINE.test(headOf(path).toString('latin1')),
  read: readMailFile,
};

function headOf(path: string): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  const file = openSync(path, 'r');
  try {
    return head.subarray(0, readSync(file, head));
  } finally {
    closeSync(file);
  }
}

async function readMailFile(path: string): Promise<FileOutcome> {
  const head = headOf(path);
  const reader = sniffed(head);
  if (typeof reader === 'string') return { outcome: 'refused', reason: refusalOf(head) };
  if (!reader.isMail) return { outcome: 'refused', reason: `taken for ${reader.says}` };
  const bad = await badItems(path, head);
  if (bad.length > 0) return { outcome: 'crashed', reason: bad[0] ?? '' };
  const facts = reader === mboxReader ? mailboxFacts(path) : messageFacts(path);
  return { outcome: 'read', ...compared(path, facts) };
}

/** Bodies and parts of messages lie among whole ones. */
function refusalOf(head: Buffer): string {
  const text = head.toString('latin1');
  const headers = text.split(/\r?\n\r?\n/, 1)[0] ?? '';
  if (!/^From:/im.test(headers)) return 'no sender in its header: a part of a message, or none';
  return 'not recognised as mail';
}

/** Reads as the import does, to the people at the end. */
async function badItems(path: string, head: Uint8Array): Promise<readonly string[]> {
  const reader = sniffed(head);
  if (typeof reader === 'string') return [];
  const decode = charsetDecoder();
  const box = mailbox();
  const bad: string[] = [];
  const file = await diskFile(basename(path), path);
  const reading = { decode, now: NOW, readMail: mailReader({ decode, now: NOW }) };
  for await (const batch of reader.items(file, head, reading)) {
    for (const item of batch) {
      if (item.type === 'bad') bad.push(item.reason);
      if (item.type !== 'mail') continue;
      box.note(item);
      box.finding(item);
    }
  }
  for (const { type } of box.records()) if (type === 'bad') bad.push('a bad record');
  return bad;
}

type Fact = {
  readonly what: string;
  readonly ours: string;
  readonly theirs: string;
  readonly reason?: string;
};

function mailboxFacts(path: string): readonly Fact[] {
  const { ids, starts } = toldMailbox(path);
  const messages: (MboxMessage & { readonly id: string })[] = [];
  const splitter = mboxSplitter();
  const header = headerReader();
  const keep = (message: MboxMessage): unknown =>
    messages.push({ ...message, id: header(message.header).messageId ?? '' });
  splitter.push(readFileSync(path)).forEach(keep);
  splitter.end().forEach(keep);
  return [
    ...inOrder(
      'message',
      messages.map(({ id }) => id),
      ids,
    ),
    ...inOrder(
      'byte of message',
      messages.map(({ readableFrom: { at } }) => String(at)),
      starts?.map(String),
    ),
  ];
}

function inOrder(
  what: string,
  ours: readonly string[],
  theirs: readonly string[] | undefined,
): readonly Fact[] {
  if (!theirs) return [];
  const counts = { what: `${what}s, how many`, ours: String(ours.length), theirs: String(theirs.length) };
  const each = theirs.map((one, at) => ({ what: `${what} ${at + 1}`, ours: ours[at] ?? '', theirs: one }));
  return [counts, ...each];
}

function messageFacts(path: string): readonly Fact[] {
  const told = toldMessage(path);
  if (!told) return [];
  const header = headerReader()(readFileSync(path));
  const addresses = (list: MailHeader['from']): string => list.map(({ address }) => address).join(' ');
  const lists = (['from', 'to', 'cc'] as const).flatMap((field): readonly Fact[] => {
    const theirs = told[field];
    return theirs ? [addressFact(field, addresses(header[field]), theirs)] : [];
  });
  const at = mailDate(header.trace('date'))?.getTime();
  return [
    ...lists,
    ...(told.messageId === undefined
      ? []
      : [{ what: 'id', ours: header.messageId ?? '', theirs: told.messageId }]),
    ...(told.at === undefined ? [] : [{ what: 'date', ours: String(at), theirs: String(told.at) }]),
  ];
}

function addressFact(what: string, ours: string, theirs: readonly string[]): Fact {
  const fact = { what, ours, theirs: theirs.join(' ') };
  const isHostless = theirs.filter((one) => one.includes('@')).join(' ') === ours && fact.theirs !== ours;
  return isHostless
    ? { ...fact, reason: 'a name without a host is no address outside its own machine' }
    : fact;
}

function headerReader(): (bytes: Uint8Array) => MailHeader {
  const decode = charsetDecoder();
  const addresses = addressReader();
  return (bytes) => mailHeader(headerBlock(bytes), { decode, addresses, now: NOW });
}

/** Up to the first blank line. */
function headerBlock(bytes: Uint8Array): Uint8Array {
  const text = Buffer.from(bytes).toString('latin1');
  const end = /\r?\n\r?\n/.exec(text)?.index;
  return end === undefined ? bytes : bytes.subarray(0, end + 1);
}
