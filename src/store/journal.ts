import { sql } from 'kysely';
import type { Connection, Row } from './engine.ts';
import { KEYS, type KeptTable } from './tables.ts';
import { Thrift } from './thrift.ts';

/** From this many new rows on, an act's births are found by its id and no longer listed one by one. */
const BULK_FROM = 1_000;

/**
 * Writes rows in the name of one act and keeps what the act needs to be taken back: of a row that another act wrote,
 * its state before. A row knows the act that wrote it last, so a row born in this act needs no copy.
 */
export class Journal {
  readonly #connection: Connection;
  readonly #book: string;
  readonly #act: string;
  readonly #bulkTables = new Set<KeptTable>();
  readonly #thrift = new Thrift();
  #seq = 0;
  #births = 0;
  #writes = 0;

  constructor(connection: Connection, book: string, act: string) {
    this.#connection = connection;
    this.#book = book;
    this.#act = act;
  }

  get changedAnything(): boolean {
    return this.#writes > 0;
  }

  get bulkTables(): readonly KeptTable[] {
    return [...this.#bulkTables];
  }

  /** Adds rows whose keys are known to be new. */
  async insertAll(table: KeptTable, rows: readonly Row[]): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const stamped = rows.map((row) => ({ book_id: this.#book, ...row, act_id: this.#act }));
    await this.#connection.insertAll(table, ['book_id', ...Object.keys(first), 'act_id'], stamped);
    this.#writes += rows.length;
    this.#births += rows.length;
    if (this.#births >= BULK_FROM || this.#bulkTables.has(table)) {
      this.#bulkTables.add(table);
      this.#thrift.look();
    } else await this.#note(rows.map((row) => ({ table, key: keyText(table, row) })));
  }

  /** Writes one row, new or not. A row that is so already is left alone. */
  async put(table: KeptTable, row: Row): Promise<void> {
    const before = await this.find(table, row);
    if (!before) return this.insertAll(table, [row]);
    if (Object.entries(row).every(([column, value]) => before[column] === value)) return;
    await this.#noteBefore(table, before);
    await this.#replace(table, { ...before, ...row, act_id: this.#act });
  }

  async remove(table: KeptTable, key: Row): Promise<void> {
    const before = await this.find(table, key);
    if (!before) return;
    if (before['act_id'] === this.#act) await this.#forgetBirth(table, before);
    else await this.#noteBefore(table, before);
    await deleteRow(this.#connection, this.#book, table, before);
    this.#writes += 1;
  }

  find(table: KeptTable, key: Row): Promise<Row | undefined> {
    return findRow(this.#connection, this.#book, table, key);
  }

  async #replace(table: KeptTable, row: Row): Promise<void> {
    await deleteRow(this.#connection, this.#book, table, row);
    await this.#connection.insertAll(table, Object.keys(row), [row]);
    this.#writes += 1;
  }

  async #noteBefore(table: KeptTable, before: Row): Promise<void> {
    if (before['act_id'] === this.#act) return;
    await this.#note([{ table, key: keyText(table, before), before }]);
  }

  async #note(changes: readonly { table: KeptTable; key: string; before?: Row }[]): Promise<void> {
    const rows = changes.map(({ table, key, before }) => ({
      book_id: this.#book,
      act_id: this.#act,
      seq: this.#seq++,
      table_name: table,
      row_key: key,
      before: before ? JSON.stringify(before) : null,
      before_act_id: before ? String(before['act_id']) : null,
    }));
    const columns = ['book_id', 'act_id', 'seq', 'table_name', 'row_key', 'before', 'before_act_id'];
    await this.#connection.insertAll('change', columns, rows);
  }

  /** A row that was born and went within the act leaves no trace; one that was changed first keeps its state before. */
  async #forgetBirth(table: KeptTable, row: Row): Promise<void> {
    await this.#connection.db
      .deleteFrom('change')
      .where('book_id', '=', this.#book)
      .where('act_id', '=', this.#act)
      .where('table_name', '=', table)
      .where('row_key', '=', keyText(table, row))
      .where('before', 'is', null)
      .execute();
  }
}

/** The key of a row as text, the book left out: `["01k…"]`. */
export function keyText(table: KeptTable, row: Row): string {
  return JSON.stringify(KEYS[table].map((column) => row[column]));
}

export function keyOf(table: KeptTable, text: string): Row {
  const values: unknown = JSON.parse(text);
  const cells = Array.isArray(values) ? values : [];
  return Object.fromEntries(KEYS[table].map((column, at) => [column, cells[at] as string | number]));
}

export async function findRow(
  connection: Connection,
  book: string,
  table: KeptTable,
  key: Row,
): Promise<Row | undefined> {
  const { rows } =
    await sql<Row>`select * from ${sql.table(table)} where ${matches(book, table, key)}`.execute(
      connection.db,
    );
  return rows[0] && { ...rows[0] };
}

export async function deleteRow(
  connection: Connection,
  book: string,
  table: KeptTable,
  key: Row,
): Promise<void> {
  await sql`delete from ${sql.table(table)} where ${matches(book, table, key)}`.execute(connection.db);
}

function matches(book: string, table: KeptTable, key: Row) {
  const parts = KEYS[table].map((column) => sql`${sql.ref(column)} = ${key[column]}`);
  return sql<boolean>`book_id = ${book} and ${sql.join(parts, sql` and `)}`;
}
