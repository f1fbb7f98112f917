import { randomBytes } from 'node:crypto';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openBooks, openStore } from '../src/store/open-store.ts';
import { openPostgres } from '../src/store/postgres/open-postgres.ts';
import { preparePostgres } from '../src/store/postgres/prepare-postgres.ts';
import { peopleAdd } from '../src/verbs/people-add.ts';
import { ask } from './ask.ts';
import { bookWorld, ticking } from './book-world.ts';
import { newDatabase } from './postgres/new-database.ts';
import { preparedDatabase, withoutPostgres } from './postgres/prepared.ts';
import { connected, tablesOfBooks } from './rows-of-book.ts';

const UNSAFE = { code: 'database_role_unsafe' };

describe.skipIf(withoutPostgres)('the plain user that Mutuals runs as', () => {
  let app: Client;
  let owner: Client;
  let addresses: { readonly owner: string; readonly app: string };

  beforeAll(async () => {
    addresses = await preparedDatabase();
    app = new Client({ connectionString: addresses.app });
    owner = new Client({ connectionString: addresses.owner });
    await Promise.all([app.connect(), owner.connect()]);
  });
  afterAll(() => Promise.all([app.end(), owner.end()]));

  test('owns nothing, belongs to nobody and has no right beyond signing in', async () => {
    const { rows } = await owner.query(
      `select rolcanlogin, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication,
         (select count(*)::int from pg_shdepend where refobjid = r.oid and deptype = 'o') as owned,
         (select count(*)::int from pg_auth_members where member = r.oid) as belongs
       from pg_roles r where rolname = $1`,
      [new URL(addresses.app).username],
    );
    expect(rows).toEqual([
      {
        rolcanlogin: true,
        rolsuper: false,
        rolbypassrls: false,
        rolcreaterole: false,
        rolcreatedb: false,
        rolreplication: false,
        owned: 0,
        belongs: 0,
      },
    ]);
  });

  test('has four rights on each table of books and only reads which version this is', async () => {
    const { rows } = await owner.query<{ table_name: string; rights: string }>(
      `select table_name::text, string_agg(privilege_type, ' ' order by privilege_type) as rights
       from information_schema.role_table_grants where grantee = $1 group by 1 order by 1`,
      [new URL(addresses.app).username],
    );
    const tables = await tablesOfBooks(owner);
    const expected = [...tables, 'migration'].sort().map((table_name) => ({
      table_name,
      rights: table_name === 'migration' ? 'SELECT' : 'DELETE INSERT SELECT UPDATE',
    }));
    expect(rows).toEqual(expected);
  });

  for (const statement of [
    'set role OWNER',
    'set session authorization OWNER',
    'alter role current_user bypassrls',
    'alter table mutuals.person disable row level security',
    'alter table mutuals.person no force row level security',
    'alter table mutuals.person owner to current_user',
    'alter table mutuals.person add column more text',
    'alter policy one_book on mutuals.person using (true)',
    'drop policy one_book on mutuals.person',
    'create policy all_books on mutuals.person using (true)',
    'drop table mutuals.person',
    'drop schema mutuals cascade',
    'truncate mutuals.person',
    'create table mutuals.more (a text)',
    'create view mutuals.more as select 1',
    "create function mutuals.more() returns int language sql as 'select 1'",
    'create index more on mutuals.person (act_id)',
    'create trigger more after insert on mutuals.person execute function suppress_redundant_updates_trigger()',
    "insert into mutuals.migration values (99, 'x', 0)",
    'update mutuals.migration set version = 99',
    'delete from mutuals.migration',
    'set session_replication_role = replica',
    "copy mutuals.person to '/dev/null'",
  ]) {
    test(`may not say: ${statement}`, async () => {
      const ownersName = new URL(addresses.owner).username;
      await app.query('begin');
      const refused = await app.query(statement.replace('OWNER', ownersName)).then(
        ({ command, rowCount }) => `${command} ${rowCount}`,
        ({ code }: { code?: string }) => code,
      );
      await app.query('rollback');
      expect(refused).toBe('42501');
    });
  }
});

