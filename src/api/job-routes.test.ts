import { expect, test } from 'vitest';
import { depsForTests, type House, house, NOON } from './house-for-tests.ts';
import { createJobs } from './jobs.ts';
import type { RunLong } from './run-verb.ts';

async function started(home: House, input: object): Promise<string> {
  return (await (await home.post('/things.slow', input)).json()).job;
}

async function ended(home: House, id: string): Promise<Record<string, unknown>> {
  await (await home.ask(`/jobs/${id}/events`)).text();
  return (await home.ask(`/jobs/${id}`)).json();
}

test('long work answers at once with the address of a job', async () => {
  const answer = await house().post('/things.slow', { turns: 50 });
  const { job } = await answer.json();
  expect([answer.status, answer.headers.get('Location')]).toEqual([202, `/jobs/${job}`]);
});

test('a job tells what came of it', async () => {
  const home = house();
  const id = await started(home, { turns: 2 });
  expect(await ended(home, id)).toMatchObject({
    id,
    verb: 'things.slow',
    state: 'done',
    result: { turned: 2 },
  });
});

test('a job tells how far it is', async () => {
  const home = house();
  const id = await started(home, { turns: 1000 });
  const job = await (await home.ask(`/jobs/${id}`)).json();
  expect(job).toMatchObject({ state: 'running', progress: { step: 'Turning', total: 1000, unit: 'items' } });
  await home.ask(`/jobs/${id}`, { method: 'DELETE' });
});

test('the events of a job end with what came of it', async () => {
  const home = house();
  const events = await home.ask(`/jobs/${await started(home, { turns: 3 })}/events`);
  expect(events.headers.get('Content-Type')).toContain('text/event-stream');
  const names = [...(await events.text()).matchAll(/^event: (\w+)$/gm)].map(([, name]) => name);
  expect([names[0], names.at(-1)]).toEqual(['progress', 'done']);
});

test('a job that is refused keeps the problem', async () => {
  const home = house();
  const job = await ended(home, await started(home, { fails: true }));
  expect(job).toMatchObject({ state: 'failed', problem: { code: 'file_empty', status: 422 } });
});

test('a job that is cancelled stops', async () => {
  const home = house();
  const id = await started(home, { turns: 100_000 });
  expect((await home.ask(`/jobs/${id}`, { method: 'DELETE' })).status).toBe(202);
  expect(await ended(home, id)).toMatchObject({ state: 'cancelled', problem: { code: 'interrupted' } });
});

test('whoever prefers to wait gets the answer itself', async () => {
  const answer = await house().post('/things.slow', { turns: 2 }, { Prefer: 'wait=10' });
  expect([answer.status, await answer.json()]).toEqual([200, { turned: 2 }]);
  expect((await house().post('/things.slow', { fails: true }, { Prefer: 'wait=10' })).status).toBe(422);
});

test('input that does not fit starts no job', async () => {
  expect((await house().post('/things.slow', { turns: 'two' })).status).toBe(422);
});

test('a job that nobody knows is not found', async () => {
  const home = house();
  for (const path of ['/jobs/x', '/jobs/x/events']) expect((await home.ask(path)).status).toBe(404);
  expect((await home.ask('/jobs/x', { method: 'DELETE' })).status).toBe(404);
});

test('long work can run elsewhere', async () => {
  const asked: unknown[] = [];
  const runLong: RunLong = async (name, input) => {
    asked.push(name, input);
    return { turned: 9 };
  };
  const answer = await house({ runLong }).post('/things.slow', {}, { Prefer: 'wait=10' });
  expect(await answer.json()).toEqual({ turned: 9 });
  expect(asked).toEqual(['things.slow', { turns: 1, fails: false }]);
});

test('an answer from elsewhere is checked as well', async () => {
  const home = house({ runLong: async () => ({ turned: 'often' }) });
  expect((await home.post('/things.slow', {}, { Prefer: 'wait=10' })).status).toBe(500);
});

test('jobs are kept for an hour after their end', async () => {
  let now = NOON;
  const home = house({ deps: () => ({ ...depsForTests(), now: () => now }) });
  const id = await started(home, {});
  await ended(home, id);
  now = new Date(NOON.getTime() + 3_600_001);
  expect((await home.ask(`/jobs/${id}`)).status).toBe(404);
});

test('only so much long work runs at once', () => {
  const jobs = createJobs({ now: () => NOON, problemOf: () => Object.create(null) });
  const endless = (): Promise<never> => new Promise(() => {});
  for (let count = 0; count < 8; count += 1) jobs.start('v', endless);
  expect(() => jobs.start('v', endless)).toThrow('running already');
});
