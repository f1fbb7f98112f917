import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fileDownloads } from './downloads.ts';
import { HOST, house, NOON, SCRIPT, signedIn } from './house-for-tests.ts';

const ID = '00112233445566778899aabbccddeeff';
let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'mutuals-downloads-'));
  mkdirSync(join(folder, ID));
});
afterEach(() => rmSync(folder, { recursive: true }));

function keep(name: string, at: Date): void {
  const path = join(folder, ID, name);
  writeFileSync(path, 'Name\r\n');
  utimesSync(path, at, at);
}

const home = () => house({ downloads: fileDownloads(folder, () => NOON) });

test('a file is fetched by a link of a signed-in browser, as a file and never as a page', async () => {
  keep("Ada's (own) list.csv", NOON);
  const at = home();
  const { Cookie } = await signedIn(at);
  const answer = await at.askAs({ Host: HOST, Cookie }, `/downloads/${ID}`);
  expect([answer.status, await answer.text()]).toEqual([200, 'Name\r\n']);
  expect(answer.headers.get('Content-Disposition')).toBe(
    "attachment; filename*=UTF-8''Ada%27s%20%28own%29%20list.csv",
  );
  expect(answer.headers.get('Content-Length')).toBe('6');
  expect(answer.headers.get('Content-Type')).toBe('application/octet-stream');
});

test('nobody else gets it', async () => {
  keep('list.csv', NOON);
  expect((await home().askAs({ Host: HOST }, `/downloads/${ID}`)).status).toBe(401);
  expect((await home().askAs({ ...SCRIPT, Host: 'elsewhere.example' }, `/downloads/${ID}`)).status).toBe(421);
});

test.each([
  ['of an hour and a minute ago', 'list.csv', 61, ID],
  ['that is still being written', '.list.csv.part', 0, ID],
  ['that never was', 'list.csv', 0, 'ffeeddccbbaa99887766554433221100'],
  ['outside of the folder', 'list.csv', 0, '..%2F..'],
])('a file %s is gone', async (_, name, minutes, id) => {
  keep(name, new Date(NOON.getTime() - minutes * 60_000));
  const answer = await home().ask(`/downloads/${id}`);
  expect([answer.status, (await answer.json()).code]).toEqual([404, 'download_gone']);
});
