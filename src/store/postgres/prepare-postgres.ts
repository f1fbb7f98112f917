import { randomBytes } from 'node:crypto';
import { Client, escapeIdentifier, escapeLiteral } from 'pg';
import { Refusal } from '../../core/refusal.ts';
import { type Dialect, MIGRATIONS, type Migration, newestVersion } from '../schema.ts';
import { type Address, postgresAddress } from './address.ts';
import { CONNECT_MS } from './pools.ts';
import { asRefusal, told } from './refusals.ts';
import { refuseOldServer } from './server-version.ts';
import { tellPlanner } from './statistics.ts';
import { SCHEMA } from './transaction-opening.ts';
import { buildWalls, tablesOfBooks } from './walls.ts';

const POSTGRES: Dialect = {
  text: 'text collate "C"',
  integer: 'bigint',
  real: 'double precision',
  blob: 'bytea',
  tableEnd: '',
  wideTableEnd: '',
};

/** Any number, the same in every version: who holds this lock prepares, all others wait. */
const PREPARING = 0x4d757475;

type Preparing = {
  /** Address of a user who may make schemas and roles. */
  readonly owner: string;
  /** The role that Mutuals will use; made when it is not there. */
  readonly role: string;
  readonly now: () => Date;
  readonly migrations?: readonly Migration[];
};

export type Prepared = {
  readonly version: number;
  readonly before: number;
  /** Tables that hold books, each behind a wall, and how many of the walls were built just now. */
  readonly tables: number;
  readonly newWalls: number;
  /** Set when the role was made just now; it is kept nowhere. */
  readonly password?: string;
};

/** Makes or updates our tables, the wall around each book, and the role that cannot look over it. All of it or nothing. */
export async function preparePostgres(preparing: Preparing): Promise<Prepared> {
  const address = postgresAddress(preparing.owner);
  const client = new Client({
    connectionString: address.connectionString,
    application_name: 'mutuals',
    connectionTimeoutMillis: CONNECT_MS,
  });
  client.on('error', () => undefined); // it says so where it is used; unheard, Node would end the process
  try {
    await client.connect();
    await refuseOldServer(client, address);
    await refuseOtherLetters(client, address);
    return await inOneTransaction(client, () => prepare(client, address, preparing));
  } catch (error) {
    throw asRefusal(error, address);
  } finally {
    await client.end();
  }
}

/** Other encodings have no place for most of the letters in people's names. */
async function refuseOtherLetters(client: Client, { shown }: Address): Promise<void> {
  const { rows } = await client.query<{ encoding: string }>(
    "select current_setting('server_encoding') as encoding",
  );
  const encoding = rows[0]?.encoding;
  if (encoding === 'UTF8') return;
  throw new Refusal(
    'input_invalid',
    `${shown} keeps its texts as ${encoding}, and Mutuals needs UTF8. Make another database: \`createdb --encoding UTF8 --template template0 NAME\`.`,
  );
}

async function inOneTransaction<T>(client: Client, work: () => Promise<T>): Promise<T> {
  await client.query(`begin; select pg_advisory_xact_lock(${PREPARING})`);
  const result = await work();
  await client.query('commit');
  return result;
}

async function prepare(
  client: Client,
  address: Address,
  { role, now, migrations = MIGRATIONS }: Preparing,
): Promise<Prepared> {
  await client.query(
    `create schema if not exists ${SCHEMA}; revoke all on schema ${SCHEMA} from public; set local search_path = ${SCHEMA};
     create table if not exists migration (version bigint primary key, name text not null, applied_at bigint not null);
     create table if not exists turn (book_id text collate "C" primary key, taken bigint not null)`,
  );
  const before = await versionOf(client);
  const version = newestVersion(migrations);
  if (before > version) throw new Refusal('database_newer', String(before));
  for (const migration of migrations.filter((one) => one.version > before))
    await apply(client, migration, now());
  await tellPlanner(client);
  const newWalls = await buildWalls(client);
  const password = await makeRole(client, role, address);
  await grant(client, role);
  return {
    version,
    before,
    tables: (await tablesOfBooks(client)).length,
    newWalls,
    ...(password !== undefined && { password }),
  };
}

async function versionOf(client: Client): Promise<number> {
  const { rows } = await client.query<{ version: string | null }>(
    'select max(version) as version from migration',
  );
  return Number(rows[0]?.version ?? 0);
}

async function apply(client: Client, { version, name, statements }: Migration, at: Date): Promise<void> {
  for (const statement of statements(POSTGRES)) await client.query(statement);
  await client.query('insert into migration values ($1, $2, $3)', [version, name, at.getTime()]);
}

async function makeRole(client: Client, role: string, address: Address): Promise<string | undefined> {
  if (await isRoleThere(client, role)) return undefined;
  const password = randomBytes(24).toString('base64url');
  try {
    await client.query('savepoint role');
    await client.query(
      `create role ${escapeIdentifier(role)} login password ${escapeLiteral(password)}
       nosuperuser nocreatedb nocreaterole noinherit noreplication nobypassrls`,
    );
  } catch (error) {
    if (!isTaken(error)) throw mayNotMake(role, address, error);
    await client.query('rollback to savepoint role');
    return undefined;
  }
  return password;
}

async function isRoleThere(client: Client, role: string): Promise<boolean> {
  const { rows } = await client.query<{ passes: boolean }>(
    'select (rolsuper or rolbypassrls or rolname = current_user) as passes from pg_roles where rolname = $1',
    [role],
  );
  if (rows[0]?.passes)
    throw new Refusal(
      'input_invalid',
      `The user "${role}" could look over the walls between books. Name a plain user with --role, or leave it out.`,
    );
  return rows.length > 0;
}

/** The lock is one database's own, and roles are the server's: another database may be prepared at this moment. */
function isTaken(error: unknown): boolean {
  return /^(42710|23505)$/.test(told(error).code);
}

function mayNotMake(role: string, { shown }: Address, cause: unknown): unknown {
  if (told(cause).code !== '42501') return cause;
  return new Refusal(
    'database_unreachable',
    `The user of ${shown} may not make the user "${role}". Let an administrator make it (create role ${role} login password '…'), then prepare again.`,
    [],
    cause,
  );
}

async function grant(client: Client, role: string): Promise<void> {
  const to = escapeIdentifier(role);
  await client.query(`grant usage on schema ${SCHEMA} to ${to};
    grant select, insert, update, delete on all tables in schema ${SCHEMA} to ${to};
    revoke insert, update, delete on migration from ${to}`);
}
