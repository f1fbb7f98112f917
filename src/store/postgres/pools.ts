import { Client, type ClientConfig, Pool, type PoolClient, type PoolConfig, types } from 'pg';
import type { Address } from './address.ts';

/** Readers never wait for writers, so each have connections of their own. */
export type Pools = {
  readonly reading: Pool;
  readonly writing: Pool;
  close(): Promise<void>;
};

/** Connections of one process at most, for reading and for writing each. */
const MOST = 10;
export const CONNECT_MS = 10_000;
const UNUSED_MS = 30_000;
const LIFETIME_S = 3_600;
/** When nothing has come for so long, the other side is asked whether it is still there. */
const CHECKED_AFTER_MS = 10_000;

/** OIDs of `bigint` and `numeric`: our integers stay far below 2^53. */
const NUMBERS: ReadonlySet<number> = new Set([20, 1700]);

export function openPools({ connectionString }: Address, most = MOST): Pools {
  const config: PoolConfig = {
    connectionString,
    application_name: 'mutuals',
    max: most,
    connectionTimeoutMillis: CONNECT_MS,
    idleTimeoutMillis: UNUSED_MS,
    maxLifetimeSeconds: LIFETIME_S,
    keepAlive: true,
    keepAliveInitialDelayMillis: CHECKED_AFTER_MS,
    Client: HangingUpClient,
    allowExitOnIdle: true,
    types: { getTypeParser: (oid, format) => (NUMBERS.has(oid) ? Number : types.getTypeParser(oid, format)) },
  };
  const reading = quiet(new Pool({ ...config, pipeline: true }));
  const writing = quiet(new Pool(config));
  return {
    reading,
    writing,
    async close() {
      await Promise.all([reading.end(), writing.end()]);
    },
  };
}

/** A connection that breaks says so where it is used; nobody listens elsewhere, and Node would end the process. */
function quiet(pool: Pool): Pool {
  pool.on('error', () => undefined);
  pool.on('connect', (client: PoolClient) => client.on('error', () => undefined));
  return pool;
}

/** When the driver itself gives up, as for want of a password, it leaves the socket open, and Node would wait for it. */
class HangingUpClient extends Client {
  constructor(config?: string | ClientConfig) {
    super(config);
    this.connection.once('error', () => this.connection.stream.destroy());
  }
}
