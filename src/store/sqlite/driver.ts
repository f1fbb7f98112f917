import { createRequire } from 'node:module';

/** The few things that we ask of a SQLite library; `node:sqlite` and `@photostructure/sqlite` both have them. */
export type SqliteStatement = {
  all(...values: unknown[]): unknown[];
  run(...values: unknown[]): { changes: number | bigint; lastInsertRowid: number | bigint };
  iterate(...values: unknown[]): Iterable<unknown>;
  columns(): readonly unknown[];
};

export type SqliteFile = {
  prepare(sql: string): SqliteStatement;
  exec(sql: string): void;
  close(): void;
};

type SqliteLibrary = { readonly DatabaseSync: new (path: string, options?: object) => SqliteFile };

/** Older versions can corrupt a WAL file that two processes write and checkpoint at once (fixed in SQLite 3.51.3). */
const OLDEST_SOUND = [3, 51, 3] as const;

/** Node's own SQLite where it is sound, else the prebuilt one. Loaded when first needed: a new process starts faster. */
export function sqliteLibrary(): SqliteLibrary {
  const require = createRequire(import.meta.url);
  const own = process.versions['sqlite'];
  if (own !== undefined && isSound(own)) return require('node:sqlite') as SqliteLibrary;
  return require('@photostructure/sqlite') as SqliteLibrary;
}

export function isSound(version: string): boolean {
  const parts = version.split('.').map(Number);
  for (const [place, least] of OLDEST_SOUND.entries()) {
    const part = parts[place] ?? 0;
    if (part !== least) return part > least;
  }
  return true;
}
