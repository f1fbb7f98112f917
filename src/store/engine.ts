import type { CompiledQuery, Kysely } from 'kysely';
import type { Tables } from './tables.ts';

type Cell = string | number | null | Uint8Array;
export type Row = Readonly<Record<string, Cell>>;

/** A door to the database inside or outside a transaction. */
export type Connection = {
  readonly db: Kysely<Tables>;
  /** Writes many rows of one shape at once, the fastest way the engine has. */
  insertAll(table: keyof Tables, columns: readonly string[], rows: readonly Row[]): Promise<void>;
  /** What a query finds, in pages, so that memory stays flat however much it is. Only in a transaction. */
  pages(query: CompiledQuery): AsyncIterable<readonly Row[]>;
};

/** What differs between the databases under the store. Everything else is written once, in the query builder. */
export type Engine = {
  /** For reading; sees what is committed, also while somebody writes. */
  readonly reading: Connection;
  /**
   * Runs `work` in one write transaction: all of it is committed, or nothing. One at a time. A server may break off at
   * any moment, so `work` may run a second time; `wasDone` then tells whether the first one was committed after all.
   */
  transact<T>(
    work: (connection: Connection) => Promise<T>,
    wasDone?: (connection: Connection) => Promise<boolean>,
  ): Promise<T>;
  /** Runs `work` as `transact` would on the same data and forgets it, without keeping others from writing. */
  rehearse<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  /** Runs `work` on the data as it stands at this moment, whatever others write meanwhile. It can only read. */
  snapshot<T>(work: (connection: Connection) => Promise<T>): Promise<T>;
  close(): Promise<void>;
};
