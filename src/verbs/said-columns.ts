import { Refusal } from '../core/refusal.ts';
import { COLUMN_FIELDS, type ColumnField, type SaidColumn } from '../core/table-columns.ts';
import { isSameHeader } from '../formats/table/found-table.ts';
import type { ImportTally } from './import-tally.ts';

/** `Vorname=given, Firma=organisation`, also as several texts. A comma inside a header does not part it. */
export function saidColumns(texts: readonly string[]): readonly SaidColumn[] {
  return texts.flatMap(columnsOf);
}

function columnsOf(text: string): readonly SaidColumn[] {
  const columns: SaidColumn[] = [];
  let header = '';
  for (const part of text.split(',')) {
    header = header === '' ? part : `${header},${part}`;
    const at = header.lastIndexOf('=');
    if (at < 0) continue;
    columns.push({ header: header.slice(0, at).trim(), field: columnField(header.slice(at + 1)) });
    header = '';
  }
  if (header.trim() !== '') throw new Refusal('input_invalid', `"${header.trim()}" has no "=". ${HOW}`);
  return columns;
}

function columnField(text: string): ColumnField {
  const word = text.trim().toLowerCase();
  const field = COLUMN_FIELDS.find((one) => one === word);
  if (field === undefined)
    throw new Refusal('input_invalid', `"${text.trim()}" is nothing a column can hold. ${HOW}`);
  return field;
}

/** A header that no table has is a slip of the pen. */
export function refuseStrayColumns(
  said: readonly SaidColumn[],
  { tables }: Pick<ImportTally, 'tables'>,
): void {
  const headers = tables.flatMap(({ columns }) => columns.map(({ header }) => header));
  const stray = said.find((one) => !headers.some((header) => isSameHeader(one.header, header)));
  if (!stray) return;
  const has =
    headers.length > 0
      ? `There are: ${headers.join(', ')}.`
      : 'None of these files is a table that asks for it.';
  throw new Refusal('input_invalid', `No table here has a column "${stray.header}". ${has}`);
}

const HOW = `Write HEADER=FIELD, with one of: ${COLUMN_FIELDS.join(', ')}.`;
