import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { HOST, type House, house, SCRIPT, signedIn } from './house-for-tests.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutuals-web-'));
  await mkdir(join(folder, 'web/assets'), { recursive: true });
  await writeFile(join(folder, 'secret.txt'), 'secret');
  await writeFile(join(folder, 'web/index.html'), '<!doctype html><title>app</title>');
  await writeFile(join(folder, 'web/assets/app-1a2b.js'), 'app()');
  await writeFile(join(folder, 'web/manifest.webmanifest'), '{}');
  await symlink(join(folder, 'secret.txt'), join(folder, 'web/link.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

const withWeb = (): House => house({ staticFolder: join(folder, 'web') });
const BROWSER = { Host: HOST, Accept: 'text/html,*/*' };

for (const path of ['/', '/people', '/people/01k9x2m4t0abcdef', '/import', '/history']) {
  test(`a signed-in browser gets the app at ${path}`, async () => {
    const home = withWeb();
    const answer = await home.askAs({ ...BROWSER, ...(await signedIn(home)) }, path);
    expect([answer.status, await answer.text()]).toEqual([200, '<!doctype html><title>app</title>']);
    expect(answer.headers.get('Cache-Control')).toBe('no-cache');
  });

  test(`any other browser gets the way to sign in at ${path}`, async () => {
    const answer = await withWeb().askAs(BROWSER, path);
    expect([answer.status, (await answer.text()).includes('mutuals serve')]).toEqual([401, true]);
  });
}

test('the app cannot be had by its file name without signing in', async () => {
  expect((await withWeb().askAs({ Host: HOST }, '/index.html')).status).toBe(401);
});

test('a file with a digest in its name is kept for ever, with the right type', async () => {
  const { headers } = await withWeb().askAs({ Host: HOST }, '/assets/app-1a2b.js');
  expect(headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
  expect(headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
});

test('other files are asked for again', async () => {
  const { headers } = await withWeb().askAs({ Host: HOST }, '/manifest.webmanifest');
  expect([headers.get('Content-Type'), headers.get('Cache-Control')]).toEqual([
    'application/manifest+json',
    'no-cache',
  ]);
});

const TRICKS = [
  '/../secret.txt',
  '/%2e%2e/secret.txt',
  '/..%2fsecret.txt',
  '/assets/..%5c..%5csecret.txt',
  '/link.txt',
  '//secret.txt',
  '/assets/%00',
];
for (const path of TRICKS) {
  test(`${path} leads nowhere`, async () => {
    const answer = await withWeb().askAs(SCRIPT, path);
    expect([answer.status, (await answer.text()).includes('secret\n')]).toEqual([404, false]);
  });
}

test('a script that asks for an unknown address gets a problem and not the app', async () => {
  expect((await withWeb().askAs({ ...SCRIPT, Accept: '*/*' }, '/nothing')).status).toBe(404);
});

test('an address of the API never gives the app, whatever is accepted', async () => {
  const answer = await withWeb().askAs({ ...SCRIPT, Accept: 'text/html' }, '/things.list');
  expect(answer.headers.get('Content-Type')).toBe('application/json');
});
