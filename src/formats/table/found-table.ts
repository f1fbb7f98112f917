import type {
  ColumnClue,
  ColumnField,
  ColumnWish,
  FoundTable,
  SaidColumn,
  TableColumn,
} from '../../core/table-columns.ts';
import { fold } from '../../core/text/fold.ts';
import { canHold, cellField } from './cell-field.ts';
import { columnFields } from './column-fields.ts';
import { headerSense } from './header-sense.ts';

const SAMPLES = 3;
const LONGEST_SAMPLE = 60;

/** A table as it is guessed from its headers and the cells of its first rows, and as the user has said it. */
export function foundTable(
  headers: readonly string[],
  rows: readonly (readonly string[])[],
  wish: ColumnWish,
): FoundTable {
  const senses = columnFields(headers.map(headerSense));
  const isKept = (headerRow: readonly string[]): boolean => sameHeaders(headerRow, headers);
  const kept = wish.kept.find((one) => isKept(one.headers))?.columns ?? [];
  const columns = headers.map((header, column) => {
    const cells = rows.map((row) => row[column]?.trim() ?? '').filter((cell) => cell !== '');
    const said = saidOf(header, wish.said);
    const before = saidOf(header, kept);
    const { field, by } = said
      ? clue(said, 'said')
      : before
        ? clue(before, 'kept')
        : guess(senses[column], cells);
    return { header, field, by, samples: samples(cells) };
  });
  return { columns, sure: isSure(columns) };
}

type Guess = Pick<TableColumn, 'field' | 'by'>;

function guess(byHeader: ColumnField | undefined, cells: readonly string[]): Guess {
  if (byHeader !== undefined && canHold(byHeader, cells)) return clue(byHeader, 'header');
  const byCells = byHeader === undefined ? cellField(cells) : undefined;
  return byCells === undefined ? clue('nothing', 'none') : clue(byCells, 'cells');
}

function clue(field: ColumnField, by: ColumnClue): Guess {
  return { field, by };
}

function saidOf(header: string, said: readonly SaidColumn[]): ColumnField | undefined {
  const exact = said.find((one) => one.header === header);
  return (exact ?? said.find((one) => isSameHeader(one.header, header)))?.field;
}

export function isSameHeader(one: string, other: string): boolean {
  return fold(one).trim() === fold(other).trim();
}

function sameHeaders(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && one.every((header, at) => header.trim() === other[at]?.trim());
}

/**
 * People can come of a table that names them. Who was guessed by looks alone the user should see first; whoever has said
 * something of a table has seen it.
 */
function isSure(columns: readonly TableColumn[]): boolean {
  const isSeen = columns.some(({ by }) => by === 'said' || by === 'kept');
  const tells = columns.some(({ field, by }) => tellsWho(field) && (isSeen || by !== 'cells'));
  const isLoose = columns.some(
    ({ field, by }) => by === 'cells' && (field === 'name' || field === 'birthday'),
  );
  return tells && (isSeen || !isLoose);
}

/** Whether a column of this kind says who somebody is. */
function tellsWho(field: ColumnField): boolean {
  return field === 'name' || field === 'given' || field === 'family' || field === 'email';
}

function samples(cells: readonly string[]): readonly string[] {
  const short = cells.map((cell) =>
    cell.length > LONGEST_SAMPLE ? `${cell.slice(0, LONGEST_SAMPLE)}…` : cell,
  );
  return [...new Set(short)].slice(0, SAMPLES);
}
