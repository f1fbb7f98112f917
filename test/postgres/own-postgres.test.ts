import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { networkInterfaces } from 'node:os';
import { join } from 'node:path';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { newFolder } from '../world.ts';
import { newDatabase } from './new-database.ts';
import { type OwnPostgres, startPostgres } from './own-postgres.ts';
import { sweeperOf } from './sweeper.ts';

async function ask(url: string, ...queries: readonly string[]): Promise<unknown> {
  const client = new Client({ connectionString: url });
  client.on('error', () => undefined); // the server is killed under it
  await client.connect();
  try {
    let answer: unknown;
    for (const query of queries) answer = Object.values((await client.query(query)).rows[0] ?? {})[0];
    return answer;
  } finally {
    await client.end();
  }
}

function isAnswered(host: string, port: number): Promise<boolean> {
  const socket = connect({ host, port, timeout: 1_000 });
  return new Promise((resolve) => {
    socket.once('connect', () => resolve(true));
    socket.once('error', () => resolve(false));
    socket.once('timeout', () => resolve(false));
  }).then((answered) => {
    socket.destroy();
    return answered === true;
  });
}

describe.skipIf(inject('postgresUrl') === undefined)('a server of our own', () => {
  let server: OwnPostgres;
  beforeAll(async () => {
    server = await startPostgres({ durable: true });
  });
  afterAll(() => server?.stop());

  test('answers, and says its version', async () => {
    expect(await ask(server.ownerUrl, 'select 1')).toBe(1);
    expect(Number.parseInt(server.version, 10)).toBeGreaterThanOrEqual(15);
  });

  test('has all that was committed when it starts again after a kill, and nothing that was not', async () => {
    const url = await newDatabase(server.ownerUrl);
    await ask(url, 'create table kept (name text)', "insert into kept values ('Ada')");
    const before = server.pid;
    const open = new Client({ connectionString: url });
    open.on('error', () => undefined);
    await open.connect();
    await open.query('begin');
    await open.query("insert into kept values ('Grace')");

    await server.kill();
    await expect(ask(url, 'select 1')).rejects.toThrow();
    await server.start();

    expect(server.pid).not.toBe(before);
    expect(await ask(url, 'select array_agg(name) from kept')).toEqual(['Ada']);
    expect(server.log()).toContain('not properly shut down');
  });

  test('lets nobody finish what they are at when it is killed', async () => {
    const forAges = ask(server.ownerUrl, 'select count(*) from generate_series(1, 1000000000000)');
    const ended = expect(forAges).rejects.toThrow();
    const busy = `select count(*)::int from pg_stat_activity where state = 'active' and query like '%generate%' and pid <> pg_backend_pid()`;
    await expect.poll(() => ask(server.ownerUrl, busy)).toBe(1);
    await server.kill(); // would otherwise wait for the count
    await ended;
    await server.start();
    expect(await ask(server.ownerUrl, busy)).toBe(0);
  });

  test('refuses a wrong password', async () => {
    const wrong = new URL(server.ownerUrl);
    wrong.password = 'wrong';
    await expect(ask(wrong.href, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  });

  test('listens on one loopback address only', async () => {
    const port = Number(new URL(server.ownerUrl).port);
    expect(await isAnswered('127.0.0.1', port)).toBe(true);
    const here = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
    for (const address of ['127.0.0.2', '::1', ...here.map((one) => one.address)]) {
      if (address !== '127.0.0.1') expect(await isAnswered(address, port), address).toBe(false);
    }
  });

  test('orders text as a language does', async () => {
    expect(await ask(server.ownerUrl, "select 'a' < 'B'")).toBe(true);
  });

  test('waits for the disk only where that is asked for', async () => {
    expect(await ask(server.ownerUrl, 'show fsync')).toBe('on');
    expect(await ask(inject('postgresUrl') ?? '', 'show fsync')).toBe('off');
  });

  test('is gone with its folder once it is stopped', async () => {
    const another = await startPostgres();
    const folder = await ask(another.ownerUrl, 'show unix_socket_directories');
    expect(existsSync(String(folder))).toBe(true);
    await another.stop();
    expect(existsSync(String(folder))).toBe(false);
    await expect(ask(another.ownerUrl, 'select 1')).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});

test('a start that fails says why and leaves nothing behind', async () => {
  const [binaries, temporary] = [join(newFolder(), 'bin'), newFolder()];
  mkdirSync(binaries);
  writeFileSync(join(binaries, 'initdb'), '#!/bin/sh\necho "no room here" >&2\nexit 1\n', { mode: 0o755 });
  for (const open of [join(binaries, '..'), temporary]) chmodSync(open, 0o755); // it runs as another user
  vi.stubEnv('TMPDIR', temporary);
  await expect(startPostgres({ binaries })).rejects.toThrow('no room here');
  vi.unstubAllEnvs();
  expect(readdirSync(temporary)).toEqual([]);
});

test('a process and its folder go when the one that started them is gone', async () => {
  const folder = newFolder();
  const left = spawn('sleep', ['600']);
  const ended = once(left, 'exit');
  const sweeper = sweeperOf(folder);
  sweeper.watch(left.pid);
  await sweeper.sweep(); // all it hears is the end of its input, as when we are killed
  expect(await ended).toEqual([null, 'SIGQUIT']);
  expect(existsSync(folder)).toBe(false);
});
