import type { Finding } from '../../src/core/finding.ts';
import { Refusal } from '../../src/core/refusal.ts';
import { chatBook } from '../../src/formats/chat/chat-book.ts';
import { mailbox } from '../../src/formats/mail/mailbox.ts';
import { mailReader } from '../../src/formats/mail/read-mail.ts';
import { charsetDecoder } from '../../src/sources/charset.ts';
import { HEAD_BYTES, sniffed } from '../../src/sources/sniff.ts';
import type { SourceFile } from '../../src/sources/source-file.ts';

export type Tried = {
  readonly outcome: 'read' | 'refused' | 'unknown' | 'crashed';
  readonly reason?: string;
};

const CHUNK = 4099;
const NOW = new Date('2026-11-28T12:00:00Z');

/** Reads bytes as the import would, and looks for what no input may cause. */
export async function tried(bytes: Uint8Array): Promise<Tried> {
  const decode = charsetDecoder();
  const box = mailbox();
  const chats = chatBook({ me: [] });
  const head = bytes.subarray(0, HEAD_BYTES);
  try {
    const reader = sniffed(head);
    if (typeof reader === 'string') return { outcome: 'unknown' };
    const reading = { decode, now: NOW, readMail: mailReader({ decode, now: NOW }), defaultCountry: 'DE' };
    for await (const items of reader.items(inPieces(bytes), head, reading)) {
      for (const item of items) {
        if (item.type === 'mail') {
          box.note(item);
          check(box.finding(item));
        } else if (item.type === 'chat') chats.note(item);
        else if (item.type === 'chat day') for (const finding of chats.contacts(item)) check(finding);
        else check(item);
      }
    }
    for (const finding of [...box.records(), ...chats.records()]) check(finding);
    chats.unnamed();
    box.owner();
    return { outcome: 'read' };
  } catch (error) {
    if (error instanceof Refusal) return { outcome: 'refused', reason: error.message };
    return {
      outcome: 'crashed',
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

function inPieces(bytes: Uint8Array): SourceFile {
  async function* open(): AsyncIterable<Uint8Array> {
    for (let at = 0; at < bytes.length; at += CHUNK) yield bytes.subarray(at, at + CHUNK);
  }
  return { name: 'fuzzed', bytes: bytes.length, open };
}

/** A reader that stumbles reports the item as bad; the fault behind it is still ours. */
const FAULT =
  /TypeError|RangeError|SyntaxError|is not a function|of undefined|of null|call stack|Invalid time value/;

function check(finding: Finding): void {
  if (finding.type === 'bad' && FAULT.test(finding.reason)) throw new Error(`a fault: ${finding.reason}`);
  if (finding.place === '') throw new Error('a finding without a place');
  if (finding.type === 'record' && finding.record.key === '') throw new Error('a record without a key');
  if (finding.type !== 'interaction') return;
  const { key, at } = finding.interaction;
  if (key === '') throw new Error('an interaction without a key');
  if (Number.isNaN(at.getTime())) throw new Error('an interaction at no moment');
}
