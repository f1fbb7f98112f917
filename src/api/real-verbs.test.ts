import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Client, InMemoryTransport } from '@modelcontextprotocol/client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wholeBook } from '../cli/data/whole-book.ts';
import type { Store } from '../core/store.ts';
import { downloadOutlet } from '../sources/download-outlet.ts';
import { openStore } from '../store/open-store.ts';
import { verbs } from '../verbs/index.ts';
import type { Deps } from '../verbs/verb.ts';
import { fileDownloads } from './downloads.ts';
import { depsForTests, type House, house, NOON } from './house-for-tests.ts';
import { createMcp } from './mcp.ts';

let folder = '';
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutuals-api-'));
  store = await openStore({
    database: join(folder, 'network.db'),
    create: true,
    now: () => NOON,
    random: Math.random,
  });
});
afterAll(async () => {
  await store.close();
  await rm(folder, { recursive: true });
});

const deps = (): Deps => ({
  ...depsForTests(),
  store,
  outlet: downloadOutlet(folder, () => NOON),
  wholeBook: wholeBook({ database: join(folder, 'network.db') }, () => NOON),
  freshen: (day) => store.refreshTies(day),
});
const home = (): House => house({ verbs, deps, downloads: fileDownloads(folder, () => new Date()) });

test('over HTTP a person is added, found, noted with and taken back', async () => {
  const { ask, post } = home();
  const added = await (await post('/people.add', { name: 'Ada Müller', email: ['ada@example.org'] })).json();
  const { people } = await (await ask('/people.list?search=muller')).json();
  expect(people).toMatchObject([{ id: added.person.id, name: 'Ada Müller' }]);
  expect((await post('/log.add', { line: 'coffee with Ada Müller yesterday' })).status).toBe(200);
  const shown = await (await ask(`/people.show?person=${added.person.id}`)).json();
  expect(shown.timeline).toMatchObject([{ day: '2026-11-22', channel: 'meeting' }]);
  expect((await (await post('/history.undo', {})).json()).act).toMatchObject({ verb: 'log.add', by: 'web' });
});

test('a request that is sent again after a restart is not carried out twice', async () => {
  const key = { 'Idempotency-Key': 'again' };
  const people = async (): Promise<number> => (await store.counts()).people;
  const before = await people();
  const first = await (await home().post('/people.add', { name: 'Bo' }, key)).json();
  const again = await home().post('/people.add', { name: 'Bo' }, key);
  expect([again.status, (await again.json()).code]).toEqual([409, 'request_repeated']);
  expect(await people()).toBe(before + 1);
  const undone = { 'Idempotency-Key': 'undone' };
  expect((await home().post('/history.undo', {}, undone)).status).toBe(200);
  expect((await home().post('/history.undo', {}, undone)).status).toBe(409);
  expect(await people()).toBe(before);
  expect((await store.acts({ limit: 1 })).items[0]?.id).toBe(first.act.id);
});

test('a text with U+0000 is refused with a sentence', async () => {
  const answer = await home().post('/people.add', { name: 'A\u0000da' });
  expect([answer.status, (await answer.json()).code]).toEqual([422, 'input_invalid']);
});

test('over HTTP every verb that reads answers, or refuses with a sentence', async () => {
  for (const { name, writes, long } of verbs) {
    if (writes || long) continue;
    const answer = await home().ask(`/${name}`);
    if (answer.status === 200) continue;
    const { status, code, detail } = await answer.json();
    expect([404, 422], name).toContain(answer.status);
    expect([status, NOTHING_MEANT.includes(code), detail], name).toEqual([answer.status, true, A_SENTENCE]);
  }
});

/** How a verb refuses that is asked without any input: something is missing, or there is no goal and no event yet. */
const NOTHING_MEANT: readonly string[] = ['input_invalid', 'goal_missing', 'matter_not_found'];
const A_SENTENCE = expect.stringMatching(/^\S+ .*\S/);

test('long work over HTTP ends with its result', async () => {
  const answer = await home().post('/data.rebuild', {}, { Prefer: 'wait=30' });
  expect(await answer.json()).toMatchObject({ place: 'memory' });
});

test('what is written out over HTTP is fetched under the address that the answer gives', async () => {
  const answer = await home().post('/export.files', { as: 'csv', to: '../list.csv' }, { Prefer: 'wait=30' });
  const { name, download, people } = await answer.json();
  expect([name, people]).toEqual(['list.csv', 1]);
  expect(await (await home().ask(download)).text()).toContain('\r\nAda Müller,');
});

test('an assistant reads the same people', async () => {
  const [here, there] = InMemoryTransport.createLinkedPair();
  const client = new Client({ name: 'test', version: '1' });
  const server = createMcp({ verbs, deps, write: false, version: '1.2.3', log: () => {} });
  await Promise.all([server.connect(there), client.connect(here)]);
  for (const { name } of (await client.listTools()).tools) {
    const { isError, content } = await client.callTool({ name, arguments: {} });
    const refuses = [/Invalid arguments/, ...NOTHING_MEANT.map((code) => new RegExp(`"${code}: \\S+ `))];
    const told = JSON.stringify(content);
    expect(isError !== true || refuses.some((one) => one.test(told)), `${name} ${told}`).toBe(true);
  }
  const { structuredContent } = await client.callTool({
    name: 'people_list',
    arguments: { search: 'muller' },
  });
  expect(structuredContent).toMatchObject({ people: [{ name: 'Ada Müller' }] });
});
