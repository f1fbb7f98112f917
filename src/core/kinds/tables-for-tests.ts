/** The rows of a table in a text: one a line, cells between bars, – for an empty one. */
export function rowsOf(table: string): readonly (readonly (string | undefined)[])[] {
  return table
    .trim()
    .split('\n')
    .map((line) => line.split(/ +\| +/).map((cell) => (cell.trim() === '–' ? undefined : cell.trim())));
}
