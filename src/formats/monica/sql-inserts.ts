/** A row that a dump inserts: by column, its value as text; NULL is ''. */
export type SqlRow = { readonly table: string; readonly values: Readonly<Record<string, string>> };

const INSERT = /INSERT\s+(?:IGNORE\s+)?INTO\s+([\w`.]+)\s*\(([^()]{1,4000})\)\s*VALUES/gi;
/** The beginning of such a statement may lie at the end of a piece. */
const LONGEST_INSERT = 5_000;
/** A row larger than this is no row of ours; it is passed over. */
const LONGEST_ROW = 2_000_000;

/** Reads the INSERT statements of a SQL dump that comes in pieces, and nothing else of it. */
export class SqlInserts {
  #rest = '';
  #table = '';
  #columns: readonly string[] = [];
  #inRows = false;
  damaged = 0;

  push(text: string): readonly SqlRow[] {
    this.#rest += text;
    const rows: SqlRow[] = [];
    let at = 0;
    for (;;) {
      const next = this.#inRows ? this.#readRow(at, rows) : this.#findInsert(at);
      if (next === undefined) break;
      at = next;
    }
    this.#rest = this.#rest.slice(this.#inRows ? at : Math.max(at, this.#rest.length - LONGEST_INSERT));
    if (this.#rest.length > LONGEST_ROW) this.#giveUp();
    return rows;
  }

  /** Whether a statement was left in the middle. */
  get isBroken(): boolean {
    return this.#inRows;
  }

  #giveUp(): void {
    this.#inRows = false;
    this.#rest = '';
    this.damaged += 1;
  }

  #findInsert(at: number): number | undefined {
    INSERT.lastIndex = at;
    const found = INSERT.exec(this.#rest);
    if (!found) return undefined;
    this.#table = (found[1] ?? '').replaceAll('`', '').split('.').at(-1) ?? '';
    this.#columns = (found[2] ?? '').split(',').map((column) => column.replaceAll('`', '').trim());
    this.#inRows = true;
    return INSERT.lastIndex;
  }

  /** The next row, or the end of the statement; undefined when it lies in a piece to come. */
  #readRow(at: number, rows: SqlRow[]): number | undefined {
    const start = skipped(this.#rest, at, ' \r\n\t,');
    if (start >= this.#rest.length) return undefined;
    if (this.#rest[start] !== '(') {
      this.#inRows = false;
      return start;
    }
    const values: string[] = [];
    let next = start + 1;
    for (;;) {
      const value = sqlValue(this.#rest, skipped(this.#rest, next, ' \r\n\t'));
      if (!value) return undefined;
      values.push(value.text);
      next = skipped(this.#rest, value.end, ' \r\n\t');
      if (next >= this.#rest.length) return undefined;
      next += 1;
      if (this.#rest[next - 1] !== ',') break;
    }
    this.#take(values, rows);
    return next;
  }

  #take(values: readonly string[], rows: SqlRow[]): void {
    if (values.length !== this.#columns.length) {
      this.damaged += 1;
      return;
    }
    const pairs = this.#columns.map((column, place) => [column, values[place] ?? ''] as const);
    rows.push({ table: this.#table, values: Object.fromEntries(pairs) });
  }
}

function skipped(text: string, from: number, letters: string): number {
  let at = from;
  while (at < text.length && letters.includes(text[at] ?? '')) at += 1;
  return at;
}

type Value = { readonly text: string; readonly end: number };

/** A quoted text, a number or NULL; undefined when it does not end in what is here. */
function sqlValue(text: string, at: number): Value | undefined {
  if (text[at] === "'") return quoted(text, at + 1);
  let end = at;
  while (end < text.length && text[end] !== ',' && text[end] !== ')') end += 1;
  if (end >= text.length) return undefined;
  const bare = text.slice(at, end).trim();
  return { text: bare.toUpperCase() === 'NULL' ? '' : bare, end };
}

const ESCAPED: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '0': '' };

function quoted(text: string, start: number): Value | undefined {
  const parts: string[] = [];
  let from = start;
  for (let at = start; at < text.length; at += 1) {
    if (text[at] === '\\') {
      const letter = text[at + 1] ?? '';
      parts.push(text.slice(from, at), ESCAPED[letter] ?? letter);
      at += 1;
      from = at + 1;
    } else if (text[at] === "'" && text[at + 1] === "'") {
      parts.push(text.slice(from, at + 1));
      at += 1;
      from = at + 1;
    } else if (text[at] === "'") {
      return { text: [...parts, text.slice(from, at)].join(''), end: at + 1 };
    }
  }
  return undefined;
}
