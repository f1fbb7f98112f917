export type Delimiter = ',' | ';' | '\t';

/** `line` is the line of the file in which the row begins, from 1. */
export type RawRow = { readonly cells: readonly string[]; readonly line: number };

/**
 * The rows of a CSV text (RFC 4180), one at a time. A quote that is never closed, or closed in the middle of a cell,
 * is read as a letter, so that it spoils its own cell and not the rest of the file.
 *
 * Why no search runs over the same text twice, whatever the file: a search that passes a cell's opening quotes on
 * its way met an even number of them, and such a cell ends right there by itself.
 */
export function* csvRows(text: string, delimiter: Delimiter): Generator<RawRow> {
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const start = at;
    for (;;) {
      const end = cellEnd(text, at, delimiter);
      cells.push(cellText(text.slice(at, end)));
      at = end + 1;
      if (text[end] !== delimiter) break;
    }
    if (text[at - 1] === '\r' && text[at] === '\n') at += 1;
    yield { cells, line };
    line += lineBreaks(text.slice(start, at));
  }
}

/** Where the delimiter or the line break stands that ends the cell which begins at `start`. */
function cellEnd(text: string, start: number, delimiter: Delimiter): number {
  let quoted = text[start] === '"' ? closingQuote(text, start) + 1 : 0;
  while (quoted > 0 && text[quoted] === ' ') quoted += 1;
  if (quoted > 0 && isEnd(text[quoted], delimiter)) return quoted;
  let end = start;
  while (!isEnd(text[end], delimiter)) end += 1;
  return end;
}

/** The quote that closes the one at `start`: two of them are one letter. -1 when there is none. */
function closingQuote(text: string, start: number): number {
  let at = text.indexOf('"', start + 1);
  while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
  return at;
}

function isEnd(character: string | undefined, delimiter: Delimiter): boolean {
  return character === delimiter || character === '\n' || character === '\r' || character === undefined;
}

function cellText(cell: string): string {
  const trimmed = cell.startsWith('"') ? cell.trimEnd() : cell;
  const isQuoted = trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"');
  return isQuoted ? trimmed.slice(1, -1).replaceAll('""', '"') : cell;
}

function lineBreaks(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}
