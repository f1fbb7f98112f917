import { expect, test } from 'vitest';
import { HOST, house, NOON, sessionsForTests, signedIn } from './house-for-tests.ts';
import { createSessions } from './sessions.ts';

const BROWSER = { Host: HOST, Accept: 'text/html,*/*' };

test('a launch token signs a browser in and leads on to the app', async () => {
  const home = house();
  const answer = await home.askAs(BROWSER, `/launch?token=${home.sessions.launchToken()}`);
  expect([answer.status, answer.headers.get('Location')]).toEqual([303, '/']);
  expect(answer.headers.get('Set-Cookie')).toMatch(
    /^mutuals_4747=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/,
  );
});

test('a launch token works once', async () => {
  const home = house();
  const path = `/launch?token=${home.sessions.launchToken()}`;
  await home.askAs(BROWSER, path);
  const again = await home.askAs(BROWSER, path);
  expect([again.status, again.headers.get('Set-Cookie')]).toEqual([401, null]);
});

test('a browser that is signed in may open the launch address again', async () => {
  const home = house();
  const { Cookie } = await signedIn(home);
  expect((await home.askAs({ ...BROWSER, Cookie }, '/launch?token=used')).status).toBe(303);
});

test('looking at the launch address without opening it uses nothing up', async () => {
  const home = house();
  const path = `/launch?token=${home.sessions.launchToken()}`;
  await home.askAs(BROWSER, path, { method: 'HEAD' });
  expect((await home.askAs(BROWSER, path)).status).toBe(303);
});

test('a launch token works for ten minutes', async () => {
  let now = NOON;
  const home = house({ sessions: sessionsForTests(() => now) });
  const token = home.sessions.launchToken();
  now = new Date(NOON.getTime() + 600_001);
  expect((await home.askAs(BROWSER, `/launch?token=${token}`)).status).toBe(401);
});

test('a wrong launch token signs nobody in, and leaves the right one as it was', async () => {
  const home = house();
  const token = home.sessions.launchToken();
  for (const wrong of ['', 'x', `${token}x`])
    expect((await home.askAs(BROWSER, `/launch?token=${wrong}`)).status).toBe(401);
  expect((await home.askAs(BROWSER, `/launch?token=${token}`)).status).toBe(303);
});

test('the session tells the page its token, the version and whether this is the sample', async () => {
  const home = house();
  const { Cookie } = await signedIn(home);
  const session = await (await home.askAs({ Host: HOST, Cookie }, '/session')).json();
  expect(session).toEqual({ token: expect.stringMatching(/^[\w-]{43}$/), version: '1.2.3', isSample: true });
});

test('the session tells nothing without the cookie', async () => {
  expect((await house().askAs({ Host: HOST }, '/session')).status).toBe(401);
});

test('a page is let in by cookie and token together', async () => {
  const home = house();
  const page = await signedIn(home);
  expect((await home.askAs({ Host: HOST, ...page }, '/things.list')).status).toBe(200);
});

test('neither the cookie nor the token is enough alone', async () => {
  const home = house();
  const { Cookie, 'X-Mutuals-Token': token } = await signedIn(home);
  const other = await signedIn(home);
  for (const headers of [
    { Cookie },
    { 'X-Mutuals-Token': token },
    { Cookie, 'X-Mutuals-Token': 'x' },
    { ...other, Cookie },
  ]) {
    expect((await home.askAs({ Host: HOST, ...headers }, '/things.list')).status).toBe(401);
  }
});

test('a script is let in by its token, and a wrong one is not helped by a cookie', async () => {
  const home = house();
  expect(
    (await home.askAs({ Host: HOST, Authorization: 'Bearer script-token' }, '/things.list')).status,
  ).toBe(200);
  const page = await signedIn(home);
  for (const Authorization of ['Bearer wrong', 'Bearer', 'Basic script-token', '']) {
    expect((await home.askAs({ Host: HOST, ...page, Authorization }, '/things.list')).status).toBe(401);
  }
});

test('an empty API token lets nobody in', async () => {
  const home = house({ sessions: createSessions({ apiToken: '', now: () => NOON }) });
  for (const Authorization of ['Bearer ', 'Bearer', 'Bearer x', '']) {
    expect((await home.askAs({ Host: HOST, Authorization }, '/things.list')).status).toBe(401);
  }
});

const DATA_ROUTES = [
  ['GET', '/things.list'],
  ['POST', '/things.list'],
  ['POST', '/things.add'],
  ['POST', '/things.slow'],
  ['PUT', '/things.add'],
  ['GET', '/openapi.json'],
  ['POST', '/uploads?name=a'],
  ['DELETE', '/uploads/0123456789abcdef0123456789abcdef'],
  ['GET', '/jobs/x'],
  ['DELETE', '/jobs/x'],
  ['GET', '/jobs/x/events'],
  ['GET', '/session'],
  ['GET', '/nothing'],
] as const;
for (const [method, path] of DATA_ROUTES) {
  test(`${method} ${path} needs signing in`, async () => {
    const home = house();
    const answer = await home.askAs({ Host: HOST }, path, { method });
    expect([answer.status, (await answer.json()).code, home.added]).toEqual([401, 'sign_in_needed', []]);
  });
}

test('a browser that is not signed in is told how to', async () => {
  const answer = await house().askAs(BROWSER, '/people');
  expect([answer.status, answer.headers.get('Content-Type')]).toEqual([401, 'text/html; charset=UTF-8']);
  expect(await answer.text()).toContain('Open the address that <code>mutuals serve</code> printed');
});
