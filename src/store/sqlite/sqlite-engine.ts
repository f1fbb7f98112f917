import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CompiledQuery, Kysely, SqliteDialect } from 'kysely';
import { Refusal } from '../../core/refusal.ts';
import type { Connection, Engine, Row } from '../engine.ts';
import type { Tables } from '../tables.ts';
import { type SqliteFile, type SqliteStatement, sqliteLibrary } from './driver.ts';
import { cachedStatements, refusing } from './statement-cache.ts';

/** Waits this long for another process to finish writing before it says that the database is busy. */
const PATIENCE_MS = 30_000;
const PAUSE_MS = 25;

/** SQLite's own waiting holds up the whole process, so it is kept short; we wait with pauses in which others go on. */
const BUSY_TIMEOUT_MS = 50;

/** Data of a user's own hand must survive a power cut: each commit waits for the disk. */
const SETTINGS = [
  'pragma journal_mode = wal',
  'pragma synchronous = full',
  'pragma foreign_keys = on',
  'pragma cache_size = -24576',
  'pragma temp_store = memory',
  `pragma busy_timeout = ${BUSY_TIMEOUT_MS}`,
  'pragma trusted_schema = off',
];

/** One connection to read through and one to write, each opened when first needed: most commands need only one. */
export function sqliteEngine(path: string): Engine {
  let reading: OpenConnection | undefined;
  let writing: OpenConnection | undefined;
  let last: Promise<unknown> = Promise.resolve();
  const forReading = (): OpenConnection => {
    reading ??= openConnection(path);
    return reading;
  };
  const forWriting = (): OpenConnection => {
    writing ??= openConnection(path);
    return writing;
  };
  return {
    get reading() {
      return forReading();
    },
    transact(work) {
      const turn = last.then(() => inTransaction(forWriting(), work));
      last = turn.catch(() => undefined);
      return turn;
    },
    rehearse: (work) => onCopy(forReading(), path, work),
    snapshot: (work) => inSnapshot(path, work),
    async close() {
      await last;
      reading?.close();
      // Leaves everything in the one file that users copy; nothing is lost when others still read.
      writing?.file.prepare('pragma wal_checkpoint(truncate)').all();
      writing?.close();
    },
  };
}

type OpenConnection = Connection & { readonly file: SqliteFile; close(): void };

export function openConnection(path: string): OpenConnection {
  const { DatabaseSync } = sqliteLibrary();
  const file = refusing(path, () => {
    const opened = new DatabaseSync(path);
    for (const setting of SETTINGS) opened.exec(setting);
    return opened;
  });
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: cachedStatements(file, path) }) });
  return {
    file,
    db,
    insertAll: inserting(file, path),
    pages: paging(file, path),
    close: () => file.close(),
  };
}

/** Writes rows one by one through a statement that is prepared once for each shape. */
function inserting(file: SqliteFile, path: string): Connection['insertAll'] {
  const statements = new Map<string, SqliteStatement>();
  return async (table, columns, rows) => {
    if (rows.length === 0) return;
    refusing(path, () => {
      const marks = columns.map(() => '?').join(', ');
      const sql = `insert into ${table} (${columns.join(', ')}) values (${marks})`;
      const statement = statements.get(sql) ?? file.prepare(sql);
      statements.set(sql, statement);
      for (const row of rows) statement.run(...columns.map((column) => row[column] ?? null));
    });
  };
}

/** Rows handed over at once: a record can hold a whole letter. */
const PAGE = 1_000;

function paging(file: SqliteFile, path: string): Connection['pages'] {
  // The library's iterators do not hold on to their statement, and the process dies when that is collected before them.
  const walking = new Set<SqliteStatement>();
  // The last one is kept for the same query of other people: each takes 32 kB of which the collector knows nothing.
  let rested: { readonly sql: string; readonly statement: SqliteStatement } | undefined;
  return async function* pages({ sql, parameters }) {
    const statement = rested?.sql === sql ? rested.statement : refusing(path, () => file.prepare(sql));
    rested = undefined;
    walking.add(statement);
    const rows = refusing(path, () => statement.iterate(...parameters))[Symbol.iterator]();
    try {
      for (;;) {
        const page = refusing(path, () => next(rows, PAGE));
        if (page.length > 0) yield page;
        if (page.length < PAGE) break;
      }
      rested = { sql, statement };
    } finally {
      rows.return?.();
      walking.delete(statement);
    }
  };
}

function next(rows: Iterator<unknown>, most: number): readonly Row[] {
  const page: Row[] = [];
  while (page.length < most) {
    const { done, value } = rows.next();
    if (done) break;
    page.push(value as Row);
  }
  return page;
}

/** A connection of its own, so that those who read meanwhile still see what is new. */
async function inSnapshot<T>(path: string, work: (connection: Connection) => Promise<T>): Promise<T> {
  const connection = openConnection(path);
  try {
    await execute(connection, 'begin');
    await execute(connection, 'select 1 from migration'); // the first read decides which state it is
    return await work(connection);
  } finally {
    connection.close();
  }
}

async function inTransaction<T>(
  connection: Connection,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  await begin(connection);
  try {
    const result = await work(connection);
    await execute(connection, 'commit');
    return result;
  } catch (error) {
    await execute(connection, 'rollback').catch(() => undefined); // SQLite itself rolls back when the disk is full
    throw error;
  }
}

/** "immediate": two processes that both read first and write then would otherwise wait for each other. */
async function begin(connection: Connection): Promise<void> {
  for (let waited = 0; ; waited += PAUSE_MS + BUSY_TIMEOUT_MS) {
    try {
      return await execute(connection, 'begin immediate');
    } catch (error) {
      const isBusy = error instanceof Refusal && error.code === 'database_busy';
      if (!isBusy || waited >= PATIENCE_MS) throw error;
      await setTimeout(PAUSE_MS);
    }
  }
}

async function execute({ db }: Connection, sql: string): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(sql));
}

async function onCopy<T>(
  source: OpenConnection,
  path: string,
  work: (connection: Connection) => Promise<T>,
): Promise<T> {
  const copy = join(
    dirname(path),
    `.preview-${process.pid}-${performance.now().toString(36).replace('.', '')}.db`,
  );
  copyTo(source.file, path, copy);
  const connection = openConnection(copy);
  try {
    connection.file.exec('pragma synchronous = off');
    return await inTransaction(connection, work);
  } finally {
    connection.close();
    for (const suffix of ['', '-wal', '-shm']) rmSync(copy + suffix, { force: true });
  }
}

/** A whole, consistent copy of the database as it stands, in a new file. */
export function copyTo(file: SqliteFile, path: string, target: string): void {
  mkdirSync(dirname(target), { recursive: true, mode: 0o700 });
  refusing(path, () => file.exec(`vacuum into '${target.replaceAll("'", "''")}'`));
}
