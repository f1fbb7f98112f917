import type { Paper } from './paper.ts';
import { fitted, padded, textWidth } from './width.ts';

const GAP = '  ';
/** No column is made narrower than this; a terminal with less room breaks the line itself. */
const LEAST_WIDTH = 6;

type Cells = readonly string[];

/** Rows in columns under their heads, the widest columns cut until a row fits on a line. */
export function table(heads: Cells, rows: readonly Cells[], paper: Paper): string {
  const widths = fittedWidths(naturalWidths([heads, ...rows]), paper.width);
  const head = paper.faint(rowText(heads, widths));
  return [head, ...rows.map((row) => rowText(row, widths))].join('\n');
}

function naturalWidths(rows: readonly Cells[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      widths[column] = Math.max(widths[column] ?? 0, textWidth(fitted(cell, Number.POSITIVE_INFINITY)));
    }
  }
  return widths;
}

function fittedWidths(natural: readonly number[], room: number): readonly number[] {
  const widths = [...natural];
  const gaps = GAP.length * (widths.length - 1);
  let tooMuch = widths.reduce((sum, width) => sum + width, gaps) - room;
  while (tooMuch > 0) {
    const widest = Math.max(...widths);
    if (widest <= LEAST_WIDTH) break;
    widths[widths.indexOf(widest)] = widest - 1;
    tooMuch -= 1;
  }
  return widths;
}

function rowText(row: Cells, widths: readonly number[]): string {
  const cells = row.map((cell, column) => {
    const width = widths[column] ?? 0;
    return padded(fitted(cell, width), width);
  });
  return cells.join(GAP).trimEnd();
}
