import { createServer, request } from 'node:http';
import { expect, test } from 'vitest';
import { fileDownloads } from './downloads.ts';
import { depsForTests, NOON, sessionsForTests, uploadsForTests, verbsForTests } from './house-for-tests.ts';
import { createHttp } from './http.ts';
import { type Served, serve } from './serve.ts';

function served(port = 0, host = '127.0.0.1'): Promise<Served> {
  return serve({
    port,
    host,
    app: (address) =>
      createHttp({
        verbs: verbsForTests(),
        deps: depsForTests,
        sessions: sessionsForTests(),
        uploads: uploadsForTests(),
        downloads: fileDownloads('no-such-folder', () => NOON),
        address,
        version: '1.2.3',
        log: () => {},
      }),
  });
}

const SCRIPT = { Authorization: 'Bearer script-token' };

test('it answers under the address it gives', async () => {
  const { address, close } = await served();
  const answer = await fetch(`${address.url}/things.list`, { headers: SCRIPT });
  expect(answer.status).toBe(200);
  await answer.text();
  await close();
});

test('it does not answer under another name', async () => {
  const { address, close } = await served();
  const status = await new Promise((resolve, reject) => {
    const asked = request({
      port: address.port,
      path: '/things.list',
      headers: { ...SCRIPT, Host: 'evil.example' },
    });
    asked
      .on('response', (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });
  expect(status).toBe(421);
  await close();
});

test('a large file is taken in as it streams', async () => {
  const { address, close } = await served();
  const body = new Blob(Array.from({ length: 32 }, () => 'x'.repeat(1_000_000)));
  const answer = await fetch(`${address.url}/uploads?name=a.mbox`, { method: 'POST', headers: SCRIPT, body });
  expect(await answer.json()).toMatchObject({ bytes: 32_000_000 });
  await close();
});

test('when the port is taken, it uses a free one', async () => {
  const first = await served();
  const second = await served(first.address.port);
  expect(second.address.port).not.toBe(first.address.port);
  await Promise.all([first.close(), second.close()]);
});

test('it refuses to be reached from elsewhere', async () => {
  for (const host of ['0.0.0.0', '::', '192.168.1.2', 'example.org', '']) {
    await expect(served(0, host)).rejects.toMatchObject({ code: 'input_invalid' });
  }
});

test('closing lets an answer under way finish, and frees the port', async () => {
  const { address, close } = await served();
  const headers = { ...SCRIPT, 'Content-Type': 'application/json', Prefer: 'wait=10' };
  const answer = fetch(`${address.url}/things.slow`, { method: 'POST', headers, body: '{"turns":10}' });
  await new Promise((resolve) => setTimeout(resolve, 20));
  const closing = close();
  expect(await (await answer).json()).toEqual({ turned: 10 });
  await closing;
  expect(await canListen(address.port)).toBe(true);
});

function canListen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer().on('error', () => resolve(false));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(true)));
  });
}
