import { chmodSync, mkdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { CompiledQuery } from 'kysely';
import type { Connection, Engine } from '../engine.ts';
import { type Dialect, MIGRATIONS, type Migration } from '../schema.ts';
import { isMissing, refuseUnsound } from './soundness.ts';
import { copyTo, openConnection, sqliteEngine } from './sqlite-engine.ts';

const SQLITE: Dialect = {
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
  if (!isNew) refuseUnsound(path, newestOf(migrations));
  if (isNew) mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  const engine = sqliteEngine(path);
  try {
    await migrate(engine, { path, now, migrations });
    if (isNew) chmodSync(path, 0o600);
    return engine;
  } catch (error) {
    await engine.close();
    throw error;
  }
}

type Migrating = {
  readonly path: string;
  readonly now: () => Date;
  readonly migrations: readonly Migration[];
};

async function migrate(engine: Engine, { path, now, migrations }: Migrating): Promise<void> {
  const version = await versionOf(engine.reading);
  if (version === newestOf(migrations)) return;
  if (version > 0) backUp(path, version, now());
  for (const migration of migrations.filter((one) => one.version > version)) {
    await engine.transact(async (connection) => {
      // Another process may have been faster while this one waited for its turn.
      if ((await versionOf(connection)) >= migration.version) return;
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

function newestOf(migrations: readonly Migration[]): number {
  return Math.max(...migrations.map(({ version }) => version));
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
  const { file, db } = openConnection(path);
  try {
    copyTo(file, path, `${target}.part`);
    renameSync(`${target}.part`, target);
  } finally {
    void db.destroy();
  }
}
