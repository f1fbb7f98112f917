import { closeSync, openSync, writeSync } from 'node:fs';
import { type Chance, seededChance } from './chance.ts';
import { inventedContact } from './invented-contact.ts';
import { inventedPeople } from './invented-people.ts';
import type { InventedPerson } from './invented-person.ts';
import { networkSize } from './network-size.ts';
import { inventedWords } from './words.ts';

const PEOPLE = 5_000;
/** A message has 13 KB in the middle: short texts for the most part, and attachments now and then. */
const ATTACHED = 0.05;
const LONG = 0.15;
const BASE64_LINE = `${'QUJD'.repeat(19)}\n`;

/** Writes a mailbox of about so many bytes, message by message. */
export function writeMailbox(path: string, bytes: number): void {
  const size = { ...networkSize(PEOPLE), interactions: Number.MAX_SAFE_INTEGER };
  const chance = seededChance(size.seed + 2);
  const people = inventedPeople(size);
  const names = new Map(people.map((person) => [person.address, person]));
  const file = openSync(path, 'w');
  let written = 0;
  for (const contact of inventedContact(people, { ...size, interactions: Math.ceil(bytes / 5_000) })) {
    const addresses = contact.participants.map(({ key }) => mailbox(key, names));
    const text = message(
      contact.at,
      { key: contact.key, about: contact.about, thread: contact.thread ?? '' },
      addresses,
      chance,
    );
    written += writeSync(file, text);
    if (written >= bytes) break;
  }
  closeSync(file);
}

function mailbox(key: string, names: ReadonlyMap<string, InventedPerson>): string {
  const person = names.get(key);
  const address = key.includes('@') ? key : `${key.replace(/.*\//, '')}@social.example`;
  return person ? `${encoded(person.name.whole)} <${address}>` : address;
}

function encoded(name: string): string {
  if (/^[\x20-\x7e]*$/.test(name)) return name;
  return `=?UTF-8?B?${Buffer.from(name).toString('base64')}?=`;
}

type Said = { readonly key: string; readonly about: string; readonly thread: string };

function message(
  at: Date,
  { key, about, thread }: Said,
  addresses: readonly string[],
  chance: Chance,
): string {
  const [from = '', to = '', ...cc] = addresses;
  const stamp = at.toUTCString().replace('GMT', '+0000');
  return [
    `From sender@bench.example ${unixStamp(at)}`,
    `Return-Path: <bounce-${chance.below(1e6)}@bench.example>`,
    'Delivered-To: me@bench.example',
    ...hops(stamp, chance),
    `Authentication-Results: mx.bench.example; dkim=pass header.i=@bench.example;`,
    `\tspf=pass smtp.mailfrom=bench.example; dmarc=pass header.from=bench.example`,
    `DKIM-Signature: v=1; a=rsa-sha256; c=relaxed/relaxed; d=bench.example; s=mail;`,
    `\th=from:to:cc:subject:date:message-id; bh=${'QmVuY2g'.repeat(6)}=;`,
    `\tb=${'TXV0dWFscw'.repeat(24)}==`,
    `From: ${from}`,
    `To: ${to || from}`,
    ...(cc.length > 0 ? [`Cc: ${cc.join(',\n\t')}`] : []),
    `Subject: ${about}`,
    `Date: ${stamp}`,
    `Message-ID: <${key}>`,
    ...(about.startsWith('Re:')
      ? [`In-Reply-To: <${thread}@bench.example>`, `References: <${thread}@bench.example>`]
      : []),
    'MIME-Version: 1.0',
    'Content-Type: text/plain; charset=UTF-8',
    `X-Mailer: Bench ${chance.below(20)}`,
    '',
    body(chance),
    '',
  ].join('\n');
}

/** `Mon Jun 15 10:00:00 2026` */
function unixStamp(at: Date): string {
  const [day = '', date, month, year, time] = at.toUTCString().split(' ');
  return `${day.slice(0, 3)} ${month} ${date} ${time} ${year}`;
}

function hops(stamp: string, chance: Chance): readonly string[] {
  return Array.from({ length: 4 }, (_, hop) => {
    const id = chance.below(1e9).toString(16);
    return `Received: from relay${hop}.bench.example (relay${hop}.bench.example [192.0.2.${hop + 1}])\n\tby mx${hop}.bench.example (Postfix) with ESMTPS id ${id}\n\tfor <me@bench.example>; ${stamp}`;
  });
}

function body(chance: Chance): string {
  const drawn = chance.next();
  if (drawn < ATTACHED) return BASE64_LINE.repeat(600 + chance.below(2_000));
  const paragraphs = drawn < ATTACHED + LONG ? 40 + chance.below(120) : 2 + chance.below(12);
  return Array.from({ length: paragraphs }, () => inventedWords(20, chance)).join('\n');
}
