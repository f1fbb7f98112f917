/** The rows of a table written as text, cells between bars, below its line of headers. */
export function tableRows(table: string): readonly (readonly string[])[] {
  const [header = [], ...rows] = table.trim().split('\n').map(cells);
  const misfit = rows.find(({ length }) => length !== header.length);
  if (misfit) throw new Error(`the row of "${misfit[0]}" does not fit the header ${header.join(' | ')}`);
  return rows;
}

function cells(line: string): readonly string[] {
  return line.split('|').map((cell) => cell.trim());
}
