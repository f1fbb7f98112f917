import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readSync,
  renameSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CompiledQuery } from 'kysely';
import { Refusal } from '../../core/refusal.ts';
import type { Connection, Engine } from '../engine.ts';
import { type Dialect, MIGRATIONS, NEWEST_VERSION } from '../schema.ts';
import { copyTo, openConnection, sqliteEngine } from './sqlite-engine.ts';

const SQLITE: Dialect = {
  integer: 'integer',
  real: 'real',
  blob: 'blob',
  tableEnd: ' strict, without rowid',
  wideTableEnd: ' strict',
};

const MAGIC = 'SQLite format 3\0';

/** Opens the file, makes it when it may, and brings an older one up to date after a backup. */
export async function openSqlite(
  path: string,
  { create, now }: { create: boolean; now: () => Date },
): Promise<Engine> {
  const isNew = refuseUnsound(path, create);
  if (isNew) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const engine = sqliteEngine(path);
  try {
    await migrate(engine, { path, isNew, now });
    if (isNew) chmodSync(path, 0o600);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

/** True when there is no file yet. A damaged file is refused before anything is written beside it. */
function refuseUnsound(path: string, create: boolean): boolean {
  if (!existsSync(path)) {
    if (create) return true;
    throw new Refusal('database_missing', path);
  }
  if (!statSync(path).isFile()) throw new Refusal('database_damaged', `${path} is not a file.`);
  if (statSync(path).size === 0) {
    // SQLite makes an empty file first; with a log or backups beside it, it was not always empty.
    if (existsSync(join(dirname(path), 'backups')) || existsSync(`${path}-wal`)) {
      throw new Refusal('database_damaged', `${path} is empty.`);
    }
    return create;
  }
  if (readStart(path) !== MAGIC) throw new Refusal('database_damaged', `${path} is not a Mutuals database.`);
  return false;
}

function readStart(path: string): string {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch (error) {
    throw new Refusal('database_unreachable', `${path} cannot be read. Check its permissions.`, [], error);
  }
  const start = Buffer.alloc(MAGIC.length);
  readSync(file, start, 0, MAGIC.length, 0);
  closeSync(file);
  return start.toString('latin1');
}

type Migrating = { readonly path: string; readonly isNew: boolean; readonly now: () => Date };

async function migrate(engine: Engine, { path, isNew, now }: Migrating): Promise<void> {
  const version = await versionOf(engine.reading, path, isNew);
  if (version === NEWEST_VERSION) return;
  if (version > NEWEST_VERSION) throw new Refusal('database_newer', String(version));
  if (version > 0) backUp(path, version, now());
  for (const migration of MIGRATIONS.filter((one) => one.version > version)) {
    await engine.transact(async (connection) => {
      // Another process may have been faster while this one waited for its turn.
      if ((await versionOf(connection, path, true)) >= migration.version) return;
      await execute(
        connection,
        'create table if not exists migration (version integer primary key, name text not null, applied_at integer not null) strict',
      );
      for (const statement of migration.statements(SQLITE)) await execute(connection, statement);
      const { version: applied, name } = migration;
      await connection.db
        .insertInto('migration')
        .values({ version: applied, name, applied_at: now().getTime() })
        .execute();
    });
  }
}

async function versionOf({ db }: Connection, path: string, mayBeEmpty: boolean): Promise<number> {
  const { rows } = await db.executeQuery<{ name: string }>(
    CompiledQuery.raw("select name from sqlite_master where type = 'table'"),
  );
  if (rows.length === 0) return 0;
  if (!rows.some(({ name }) => name === 'migration')) {
    if (mayBeEmpty) return 0;
    throw new Refusal('database_damaged', `${path} is a SQLite file of another program.`);
  }
  const newest = await db
    .selectFrom('migration')
    .select(({ fn }) => fn.max('version').as('version'))
    .executeTakeFirst();
  return newest?.version ?? 0;
}

async function execute({ db }: Connection, sql: string): Promise<void> {
  await db.executeQuery(CompiledQuery.raw(sql));
}

/** A copy beside the data before its shape changes, named after the version and the moment. */
function backUp(path: string, version: number, at: Date): void {
  const stamp = at.toISOString().replaceAll(/[:.]/g, '-');
  const target = join(dirname(path), 'backups', `${basename(path)}.v${version}.${stamp}`);
  const { file, db } = openConnection(path);
  try {
    copyTo(file, path, `${target}.part`);
    renameSync(`${target}.part`, target);
  } finally {
    void db.destroy();
  }
}
