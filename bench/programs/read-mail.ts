import { createReadStream } from 'node:fs';
import type { Finding } from '../../src/core/finding.ts';
import type { ReadMail } from '../../src/formats/mail/mail-interaction.ts';
import { mailbox } from '../../src/formats/mail/mailbox.ts';
import { mailReader } from '../../src/formats/mail/read-mail.ts';
import { type MboxMessage, mboxSplitter } from '../../src/formats/mbox/mbox-splitter.ts';
import { charsetDecoder } from '../../src/sources/charset.ts';
import { BENCH_NOW } from '../made/network-size.ts';

/** As files are read. */
const PIECE = 262_144;

// Reads a mailbox down to findings: every correspondent with a kind, and what each message is among them.
// Messages wait in memory, as they do in the readers beside; in an import they wait on the disk.
const [file = ''] = process.argv.slice(2);
const box = mailbox();
const mails: ReadMail[] = [];
let items = 0;
let records = 0;
let interactions = 0;
const readMail = mailReader({ decode: charsetDecoder(), now: BENCH_NOW });
const splitter = mboxSplitter();
for await (const chunk of createReadStream(file, { highWaterMark: PIECE }))
  for (const message of splitter.push(chunk)) note(message);
for (const message of splitter.end()) note(message);
for (const finding of box.records()) count(finding);
for (const mail of mails) count(box.finding(mail));
process.stdout.write(JSON.stringify({ items, records, interactions }));

function note({ header, body, fromLine, number }: MboxMessage): void {
  items += 1;
  const read = readMail({ header, body, fromLine, place: `message ${number}` });
  if (read.type !== 'mail') return;
  box.note(read);
  mails.push(read);
}

function count({ type }: Finding): void {
  if (type === 'record') records += 1;
  if (type === 'interaction') interactions += 1;
}