describe.skipIf(withoutPostgres)('an address that could look over the walls is refused', () => {
  test('that of an administrator', async () => {
    const { owner } = await preparedDatabase();
    await expect(openPostgres(owner)).rejects.toMatchObject(UNSAFE);
  });

  test('that of a user who bypasses row-level security', async () => {
    const { owner, app } = await preparedDatabase();
    await connected(owner, (client) => client.query(`alter role ${new URL(app).username} bypassrls`));
    await expect(openPostgres(app)).rejects.toMatchObject(UNSAFE);
  });

  test('that of a user who may become one who bypasses it', async () => {
    const { owner, app } = await preparedDatabase();
    const other = newName();
    await connected(owner, (client) =>
      client.query(`create role ${other} bypassrls; grant ${other} to ${new URL(app).username}`),
    );
    await expect(openPostgres(app)).rejects.toMatchObject(UNSAFE);
  });

  test('that of the owner of the tables', async () => {
    const { keeper } = await keptByPlainOwner();
    await expect(openPostgres(keeper)).rejects.toMatchObject(UNSAFE);
  });

  test('that of a user who may become the owner of one table', async () => {
    const { owner, app } = await preparedDatabase();
    const other = newName();
    await connected(owner, (client) =>
      client.query(`create role ${other}; alter table mutuals.reminder owner to ${other};
        grant ${other} to ${new URL(app).username}`),
    );
    await expect(openPostgres(app)).rejects.toMatchObject(UNSAFE);
  });

  for (const [said, statement] of [
    ['one table shows every book', 'alter table mutuals.reminder disable row level security'],
    ['one table shows its owner every book', 'alter table mutuals.reminder no force row level security'],
    ['a second policy lets more through', 'create policy more on mutuals.reminder using (true)'],
    ['a policy was loosened', 'alter policy one_book on mutuals.reminder using (true)'],
    ['a policy is for somebody only', 'alter policy one_book on mutuals.reminder to pg_monitor'],
    ['a policy was dropped', 'drop policy one_book on mutuals.reminder'],
  ] as const) {
    test(`any, when ${said}`, async () => {
      const { owner, app } = await preparedDatabase();
      await connected(owner, (client) => client.query(statement));
      await expect(openPostgres(app)).rejects.toMatchObject(UNSAFE);
    });

    test(`any, when ${said}, until it is prepared again, as the refusal advises`, async () => {
      const { owner, app } = await preparedDatabase();
      await connected(owner, (client) => client.query(statement));
      await preparePostgres({ owner, role: new URL(app).username, now: () => new Date() });
      await (await openPostgres(app)).close();
    });
  }
});

test.skipIf(withoutPostgres)('a book without a name that can be read is refused', async () => {
  const { app } = await preparedDatabase();
  const books = await openBooks({ database: app, create: false, now: ticking(), random: Math.random });
  for (const name of ['', 'a\0b', 'two\nlines', 'x'.repeat(201)])
    expect(() => books.book(name)).toThrow('1 to 200 letters');
  await books.close();
});

describe.skipIf(withoutPostgres)('an owner without any special right', () => {
  test('prepares a database and is under the wall too', async () => {
    const { keeper, app } = await keptByPlainOwner();
    const now = ticking();
    const store = await openStore({
      database: app,
      book: 'anna',
      create: false,
      now,
      random: Math.random,
    });
    await ask(peopleAdd, { name: 'Ada Lovelace' }, bookWorld({ book: () => store }, 'anna', now));
    await store.close();

    await connected(keeper, async (client) => {
      const { rows: roles } = await client.query(
        'select rolsuper or rolbypassrls as passes from pg_roles where rolname = current_user',
      );
      expect(roles).toEqual([{ passes: false }]);
      for (const table of await tablesOfBooks(client)) {
        const { rows } = await client.query(`select 1 from mutuals.${table}`);
        expect([table, rows]).toEqual([table, []]);
      }
      await client.query(`begin; set local mutuals.book = 'anna'`);
      expect((await client.query('select 1 from mutuals.person')).rowCount).toBe(1);
    });
  });
});

function newName(): string {
  return `any_${randomBytes(6).toString('hex')}`;
}

type Kept = { readonly keeper: string; readonly app: string };

/** A database that was prepared by its owner, who is no administrator and may only make roles. */
async function keptByPlainOwner(): Promise<Kept> {
  const { owner } = await preparedDatabase();
  const administrator = await newDatabase(owner);
  const [keeper, role] = [newName(), newName()];
  await connected(administrator, (client) =>
    client.query(`create role ${keeper} login createrole password 'secret';
      alter database ${new URL(administrator).pathname.slice(1)} owner to ${keeper}`),
  );
  const as = (user: string, password: string): string => {
    const url = new URL(administrator);
    url.username = user;
    url.password = password;
    return url.href;
  };
  const { password = '' } = await preparePostgres({
    owner: as(keeper, 'secret'),
    role,
    now: () => new Date(),
  });
  return { keeper: as(keeper, 'secret'), app: as(role, password) };
}
