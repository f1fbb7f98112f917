import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { csvTable } from '../../src/formats/csv/csv-table.ts';
import type { Disagreement, FileOutcome } from './corpus-kind.ts';

/** By the name of a table, the rows that another reader got from the file beside it, cell by cell. */
const parityForm = z.record(z.string(), z.array(z.record(z.string(), z.string())));
type ParityCases = z.output<typeof parityForm>;
type Row = Readonly<Record<string, string>>;

export function isParityCases(truth: unknown): truth is ParityCases {
  const rows = parityForm.safeParse(truth);
  return rows.success && Object.values(rows.data).some((table) => table.length > 0);
}

export function parityCases(file: string, cases: ParityCases): FileOutcome {
  const disagreements: Disagreement[] = [];
  let compared = 0;
  for (const [name, rows] of Object.entries(cases)) {
    const ours = rowsBeside(file, name, Object.keys(rows[0] ?? {}));
    if (!ours) continue;
    compared += rows.length;
    for (const [at, row] of rows.entries()) {
      if (ours.has(rowText(row, Object.keys(row)))) continue;
      disagreements.push({
        file,
        what: `${name}, row ${at + 1}`,
        ours: 'no such row',
        theirs: JSON.stringify(row),
      });
    }
  }
  return { outcome: 'read', compared, agreed: compared - disagreements.length, disagreements };
}

function rowsBeside(file: string, name: string, headers: readonly string[]): ReadonlySet<string> | undefined {
  const folder = dirname(file);
  const beside = readdirSync(folder).find((one) => one.startsWith(name) && /corpus\.csv$/.test(one));
  if (beside === undefined || !existsSync(join(folder, beside))) return undefined;
  const text = readFileSync(join(folder, beside), 'utf8');
  const wanted = headers.map((header) => header.toLowerCase());
  const rows = csvTable(text, (has) => wanted.every((header) => has.has(header)));
  const texts = [...rows].map((row) =>
    row.type === 'bad'
      ? ''
      : rowText(Object.fromEntries(headers.map((header) => [header, row.cell(header)])), headers),
  );
  return new Set(texts);
}

/** Theirs is cleaned for a spreadsheet: no formulas, control letters or escapes, and days without a zone. */
function rowText(row: Row, headers: readonly string[]): string {
  return headers.map((header) => plain(row[header] ?? '')).join('\n');
}

function plain(cell: string): string {
  const text = cell
    .replace(/^'/, '')
    .replace(/ UTC$/, '')
    .replace(/["\\\p{Cc}\p{Cf}\s]/gu, '');
  return text === 'NA' ? '' : text;
}
