import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Card } from '../../src/core/card.ts';
import type { FoundRecord } from '../../src/core/source-record.ts';
import { isJcard } from '../../src/formats/vcard/jcard.ts';
import { isVcard } from '../../src/formats/vcard/vcard-reader.ts';
import type { Disagreement, FileOutcome } from './corpus-kind.ts';
import { jcardFacts, type VcardFact } from './jcard-facts.ts';
import { readTable } from './read-table.ts';

type Compared = Pick<FileOutcome, 'compared' | 'agreed' | 'disagreements'>;

const FIELDS = [
  'name',
  'organisation',
  'title',
  'emails',
  'phones',
  'urls',
  'places',
  'birthday',
  'tags',
  'note',
] as const satisfies readonly (keyof Card)[];

/** Compares what was read with each other program's reading that lies beside the file; it is told by its form. */
export async function vcardTruth(path: string, records: readonly FoundRecord[]): Promise<Compared> {
  const facts: VcardFact[] = [];
  for (const truth of truthsBeside(path)) {
    const text = readFileSync(truth, 'utf8');
    if (isJcard(text)) facts.push(...jcardFacts(text, readFileSync(path, 'utf8')));
    const theirs = isVcard(text) ? await recordsIn(truth) : undefined;
    if (theirs) facts.push(...cardFacts(records, theirs));
  }
  const differing = facts.filter(({ ours, theirs }) => ours !== theirs);
  if (facts.length === 0) return {};
  return {
    compared: facts.length,
    agreed: facts.length - differing.length,
    disagreements: differing.map((fact): Disagreement => {
      const reason = reasonOf(fact);
      return { file: path, ...fact, ...(reason !== undefined && { reason }) };
    }),
  };
}

/** `a.json`, `a.vcf.out` and `v4_0.a.vcf.ref` beside `a.vcf`. */
function truthsBeside(path: string): readonly string[] {
  const name = basename(path);
  const stem = name.replace(/\.\w+$/, '');
  return readdirSync(dirname(path))
    .filter((other) => other !== name && !/\.vcf$/i.test(other))
    .filter((other) => other.startsWith(`${stem}.`) || other.includes(`.${name}.`))
    .map((other) => join(dirname(path), other));
}

/** Undefined where the bytes of a picture stand in the truth as they are: then it is no text. */
async function recordsIn(path: string): Promise<readonly FoundRecord[] | undefined> {
  const { kind, findings } = await readTable(basename(path), readFileSync(path));
  if (typeof kind === 'string') return undefined;
  return findings.flatMap((one) => (one.type === 'record' ? [one.record] : []));
}

function cardFacts(ours: readonly FoundRecord[], theirs: readonly FoundRecord[]): readonly VcardFact[] {
  const count = { what: 'cards', ours: String(ours.length), theirs: String(theirs.length) };
  if (ours.length !== theirs.length) return [count];
  return [
    count,
    ...ours.flatMap((record, at) =>
      FIELDS.map((field) => ({
        what: `${field} of card ${at + 1}`,
        ours: shown(record.card[field]),
        theirs: shown(theirs[at]?.card[field]),
      })),
    ),
  ];
}

function shown(value: string | readonly string[] | undefined): string {
  const text = typeof value === 'string' ? value : (value ?? []).toSorted().join(' | ');
  return text.replace(/\s+/g, ' ').trim();
}

function reasonOf({ what, ours, theirs }: VcardFact): string | undefined {
  if (theirs === '' && ours !== '') return 'The other program leaves this out.';
  if (/\\r/.test(theirs)) return 'The other program keeps half of each line break.';
  if (what.startsWith('birthday') && ours.startsWith(theirs)) return 'The other program loses the day.';
  if (what.startsWith('name') && ours.includes(theirs)) return 'The other program cuts the name.';
  return undefined;
}
