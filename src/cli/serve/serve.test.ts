import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Day } from '../../core/day.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Store } from '../../core/store.ts';
import { globalFlags } from '../command/global-flags.ts';
import { runCommandLine } from '../command-line.ts';
import type { World } from '../world.ts';
import { terminalForTests, worldForTests } from '../world-for-tests.ts';
import { backgroundFreshness, onEachDay } from './background-freshness.ts';
import { serverData } from './server-data.ts';
import { CarriedRefusal, failureNews } from './worker-task.ts';

let home = '';
let world: World;
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'mutuals-serve-'));
  world = worldForTests(terminalForTests(), home);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

const flags = globalFlags({});

test('without own data the sample network is shown, and leaving it opens an empty file of its own', async () => {
  const data = await serverData(flags, false, world);
  expect(data.current().place).toMatchObject({ isSample: true, database: join(home, 'sample.db') });
  expect((await data.current().store.counts()).people).toBeGreaterThan(50);

  await data.change('own');
  expect(data.current().place).toMatchObject({ isSample: false, database: join(home, 'mutuals.db') });
  expect((await data.current().store.counts()).people).toBe(0);
  await data.close();
});

test('own data is shown as soon as there is any, and the sample when it is asked for', async () => {
  await runCommandLine(['people', 'add', 'Ada'], world);
  const own = await serverData(flags, false, world);
  expect(own.current().place.isSample).toBe(false);
  await own.close();

  const sample = await serverData(flags, true, world);
  expect(sample.current().place.isSample).toBe(true);
  await sample.close();
});

const [monday, tuesday] = JSON.parse('[20000, 20001]') as [Day, Day];

/** A store that only knows for which day its strengths stand. */
function storeOf(asOf: Day | undefined): Store {
  return Object.assign(Object.create(null), { tiesAsOf: async () => asOf });
}

test('a request waits for strengths only when there have never been any', async () => {
  const begun: Day[] = [];
  const never = new Promise<void>(() => {});
  const { freshen } = backgroundFreshness(
    (day) => {
      begun.push(day);
      return never;
    },
    () => {},
  );
  const old = storeOf(monday);
  await freshen(old, tuesday);
  await freshen(old, tuesday);
  await freshen(storeOf(tuesday), tuesday);
  expect(begun).toEqual([tuesday]);

  const first = freshen(storeOf(undefined), tuesday).then(() => 'answered');
  expect(await Promise.race([first, Promise.resolve('waiting')])).toBe('waiting');
});

test('each day begins once', () => {
  const begun: Day[] = [];
  const stop = onEachDay({ now: () => new Date('2026-11-23T23:30:00Z'), offsetMinutes: () => 60 }, (day) =>
    begun.push(day),
  );
  stop();
  expect(begun).toHaveLength(1);
  expect(new Date((begun[0] ?? 0) * 86_400_000).toISOString()).toMatch(/^2026-11-24/);
});

test('a refusal of a worker arrives with its sentence and details', () => {
  const refusal = new Refusal('person_ambiguous', 'Ada', ['1a  Ada Lovelace']);
  const news = structuredClone(failureNews(refusal));
  const { code, message, details } = refusal;
  expect(news).toEqual({ type: 'refused', code, message, details });
  if (news.type === 'refused')
    expect(new CarriedRefusal(news)).toMatchObject({ code, message, details, name: 'Refusal' });
});
