import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { Finding } from '../../src/core/finding.ts';
import { mailReader } from '../../src/formats/mail/read-mail.ts';
import { charsetDecoder } from '../../src/sources/charset.ts';
import type { FileReader } from '../../src/sources/file-reader.ts';
import { HEAD_BYTES, sniffed } from '../../src/sources/sniff.ts';
import type { CorpusKind, FileOutcome } from './corpus-kind.ts';
import { besideVcard } from './csv-beside-vcard.ts';
import { csvTruth } from './csv-truth.ts';
import { fileOf } from './file-of-bytes.ts';

/** Tables of people and other exports, some with an address book of the same people or a file of outcomes beside them. */
export const csvKind: CorpusKind = {
  kind: 'csv',
  isMaterial: (path) => /\.csv$/i.test(path) || csvTruth(path) !== undefined,
  async read(path) {
    const truth = csvTruth(path);
    return truth ? truth(readTable) : readFile(path);
  },
};

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
  return item.type !== 'mail' && item.type !== 'chat';
}

async function readFile(path: string): Promise<FileOutcome> {
  const { kind, findings } = await readTable(basename(path), readFileSync(path));
  if (kind === 'blank') return { outcome: 'refused', reason: 'empty' };
  if (typeof kind === 'string') return { outcome: 'refused', reason: 'no table of people' };
  const doubt = findings.find((finding) => finding.type === 'table' && !finding.table.sure);
  if (doubt) return { outcome: 'refused', reason: 'columns that tell nobody: the user is asked' };
  const beside = path.replace(/\.csv$/i, '.vcf');
  return { outcome: 'read', ...(existsSync(beside) && besideVcard(path, findings, readFileSync(beside))) };
}
