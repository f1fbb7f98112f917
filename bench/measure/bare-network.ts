import { Client, type QueryConfig } from 'pg';
import { type SqliteFile, sqliteLibrary } from '../../src/store/sqlite/driver.ts';
import { type BareDriver, type BareRows, bareRows } from './bare-rows.ts';
import type { Network } from './network.ts';

/** Reads a network past the store, through the driver that the store uses. */
export async function bareNetwork({ engine, bareDatabase }: Network): Promise<BareRows> {
  return bareRows(engine === 'sqlite' ? sqliteDriver(bareDatabase) : await postgresDriver(bareDatabase));
}

function sqliteDriver(database: string): BareDriver {
  const { DatabaseSync } = sqliteLibrary();
  const file = new DatabaseSync(database);
  const known = new Map<string, ReturnType<SqliteFile['prepare']>>();
  return {
    async read(statement, values) {
      const prepared = known.get(statement) ?? file.prepare(statement);
      known.set(statement, prepared);
      return prepared.all(...values);
    },
    async close() {
      file.close();
    },
  };
}

async function postgresDriver(database: string): Promise<BareDriver> {
  const client = new Client({ connectionString: database });
  await client.connect();
  await client.query('set search_path = mutuals');
  const names = new Map<string, string>();
  return {
    async read(statement, values) {
      const name = names.get(statement) ?? `bare${names.size}`;
      names.set(statement, name);
      const asked: QueryConfig = { name, text: statement.replaceAll('?', '$'), values: [...values] };
      return (await client.query(asked)).rows;
    },
    close: () => client.end(),
  };
}
