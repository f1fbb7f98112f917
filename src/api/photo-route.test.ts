import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Store } from '../core/store.ts';
import { openStore } from '../store/open-store.ts';
import { depsForTests, HOST, type House, house, NOON, signedIn } from './house-for-tests.ts';

let folder = '';
let store: Store;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'mutuals-photo-'));
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

const home = (): House => house({ deps: () => ({ ...depsForTests(), store }) });

const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0, 0]);
const SVG = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>');

/** A person with a card that holds these bytes, and calls them what it likes. */
async function personWith(bytes: Uint8Array, type: string): Promise<string> {
  const photo = `PHOTO;ENCODING=b;TYPE=${type}:${Buffer.from(bytes).toString('base64')}`;
  const original = `BEGIN:VCARD\nVERSION:3.0\nFN:Ada\n${photo}\nEND:VCARD`;
  const { result } = await store.act({ verb: 'test', by: 'hand', line: 'test' }, async (writer) => {
    const key = `${type} ${bytes.length}`;
    const found = {
      source: 'vcard',
      key,
      kind: 'person',
      card: { name: 'Ada' },
      identities: [],
      original,
    } as const;
    const [record] = await writer.addRecords([found], NOON);
    const person = await writer.addPerson();
    await writer.placeAll(record ? [{ record: record.id, person }] : []);
    return person;
  });
  return result;
}

test('the picture of a person is given as what its bytes are, and may do nothing', async () => {
  const answer = await home().ask(`/photos/${await personWith(PNG, 'JPEG')}`);
  expect(answer.status).toBe(200);
  expect(Buffer.from(await answer.arrayBuffer())).toEqual(PNG);
  expect(Object.fromEntries(answer.headers)).toMatchObject({
    'content-type': 'image/png',
    'x-content-type-options': 'nosniff',
    'content-security-policy': "default-src 'none'; sandbox",
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': 'private, max-age=300',
    etag: expect.any(String),
  });
});

test('a picture that is a program, one that is far too large and none at all are nothing', async () => {
  const huge = Buffer.concat([PNG, Buffer.alloc(1_000_001)]);
  for (const person of [await personWith(SVG, 'SVG'), await personWith(huge, 'PNG'), 'nobody'])
    expect((await home().ask(`/photos/${person}`)).status).toBe(404);
});

test('a stranger sees no picture, and a page that is signed in needs its cookie alone', async () => {
  const here = home();
  const path = `/photos/${await personWith(PNG, 'PNG')}`;
  const { Cookie } = await signedIn(here);
  const asked = async (headers: Record<string, string>): Promise<number> =>
    (await here.askAs({ Host: HOST, ...headers }, path)).status;
  expect(await asked({})).toBe(401);
  expect(await asked({ Cookie })).toBe(200);
  expect(await asked({ Cookie, 'Sec-Fetch-Site': 'cross-site' })).toBe(403);
});
