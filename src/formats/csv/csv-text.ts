/** With it spreadsheets read the file as UTF-8. */
export const CSV_MARK = '\ufeff';

/** One row of RFC 4180, its line break included; what a spreadsheet would take for a formula is defused. */
export function csvLine(cells: readonly string[]): string {
  return `${cells.map((cell) => quoted(defused(cell))).join(',')}\r\n`;
}

/** Spreadsheets run a cell that begins so (OWASP, "CSV injection"); behind a quote they show it as it is. */
const FORMULA = /^'*[=+\-@\t\r]/;
/** Digits, spaces and brackets run nothing: `+49 (30) 1234`. */
const NUMBER = /^\+[0-9 ()./-]+(\n\+?[0-9 ()./-]+)*$/;

export function defused(cell: string): string {
  return FORMULA.test(cell) && !NUMBER.test(cell) ? `'${cell}` : cell;
}

/** The cell as it was before it was defused. */
export function restored(cell: string): string {
  return /^'+[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell;
}

function quoted(cell: string): string {
  return /[",\r\n\t;]|^\s|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
