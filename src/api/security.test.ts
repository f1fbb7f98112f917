import { expect, test } from 'vitest';
import { HOST, house, PORT, SCRIPT } from './house-for-tests.ts';

const statusFor = async (headers: Record<string, string>): Promise<number> =>
  (await house().askAs(headers, '/things.list')).status;

for (const name of ['127.0.0.1', 'localhost', '[::1]']) {
  test(`${name} is one of our names`, async () => {
    expect(await statusFor({ ...SCRIPT, Host: `${name}:${PORT}`, Origin: `http://${name}:${PORT}` })).toBe(
      200,
    );
  });
}

for (const host of [
  'evil.example',
  `evil.example:${PORT}`,
  '127.0.0.1',
  `127.0.0.1:${PORT + 1}`,
  `127.0.0.1:${PORT}.evil.example`,
  '',
]) {
  test(`a request that calls us "${host}" is misdirected`, async () => {
    const answer = await house().askAs({ ...SCRIPT, Host: host }, '/things.list');
    expect([answer.status, (await answer.json()).code]).toEqual([421, 'host_not_ours']);
  });
}

for (const origin of [
  'https://evil.example',
  'null',
  `https://${HOST}`,
  'http://localhost:3000',
  `http://${HOST}.evil.example`,
]) {
  test(`a request from ${origin} is refused`, async () => {
    const answer = await house().askAs({ ...SCRIPT, Origin: origin }, '/things.list');
    expect([answer.status, (await answer.json()).code]).toEqual([403, 'request_foreign']);
  });
}

test('what a browser sends for another site, or for another port of this computer, is refused', async () => {
  for (const site of ['cross-site', 'same-site'])
    expect(await statusFor({ ...SCRIPT, 'Sec-Fetch-Site': site })).toBe(403);
  for (const site of ['same-origin', 'none'])
    expect(await statusFor({ ...SCRIPT, 'Sec-Fetch-Site': site })).toBe(200);
});

test('a foreign request changes nothing', async () => {
  const home = house();
  await home.post('/things.add', { name: 'kettle' }, { Origin: 'https://evil.example' });
  expect(home.added).toEqual([]);
});

const EVERY_KIND = [
  '/things.list',
  '/nothing.here',
  '/',
  '/launch?token=x',
  '/things.list?limit=x',
  '/openapi.json',
];
for (const path of EVERY_KIND) {
  test(`the answer at ${path} carries every protecting header and is not kept`, async () => {
    const { headers } = await house().ask(path);
    expect(headers.get('Content-Security-Policy')).toBe(
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; " +
        "font-src 'self'; manifest-src 'self'; worker-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
    );
    expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
    expect(headers.get('Referrer-Policy')).toBe('no-referrer');
    expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    expect(headers.get('Cross-Origin-Resource-Policy')).toBe('same-origin');
    expect(headers.get('Permissions-Policy')).toContain('camera=()');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Access-Control-Allow-Origin')).toBeNull();
  });
}

test('a foreign request is answered with the protecting headers too', async () => {
  const { headers } = await house().askAs({ Host: 'evil.example' }, '/');
  expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
});
