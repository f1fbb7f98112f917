import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely';
import type { Tables } from '../tables.ts';

type Answered = { readonly rows: readonly unknown[]; readonly rowCount: number | null };
/** Sends one statement; where its transaction begins and ends is the sender's business. */
export type Send = (statement: string, values: readonly unknown[]) => Promise<Answered>;

/** The query builder for PostgreSQL over a way to send statements. */
export function kyselyOver(send: Send): Kysely<Tables> {
  return new Kysely<Tables>({ dialect: dialectOver(send) });
}

function dialectOver(send: Send): Dialect {
  return {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => driverOver(send),
    createIntrospector: (db) => new PostgresIntrospector(db),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  };
}

function driverOver(send: Send): Driver {
  const connection: DatabaseConnection = {
    async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
      const { rows, rowCount } = await send(sql, parameters);
      return { rows: rows as R[], ...(rowCount !== null && { numAffectedRows: BigInt(rowCount) }) };
    },
    streamQuery() {
      throw new Error('rows are read in pages, not streamed');
    },
  };
  return {
    init: async () => undefined,
    acquireConnection: async () => connection,
    beginTransaction: refuseTransaction,
    commitTransaction: refuseTransaction,
    rollbackTransaction: refuseTransaction,
    releaseConnection: async () => undefined,
    destroy: async () => undefined,
  };
}

async function refuseTransaction(): Promise<void> {
  throw new Error('the engine begins and ends transactions');
}
