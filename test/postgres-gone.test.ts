/** A server that goes away and comes back, under the web server and under the commands. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mutuals, start } from './command.ts';
import { type OwnPostgres, startPostgres } from './postgres/own-postgres.ts';
import { type PreparedDatabase, withoutPostgres } from './postgres/prepared.ts';
import { preparedOn } from './postgres/prepared-on.ts';
import { refusedCommand } from './postgres/refused-command.ts';
import { connected } from './rows-of-book.ts';
import { newFolder } from './world.ts';

const TOKEN = 'only-for-this-test';

type Answered = { readonly status: number; readonly body: string };
type Served = {
  ask(verb: string, body: object, key?: string): Promise<Answered>;
  /** Stops it, and gives what it wrote on the way. */
  stop(): Promise<{ readonly code: unknown; readonly err: string }>;
};

async function served(database: string): Promise<Served> {
  const child = start(newFolder(), ['serve', '--port', '0', '--json'], {
    MUTUALS_DATABASE: database,
    MUTUALS_TOKEN: TOKEN,
  });
  let err = '';
  child.stderr?.on('data', (bytes: Buffer) => (err += bytes.toString()));
  const [line] = child.stdout ? await once(child.stdout, 'data') : [];
  const { origin } = new URL(JSON.parse(String(line)).address);
  return {
    async ask(verb, body, key) {
      const response = await fetch(`${origin}/${verb}`, {
        method: 'POST',
        headers: {
          Authorization: `Bearer ${TOKEN}`,
          'Content-Type': 'application/json',
          ...(key !== undefined && { 'Idempotency-Key': key }),
        },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: await response.text() };
    },
    async stop() {
      child.kill('SIGINT');
      const [code] = await once(child, 'close');
      return { code, err };
    },
  };
}

describe.skipIf(withoutPostgres)('a server that goes away', () => {
  let server: OwnPostgres;
  let database: PreparedDatabase;
  beforeAll(async () => {
    server = await startPostgres({ durable: true });
    database = await preparedOn(server.ownerUrl, 'app');
    const there = { MUTUALS_DATABASE: database.app };
    expect(await mutuals(newFolder(), ['people', 'add', 'Ada'], there)).toMatchObject({ code: 0 });
  });
  afterAll(() => server?.stop());

  test('and comes back is a sentence in the browser for as long as it is away', async () => {
    const { password } = new URL(database.app);
    const { ask, stop } = await served(database.app);
    expect(JSON.parse((await ask('data.status', {})).body)).toMatchObject({ people: 1, isSample: false });
    await server.kill();
    for (const [verb, body] of [
      ['data.status', {}],
      ['people.add', { name: 'Bo' }],
      ['people.list', {}],
    ] as const) {
      const refused = await ask(verb, body, 'the-same-key');
      expect(refused.status).toBe(503);
      expect(JSON.parse(refused.body)).toMatchObject({
        code: 'database_unreachable',
        detail: expect.stringMatching(/^No PostgreSQL answers at postgres:/),
      });
      expect(refused.body).not.toContain(password);
    }
    await server.start();
    expect(await ask('people.add', { name: 'Bo' }, 'the-same-key')).toMatchObject({ status: 200 });
    expect(await ask('people.add', { name: 'Bo' }, 'the-same-key')).toMatchObject({ status: 200 });
    expect(JSON.parse((await ask('data.status', {})).body)).toMatchObject({ people: 2, acts: 2 });
    const { code, err } = await stop();
    expect(code).toBe(0);
    expect(err).not.toContain(password);
  });

  test('and comes back as a copy for reading lets read, and says why it does not write', async () => {
    const folder = await connected(server.ownerUrl, async (client) => {
      const { rows } = await client.query<{ data_directory: string }>('show data_directory');
      return rows[0]?.data_directory ?? '';
    });
    await server.kill();
    writeFileSync(join(folder, 'standby.signal'), '');
    await server.start();
    const there = { MUTUALS_DATABASE: database.app };
    expect(await mutuals(newFolder(), ['status'], there)).toMatchObject({ code: 0 });
    const refused = await refusedCommand(database.app, ['people', 'add', 'Cy']);
    expect(refused).toMatchObject({ code: 'database_read_only', exitCode: 6 });
    await expect(preparedOn(server.ownerUrl, 'app', async (url) => url)).rejects.toMatchObject({
      code: 'database_read_only',
    });
  });
});
