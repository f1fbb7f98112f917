import { Refusal } from '../../core/refusal.ts';
import type { Engine } from '../engine.ts';
import { newestVersion } from '../schema.ts';
import { type Address, postgresAddress } from './address.ts';
import { openPools, type Pools } from './pools.ts';
import { postgresEngine } from './postgres-engine.ts';
import { asRefusal } from './refusals.ts';
import { refuseOldServer } from './server-version.ts';
import { SCHEMA } from './transaction-opening.ts';
import { openTables } from './walls.ts';

/** The books of one server, over connections that they share. */
export type PostgresBooks = {
  engine(book: string): Engine;
  close(): Promise<void>;
};

/** Signs in and checks that this is a database of our version, and that its walls hold for this user. */
export async function openPostgres(text: string): Promise<PostgresBooks> {
  const address = postgresAddress(text);
  const pools = openPools(address);
  let copies = true;
  try {
    await check(pools, address);
    copies = !(await isDistributing(pools));
  } catch (error) {
    await pools.close();
    throw asRefusal(error, address);
  }
  return { engine: (book) => postgresEngine({ pools, address, copies }, book), close: () => pools.close() };
}

async function isDistributing({ reading }: Pools): Promise<boolean> {
  return (await reading.query("select 1 from pg_extension where extname = 'citus'")).rows.length > 0;
}

async function check({ reading }: Pools, address: Address): Promise<void> {
  await refuseOldServer(reading, address);
  await refuseOtherVersion(reading, address);
  await refuseUnsafeRole(reading, address);
}

async function refuseOtherVersion(pool: Pools['reading'], { shown }: Address): Promise<void> {
  const { rows } = await pool.query<{ there: boolean }>(
    `select to_regclass('${SCHEMA}.migration') is not null and has_schema_privilege('${SCHEMA}', 'usage') as there
     where to_regnamespace('${SCHEMA}') is not null`,
  );
  if (!rows[0]?.there) throw new Refusal('database_unprepared', shown);
  const newest = newestVersion();
  const { rows: versions } = await pool.query<{ version: number | null }>(
    `select max(version) as version from ${SCHEMA}.migration`,
  );
  const version = versions[0]?.version ?? 0;
  if (version > newest) throw new Refusal('database_newer', String(version));
  if (version < newest) throw new Refusal('database_older', shown);
}

/** Who owns a table could take its wall down; who bypasses walls does not see them. */
async function refuseUnsafeRole(pool: Pools['reading'], { user, shown }: Address): Promise<void> {
  const [open] = await openTables(pool);
  if (open !== undefined)
    throw new Refusal(
      'database_role_unsafe',
      `The table "${open}" of ${shown} has no whole wall between books. Prepare the database again.`,
    );
  const { rows } = await pool.query<{ passes: boolean; owns: boolean }>(
    `select exists (select 1 from pg_roles m where pg_has_role(r.oid, m.oid, 'member') and (m.rolsuper or m.rolbypassrls)) as passes,
       exists (select 1 from pg_class c where c.relnamespace = '${SCHEMA}'::regnamespace and pg_has_role(r.oid, c.relowner, 'member')) as owns
     from pg_roles r where rolname = current_user`,
  );
  const [row] = rows;
  if (!row || row.passes || row.owns)
    throw new Refusal(
      'database_role_unsafe',
      `The user "${user}" of ${shown} could look into every book${row?.owns ? ', since it owns the tables' : ''}.`,
    );
}
