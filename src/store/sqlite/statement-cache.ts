import type { SqliteStatement as KyselyStatement, SqliteDatabase } from 'kysely';
import type { SqliteFile } from './driver.ts';
import { asRefusal } from './refusals.ts';

const STATEMENTS_KEPT = 300;

/** The door through which Kysely talks to one SQLite file; a statement is prepared once and used again. */
export function cachedStatements(file: SqliteFile, path: string): SqliteDatabase {
  const cache = new Map<string, KyselyStatement>();
  return {
    close: () => undefined, // whoever opened the file closes it, also when nothing was asked of it
    prepare(sql) {
      const known = cache.get(sql);
      if (known) return known;
      const prepared = prepare(file, sql, path);
      if (cache.size >= STATEMENTS_KEPT) for (const oldest of cache.keys()) if (cache.delete(oldest)) break;
      cache.set(sql, prepared);
      return prepared;
    },
  };
}

function prepare(file: SqliteFile, sql: string, path: string): KyselyStatement {
  return refusing(path, () => {
    const statement = file.prepare(sql);
    return {
      reader: statement.columns().length > 0,
      all: (values) => refusing(path, () => statement.all(...checked(values))),
      run: (values) => refusing(path, () => statement.run(...checked(values))),
      iterate() {
        throw new Error('many rows are read in pages, through the connection');
      },
    };
  });
}

export function refusing<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw asRefusal(error, path);
  }
}

/** SQLite's bindings take an object for named values and write NULL in its place, a Date among them. */
function checked(values: readonly unknown[]): readonly unknown[] {
  for (const value of values) {
    if (
      value === undefined ||
      (typeof value === 'object' && value !== null && !(value instanceof Uint8Array))
    ) {
      throw new TypeError('Only texts, numbers, bytes and null can be written to the database.');
    }
  }
  return values;
}
