import type { Finding } from '../../src/core/finding.ts';
import { mailReader } from '../../src/formats/mail/read-mail.ts';
import { charsetDecoder } from '../../src/sources/charset.ts';
import type { FileReader } from '../../src/sources/file-reader.ts';
import { HEAD_BYTES, sniffed } from '../../src/sources/sniff.ts';
import { fileOf } from './file-of-bytes.ts';

const NOW = new Date('2026-01-01T00:00:00Z');

export type ReadTable = {
  readonly kind: FileReader | 'zip' | 'blank' | 'unknown';
  readonly findings: readonly Finding[];
};

export async function readTable(name: string, bytes: Uint8Array): Promise<ReadTable> {
  const head = bytes.subarray(0, HEAD_BYTES);
  const kind = sniffed(head);
  if (typeof kind === 'string') return { kind, findings: [] };
  const decode = charsetDecoder();
  const reading = { decode, now: NOW, readMail: mailReader({ decode, now: NOW }), defaultCountry: 'US' };
  const findings: Finding[] = [];
  for await (const batch of kind.items(fileOf(name, bytes), head, reading)) {
    for (const item of batch) if (isFinding(item)) findings.push(item);
  }
  return { kind, findings };
}

function isFinding(item: { readonly type: string }): item is Finding {
  return !/^(?:mail|chat)/.test(item.type);
}
