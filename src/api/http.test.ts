import { expect, test } from 'vitest';
import { house } from './house-for-tests.ts';

test('what reads is asked by GET, its query read with the eyes of the schema', async () => {
  const answer = await house().ask('/things.list?search=tea&tags=a&tags=b&sizes=3&whole=true&limit=7');
  expect(answer.status).toBe(200);
  const { asked } = await answer.json();
  expect(JSON.parse(asked)).toEqual({ search: 'tea', tags: ['a', 'b'], sizes: [3], whole: true, limit: 7 });
});

test('what reads is asked by POST as well', async () => {
  const { asked } = await (await house().post('/things.list', { tags: ['a'], limit: 2 })).json();
  expect(JSON.parse(asked)).toEqual({ tags: ['a'], limit: 2, whole: false });
});

test('what writes takes JSON by POST', async () => {
  const home = house();
  const answer = await home.post('/things.add', { name: 'kettle' });
  expect([answer.status, await answer.json()]).toEqual([200, { count: 1 }]);
  expect(home.added).toEqual(['kettle']);
});

test('what writes cannot be called by GET, and the answer says how it can', async () => {
  const home = house();
  const answer = await home.ask('/things.add?name=kettle');
  expect([answer.status, answer.headers.get('Allow'), home.added]).toEqual([405, 'POST', []]);
  expect(await answer.json()).toMatchObject({ code: 'method_not_allowed' });
});

test('a verb without input needs no body', async () => {
  expect((await house().ask('/things.remove', { method: 'POST' })).status).toBe(200);
});

test('input that does not fit names each field and what is expected', async () => {
  const answer = await house().ask('/things.list?limit=many&whole=perhaps&colour=red');
  expect(answer.status).toBe(422);
  const { code, details } = await answer.json();
  expect(code).toBe('input_invalid');
  expect(details).toEqual([
    expect.stringMatching(/^whole: expected boolean/),
    expect.stringMatching(/^limit: expected number.*\(how many at most\)\.$/),
    expect.stringContaining('"colour"'),
  ]);
});

test('a single value that is given twice is refused', async () => {
  expect((await house().ask('/things.list?search=a&search=b')).status).toBe(422);
});

test('an address that leads nowhere is a problem too', async () => {
  const answer = await house().ask('/things.lst');
  expect([answer.status, (await answer.json()).code]).toEqual([404, 'route_not_found']);
});

test('a body that is no JSON is refused', async () => {
  const answer = await house().post('/things.add', '{"name":');
  expect([answer.status, (await answer.json()).code]).toEqual([400, 'body_not_json']);
});

test('a body of another kind than JSON is refused, so that no form of another site fits', async () => {
  const answer = await house().post('/things.add', 'name=kettle', { 'Content-Type': 'text/plain' });
  expect([answer.status, (await answer.json()).code]).toEqual([415, 'body_type_unknown']);
});

test('a JSON body that is no object is refused', async () => {
  expect((await house().post('/things.add', ['kettle'])).status).toBe(422);
});

test('a body over 1 MB is refused', async () => {
  const answer = await house().post('/things.add', { name: 'x'.repeat(1_000_001) });
  expect([answer.status, (await answer.json()).code]).toEqual([413, 'request_too_large']);
});

test('what nobody expected is logged under an id, and the answer tells nothing else of it', async () => {
  const home = house();
  const answer = await home.post('/things.fall', {});
  expect(answer.status).toBe(500);
  const text = await answer.text();
  expect(text).not.toMatch(/secret|stack|\.ts/);
  expect(home.logged).toMatchObject([{ id: JSON.parse(text).id, error: { message: 'secret inside' } }]);
});

test('an answer that is not what the verb promises is our own mistake', async () => {
  const home = house();
  expect((await home.post('/things.fall', { wrongOutput: true })).status).toBe(500);
  expect(home.logged).toHaveLength(1);
});

test('the same answer again is 304 for whoever has it', async () => {
  const home = house();
  const first = await home.ask('/things.list');
  const etag = first.headers.get('ETag') ?? '';
  expect(etag).toMatch(/^W\/"/);
  const headers = { Host: '127.0.0.1:4747', Authorization: 'Bearer script-token', 'If-None-Match': etag };
  const again = await home.askAs(headers, '/things.list');
  expect([again.status, await again.text(), again.headers.get('Cache-Control')]).toEqual([
    304,
    '',
    'no-store',
  ]);
  await home.post('/things.add', { name: 'kettle' });
  expect((await home.askAs(headers, '/things.list')).status).toBe(200);
});

test('over HTTP only uploads are taken, never paths', async () => {
  const home = house();
  expect((await home.post('/things.take', { files: ['0123456789abcdef0123456789abcdef'] })).status).toBe(200);
  for (const path of ['/etc/hostname', '../a.vcf', 'a.vcf', '']) {
    const answer = await home.post('/things.take', { files: [path] });
    expect([answer.status, (await answer.json()).code]).toEqual([404, 'upload_not_found']);
  }
});

test('a file is sent as raw bytes under a name, and can be removed', async () => {
  const home = house();
  const sent = await home.ask('/uploads?name=a.vcf', { method: 'POST', body: 'BEGIN:VCARD' });
  expect([sent.status, sent.headers.get('Location')]).toEqual([
    201,
    '/uploads/0123456789abcdef0123456789abcdef',
  ]);
  expect(await sent.json()).toMatchObject({ name: 'a.vcf', bytes: 11 });
  expect((await home.ask('/uploads/0123456789abcdef0123456789abcdef', { method: 'DELETE' })).status).toBe(
    204,
  );
  expect((await home.ask('/uploads/unknown', { method: 'DELETE' })).status).toBe(404);
});

test('an upload may be larger than a body', async () => {
  const sent = await house().ask('/uploads?name=a.mbox', { method: 'POST', body: 'x'.repeat(2_000_000) });
  expect(await sent.json()).toMatchObject({ bytes: 2_000_000 });
});
