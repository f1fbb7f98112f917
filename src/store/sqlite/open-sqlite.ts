import { chmodSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CompiledQuery } from 'kysely';
import type { Connection, Engine } from '../engine.ts';
import { type Dialect, MIGRATIONS, type Migration, newestVersion } from '../schema.ts';
import { tellPlanner } from './plan-statistics.ts';
import { APPLICATION_ID, isMissing, soundVersion } from './soundness.ts';
import { copyTo, openConnection, sqliteEngine } from './sqlite-engine.ts';

const SQLITE: Dialect = {
  text: 'text',
  integer: 'integer',
  real: 'real',
  blob: 'blob',
  tableEnd: ' strict, without rowid',
  wideTableEnd: ' strict',
};

type OpenSqlite = {
  readonly create: boolean;
  readonly now: () => Date;
  readonly migrations?: readonly Migration[];
};

/** Opens the file, makes it when it may, and brings an older one up to date after a backup. */
export async function openSqlite(path: string, options: OpenSqlite): Promise<Engine> {
  const { create, now, migrations = MIGRATIONS } = options;
  const isNew = isMissing(path, create);
  if (isNew) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const newest = newestVersion(migrations);
  const version = isNew ? 0 : soundVersion(path, newest);
  if (version < newest) await migrate(path, { version, now, migrations });
  return sqliteEngine(path);
}

type Migrating = {
  readonly version: number;
  readonly now: () => Date;
  readonly migrations: readonly Migration[];
};

/** Each migration is one transaction. The connection is closed behind it: those opened later know the new shape. */
async function migrate(path: string, { version, now, migrations }: Migrating): Promise<void> {
  if (version > 0) backUp(path, version, now());
  const engine = sqliteEngine(path);
  try {
    for (const migration of migrations.filter((one) => one.version > version)) {
      await engine.transact((connection) => applyOnce(connection, migration, now()));
    }
    if (version === 0) chmodSync(path, 0o600);
  } finally {
    await engine.close();
  }
}

const MIGRATION_TABLE =
  'create table if not exists migration (version integer primary key, name text not null, applied_at integer not null) strict';

/** Another process may have been faster while this one waited for its turn. */
async function applyOnce(connection: Connection, migration: Migration, at: Date): Promise<void> {
  const { version, name } = migration;
  if ((await versionOf(connection)) >= version) return;
  await execute(connection, MIGRATION_TABLE);
  for (const statement of migration.statements(SQLITE)) await execute(connection, statement);
  await connection.db.insertInto('migration').values({ version, name, applied_at: at.getTime() }).execute();
  await tellPlanner(connection);
  await execute(connection, `pragma application_id = ${APPLICATION_ID}`);
  await execute(connection, `pragma user_version = ${version}`);
}

async function versionOf({ db }: Connection): Promise<number> {
  const { rows } = await db.executeQuery<{ name: string }>(
    CompiledQuery.raw("select name from sqlite_master where type = 'table' and name = 'migration'"),
  );
  if (rows.length === 0) return 0;
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
  const connection = openConnection(path);
  try {
    copyTo(connection.file, path, `${target}.part`);
    renameSync(`${target}.part`, target);
  } finally {
    connection.close();
  }
}
