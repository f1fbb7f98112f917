import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CorpusKind, FileOutcome } from './corpus-kind.ts';
import { besideVcard } from './csv-beside-vcard.ts';
import { csvTruth } from './csv-truth.ts';
import { readTable } from './read-table.ts';

/** Tables of people and other exports, some with an address book of the same people or a file of outcomes beside them. */
export const csvKind: CorpusKind = {
  kind: 'csv',
  isMaterial: (path) => /\.csv$/i.test(path) || csvTruth(path) !== undefined,
  async read(path) {
    const truth = csvTruth(path);
    return truth ? truth(readTable) : readFile(path);
  },
};

async function readFile(path: string): Promise<FileOutcome> {
  const { kind, findings } = await readTable(basename(path), readFileSync(path));
  if (kind === 'blank') return { outcome: 'refused', reason: 'empty' };
  if (typeof kind === 'string') return { outcome: 'refused', reason: 'no table of people' };
  const doubt = findings.find((finding) => finding.type === 'table' && !finding.table.sure);
  if (doubt) return { outcome: 'refused', reason: 'columns that tell nobody: the user is asked' };
  const beside = path.replace(/\.csv$/i, '.vcf');
  return { outcome: 'read', ...(existsSync(beside) && besideVcard(path, findings, readFileSync(beside))) };
}
