import { escapeLiteral } from 'pg';

/** The PostgreSQL schema that holds our tables. */
export const SCHEMA = 'mutuals';

/** How long a statement may run, and how long one may wait for another's lock. */
const READ_MS = 30_000;
const WRITE_MS = 600_000;
const LOCK_MS = 30_000;
/** A process that was stopped in the middle of an act must not keep others waiting for ever. */
const IDLE_MS = 600_000;

/**
 * The statements that begin a transaction which sees one book. Everything is set inside the transaction and ends with
 * it, so that pooled connections carry nothing over. Each is sent as a message of its own: Citus passes a SET LOCAL on
 * to its workers together with all the text it came in.
 */
function opening(book: string, mode: string, statementMs: number): readonly string[] {
  return [
    `begin ${mode}`.trimEnd(),
    `set local mutuals.book = ${escapeLiteral(book)}`,
    settings({ search_path: `${SCHEMA}, pg_temp`, statement_timeout: statementMs, ...AS_SQLITE_DOES }),
  ];
}

/**
 * Tables are joined in the order in which they are written, row by row through their keys. The planner's own choice
 * rests on statistics, which know nothing of the rows that a transaction has just written, nor of how a book differs
 * from all the others.
 */
const AS_SQLITE_DOES = {
  join_collapse_limit: 1,
  enable_hashjoin: 'off',
  enable_mergejoin: 'off',
  enable_material: 'off',
  enable_seqscan: 'off',
  max_parallel_workers_per_gather: 0,
  jit: 'off',
};

/** For the rest of the transaction, in one statement. These need not reach other nodes. */
function settings(values: Readonly<Record<string, string | number>>): string {
  const each = Object.entries(values).map(
    ([name, value]) => `set_config('${name}', ${escapeLiteral(String(value))}, true)`,
  );
  return `select ${each.join(', ')}`;
}

export function readOpening(book: string): readonly string[] {
  return opening(book, 'read only', READ_MS);
}

/** One state, however long it is read and whatever others write meanwhile. */
export function snapshotOpening(book: string): readonly string[] {
  return [
    // The settings are a query, and the first query decides which state is seen.
    ...opening(book, 'isolation level repeatable read read only', WRITE_MS),
    settings({ idle_in_transaction_session_timeout: IDLE_MS }),
  ];
}

export function rehearsalOpening(book: string): readonly string[] {
  return [
    // Not 'read write': that would overrule an administrator who holds all writing, and a copy for reading has no such mode.
    ...opening(book, '', WRITE_MS),
    settings({ lock_timeout: LOCK_MS, idle_in_transaction_session_timeout: IDLE_MS }),
  ];
}

/**
 * One writer for each book at a time, on however many servers: whoever holds its row in `turn`. An advisory lock would
 * hold on one node only of an engine that has many.
 */
export function writeOpening(book: string): readonly string[] {
  return [
    ...rehearsalOpening(book),
    `insert into turn (book_id, taken) values (${escapeLiteral(book)}, 1)
     on conflict (book_id) do update set taken = turn.taken + 1`,
  ];
}
