import type { CsvRow } from '../csv/csv-table.ts';

type NumberedField = { readonly number: number; readonly label: string; readonly value: string };

/** `E-mail 1 - Value`, `E-mail 2 - Value` …: as many as the header has. The old header says Type for Label. */
export function numberedFields(row: CsvRow, kind: string): readonly NumberedField[] {
  const fields: NumberedField[] = [];
  const start = `${kind} `.toLowerCase();
  const numbers = row.headers.filter((header) => header.trim().toLowerCase().startsWith(start)).map(numberOf);
  for (const number of new Set(numbers)) {
    const label = row.cell(`${kind} ${number} - Label`) || row.cell(`${kind} ${number} - Type`);
    fields.push({ number, label, value: row.cell(`${kind} ${number} - Value`) });
  }
  return fields;
}

/** Google joins several values of one label in one cell: `ada@x.org ::: ada@y.org`. */
export function values(cell: string): readonly string[] {
  return cell
    .split(':::')
    .map((value) => value.trim())
    .filter((value) => value !== '');
}

function numberOf(header: string): number {
  return Number(/ (\d+) - /.exec(header)?.[1] ?? 0);
}
