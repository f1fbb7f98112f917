import type { CopiedBook } from '../../store/copy/copy-book.ts';
import { counted, grouped } from '../print/words.ts';
import { spanOfSeconds } from '../text/seconds.ts';

type End = { readonly place: string; readonly book: string };
export type CopyEnds = { readonly from: End; readonly to: End };

export function copyText({ from, to }: CopyEnds, { outcome, dump }: CopiedBook, seconds: number): string {
  const rows = new Map(dump.tables.map(({ table, rows }) => [table, rows]));
  const of = (table: (typeof dump.tables)[number]['table']): number => rows.get(table) ?? 0;
  const held = [
    counted(of('person'), 'person', 'people'),
    counted(of('record'), 'record'),
    counted(of('interaction'), 'contact'),
    counted(of('act'), 'act'),
  ].join(', ');
  if (outcome === 'already there') return `Nothing to do: ${nameOf(to)} holds the same already:\n${held}.`;
  const all = grouped(dump.tables.reduce((sum, table) => sum + table.rows, 0));
  return [
    `Copied ${nameOf(from)} to ${nameOf(to)}:`,
    `${held}.`,
    `All ${all} rows were read again there and are the same (${spanOfSeconds(seconds)}). The original stays as it was.`,
  ].join('\n');
}

/** The name of the book is said where there is more than one. */
function nameOf({ place, book }: End): string {
  return book === 'own' ? place : `the book "${book}" of ${place}`;
}
