import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import type { CorpusKind, FileOutcome } from './corpus-kind.ts';
import { readTable } from './read-table.ts';
import { vcardTruth } from './vcard-truth.ts';

const CARDS = /\.(?:vcf|vcard|jcard)$/i;

/** Address books, some with another program's reading of them beside. */
export const vcardKind: CorpusKind = {
  kind: 'vcard',
  isMaterial: (path) => CARDS.test(path),
  async read(path) {
    const { kind, findings } = await readTable(basename(path), readFileSync(path));
    if (kind === 'blank') return { outcome: 'refused', reason: 'empty' };
    if (typeof kind === 'string' || !/vCard|jCard/.test(kind.says))
      return { outcome: 'refused', reason: 'does not begin as an address book' };
    const records = findings.flatMap((one) => (one.type === 'record' ? [one.record] : []));
    const bad = findings.find((one) => one.type === 'bad');
    const outcome: FileOutcome =
      bad?.type === 'bad' ? { outcome: 'refused', reason: bad.reason } : { outcome: 'read' };
    return { ...outcome, ...(await vcardTruth(path, records)) };
  },
};
