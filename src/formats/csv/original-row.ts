/**
 * A row as JSON text. Written by hand, since an object would move headers that look like numbers to the front and
 * keep only one of two columns with the same header.
 */
export function originalRow(headers: readonly string[], cells: readonly string[]): string {
  const pairs = headers.map(
    (header, column) => `${JSON.stringify(header)}:${JSON.stringify(cells[column] ?? '')}`,
  );
  return `{${pairs.join(',')}}`;
}
