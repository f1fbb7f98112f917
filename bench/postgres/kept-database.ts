import { Client } from 'pg';
import type { Bench } from '../measure/bench.ts';
import type { BenchPostgres } from './bench-postgres.ts';
import { runStatements } from './run-statements.ts';

/** The database of this name: filled by `fill` once, and kept with the server's data. */
export async function keptDatabase(
  bench: Bench,
  name: string,
  fill: (server: BenchPostgres, database: string) => void | Promise<void>,
): Promise<BenchPostgres> {
  const server = await bench.postgres();
  const admin = server.ownerUrl('postgres');
  if (await isThere(admin, name)) return server;
  bench.tell(`making ${name} in PostgreSQL …`);
  const half = `${name}_half`;
  await runStatements(admin, [`drop database if exists ${half} (force)`, `create database ${half}`]);
  await server.prepare(half);
  await fill(server, half);
  // Autovacuum does the same within minutes.
  await runStatements(server.ownerUrl(half), ['vacuum (analyze)', 'checkpoint']);
  await runStatements(admin, [`alter database ${half} rename to ${name}`]);
  return server;
}

async function isThere(url: string, name: string): Promise<boolean> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query('select 1 from pg_database where datname = $1', [name])).rows.length > 0;
  } finally {
    await client.end();
  }
}
