import { expect, test } from 'vitest';
import { house } from './house-for-tests.ts';
import { createIdempotency } from './idempotency.ts';

const KEY = { 'Idempotency-Key': 'k1' };

test('the same key and body do it once and answer the same', async () => {
  const home = house();
  const first = await home.post('/things.add', { name: 'kettle' }, KEY);
  const second = await home.post('/things.add', { name: 'kettle' }, KEY);
  expect(await second.json()).toEqual(await first.json());
  expect([home.added, second.headers.get('Idempotent-Replayed')]).toEqual([['kettle'], 'true']);
});

test('two at once under one key do it once', async () => {
  const home = house();
  await Promise.all([1, 2].map(() => home.post('/things.add', { name: 'kettle' }, KEY)));
  expect(home.added).toEqual(['kettle']);
});

test('another body, or another verb, under the same key is refused', async () => {
  const home = house();
  await home.post('/things.add', { name: 'kettle' }, KEY);
  const other = await home.post('/things.add', { name: 'cup' }, KEY);
  expect([other.status, (await other.json()).code]).toEqual([422, 'idempotency_key_reused']);
  expect((await home.post('/things.remove', {}, KEY)).status).toBe(422);
  expect(home.added).toEqual(['kettle']);
});

test('a refusal is given again as well', async () => {
  const home = house();
  const statuses = [];
  for (const _ of [1, 2]) statuses.push((await home.post('/things.take', { files: ['x'] }, KEY)).status);
  expect(statuses).toEqual([404, 404]);
});

test('what failed on our side may be tried again', async () => {
  const home = house();
  for (const _ of [1, 2]) await home.post('/things.fall', {}, KEY);
  expect(home.added).toEqual(['tried', 'tried']);
});

test('a key is at most 200 characters long', async () => {
  expect(
    (await house().post('/things.add', { name: 'cup' }, { 'Idempotency-Key': 'k'.repeat(201) })).status,
  ).toBe(400);
});

test('an answer is kept for a day, and the oldest leaves when there are too many', async () => {
  let now = new Date('2026-11-23T12:00:00Z');
  const { once } = createIdempotency(() => now);
  let count = 0;
  const answer = async () => ({ status: 200, headers: {}, body: String(++count) });
  const ask = async (key: string) => (await once({ key, verb: 'v', body: '' }, answer)).body;
  expect([await ask('a'), await ask('a')]).toEqual(['1', '1']);
  now = new Date('2026-11-24T12:00:01Z');
  expect(await ask('a')).toBe('2');
  for (let key = 0; key < 500; key += 1) await ask(String(key));
  expect(await ask('a')).toBe('503');
});
