import { Client } from 'pg';
import { isPostgresAddress } from '../../src/store/postgres/address.ts';
import { copyLines } from '../../src/store/postgres/copy-lines.ts';
import { openPostgres } from '../../src/store/postgres/open-postgres.ts';
import { openSqlite } from '../../src/store/sqlite/open-sqlite.ts';
import { bareCopy, multiRowInsert } from '../bulk/bare-writing.ts';
import { BOOK, bulkRows, COLUMNS } from '../bulk/bulk-rows.ts';
import { BENCH_NOW } from '../made/network-size.ts';

// Writes the same rows into an empty table in one transaction, as the store does and by hand; prints rows a second.
const [database = '', ownerUrl = '', rows = '200000'] = process.argv.slice(2);
const portions = bulkRows(Number(rows));
const rates: Record<string, number> = { store: await rate(throughStore) };
if (ownerUrl !== '') {
  rates['insert'] = await byHand((client) => multiRowInsert(client, portions));
  const texts = portions.map((portion) => [...copyLines(COLUMNS, portion)].join(''));
  rates['copy'] = await byHand((client) => bareCopy(client, texts));
}
process.stdout.write(JSON.stringify(rates));

async function rate(work: () => Promise<void>): Promise<number> {
  const start = performance.now();
  await work();
  return Number(rows) / ((performance.now() - start) / 1000);
}

async function throughStore(): Promise<void> {
  const options = { create: true, now: () => BENCH_NOW };
  const isServer = isPostgresAddress(database);
  const server = isServer ? await openPostgres(database) : undefined;
  const engine = server ? server.engine(BOOK) : await openSqlite(database, options);
  await engine.transact(async ({ insertAll }) => {
    for (const portion of portions) await insertAll('interaction', COLUMNS, portion);
  });
  await engine.close();
  await server?.close();
}

async function byHand(work: (client: Client) => Promise<void>): Promise<number> {
  const client = new Client({ connectionString: ownerUrl });
  await client.connect();
  await client.query('truncate mutuals.interaction cascade');
  const taken = await rate(async () => {
    await client.query('begin');
    await work(client);
    await client.query('commit');
  });
  await client.end();
  return taken;
}
