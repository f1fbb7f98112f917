/** A database is prepared by one at a time, and wholly or not at all. */
import { randomBytes } from 'node:crypto';
import { beforeEach, describe, expect, inject, test, vi } from 'vitest';
import { openBooks } from '../src/store/open-store.ts';
import { type Prepared, preparePostgres } from '../src/store/postgres/prepare-postgres.ts';
import { SCHEMA } from '../src/store/postgres/transaction-opening.ts';
import { newestVersion } from '../src/store/schema.ts';
import { cuttingProxy, type Passing } from './postgres/cutting-proxy.ts';
import { newDatabase } from './postgres/new-database.ts';
import { withoutPostgres } from './postgres/prepared.ts';
import { terminate } from './postgres/terminate.ts';
import { connected } from './rows-of-book.ts';

const AT_ONCE = 6;
const BREAKS = process.env['MUTUALS_FAULTS'] === 'long' ? 40 : 6;
const DONE = { version: newestVersion(), before: newestVersion(), newWalls: 0 };

describe.skipIf(withoutPostgres)('preparing a database', () => {
  let owner: string;
  let role: string;
  beforeEach(async () => {
    owner = await newDatabase(inject('postgresUrl') ?? '');
    role = `app_${randomBytes(6).toString('hex')}`;
  });

  const prepare = (by = owner): Promise<Prepared> =>
    preparePostgres({ owner: by, role, now: () => new Date() });

  async function whatIsThere(): Promise<unknown> {
    return connected(owner, async (client) => {
      const { rows } = await client.query(
        `select to_regnamespace($1) is not null as schema, exists (select 1 from pg_roles where rolname = $2) as role`,
        [SCHEMA, role],
      );
      return rows[0];
    });
  }

  test('is done by one of many who begin at once; the others find it done', async () => {
    const all = await Promise.all(Array.from({ length: AT_ONCE }, () => prepare()));
    const [made, ...found] = all.toSorted((one, other) => one.before - other.before);
    expect(made).toMatchObject({ version: newestVersion(), before: 0, password: expect.any(String) });
    for (const one of found) expect(one).toMatchObject(DONE);
    expect(found.filter(({ password }) => password !== undefined)).toEqual([]);
    const app = new URL(owner);
    app.username = role;
    app.password = made?.password ?? '';
    const books = await openBooks({
      database: app.href,
      create: false,
      now: () => new Date(),
      random: Math.random,
    });
    expect(await books.book().counts()).toMatchObject({ people: 0 });
    await books.close();
  });

  test('that breaks off at any moment leaves nothing, and can be done again', async () => {
    const proxy = await cuttingProxy(owner);
    let steps = 0;
    const other = await newDatabase(inject('postgresUrl') ?? '');
    const isStep = ({ from, type }: Passing): boolean => from === 'client' && 'QP'.includes(type || '-');
    proxy.cutAt((passing) => {
      steps += isStep(passing) ? 1 : 0;
      return false;
    });
    await preparePostgres({ owner: proxy.through(other), role: `${role}_b`, now: () => new Date() });
    for (let at = 1; at <= BREAKS; at += 1) {
      const last = Math.ceil((steps * at) / BREAKS);
      let step = 0;
      proxy.cutAt((passing) => {
        step += isStep(passing) ? 1 : 0;
        return step === last;
      });
      await expect(prepare(proxy.through(owner))).rejects.toMatchObject({ code: 'database_unreachable' });
      expect(proxy.cuts).toBe(at);
      expect(await whatIsThere()).toEqual({ schema: false, role: false });
    }
    expect(await prepare(proxy.through(owner))).toMatchObject({ before: 0, password: expect.any(String) });
    await proxy.close();
  });

  test('that is heard but not answered is found done', async () => {
    const proxy = await cuttingProxy(owner);
    proxy.cutAt(({ from, text }) => from === 'server' && text === 'COMMIT\0');
    await expect(prepare(proxy.through(owner))).rejects.toMatchObject({ code: 'database_unreachable' });
    expect(await prepare()).toMatchObject(DONE);
    await proxy.close();
  });

  test('that an administrator ends while it waits for another says so', async () => {
    await connected(owner, async (client) => {
      await client.query(`begin; create schema ${SCHEMA}`);
      const waiting = prepare();
      const refused = expect(waiting).rejects.toMatchObject({ code: 'database_unreachable' });
      await vi.waitFor(async () => expect(await terminate(owner, 'active')).toBe(1));
      await refused;
      await client.query('rollback');
    });
    expect(await whatIsThere()).toEqual({ schema: false, role: false });
    expect(await prepare()).toMatchObject({ before: 0 });
  });
});
