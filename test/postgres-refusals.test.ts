/** Whatever a server says no to, a user reads a sentence with a way out, and nothing is lost. */
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import type { Store } from '../src/core/store.ts';
import { type Books, openBooks } from '../src/store/open-store.ts';
import { preparePostgres } from '../src/store/postgres/prepare-postgres.ts';
import { SCHEMA } from '../src/store/postgres/transaction-opening.ts';
import { MIGRATIONS } from '../src/store/schema.ts';
import { mutuals } from './command.ts';
import { addPerson, MANY } from './postgres/add-person.ts';
import { addressBook } from './postgres/address-book.ts';
import { failNoMore, failWrites, writesTried } from './postgres/failing-writes.ts';
import { freePort } from './postgres/free-port.ts';
import { newDatabase } from './postgres/new-database.ts';
import { oldServer } from './postgres/old-server.ts';
import { type PreparedDatabase, preparedDatabase, withoutPostgres } from './postgres/prepared.ts';
import { refusedCommand } from './postgres/refused-command.ts';
import { connected } from './rows-of-book.ts';
import { newFolder } from './world.ts';

type Change = (url: URL) => unknown;

function changed(address: string, change: Change): string {
  const url = new URL(address);
  change(url);
  return url.href;
}

const now = (): Date => new Date();

describe.skipIf(withoutPostgres)('a server that cannot be used', () => {
  let database: PreparedDatabase;
  beforeAll(async () => {
    database = await preparedDatabase();
  });

  test.each([
    ['a wrong password', (url) => (url.password = 'hush-hush'), 'database_sign_in', 4],
    ['no password', (url) => (url.password = ''), 'database_sign_in', 4],
    ['an unknown user', (url) => (url.username = 'nobody_here'), 'database_sign_in', 4],
    ['an unknown database', (url) => (url.pathname = '/not_there'), 'database_unreachable', 7],
    ['an unknown host', (url) => (url.hostname = 'nowhere.invalid'), 'database_unreachable', 7],
    ['no database', (url) => (url.pathname = '/'), 'input_invalid', 2],
    [
      'encryption that it does not speak',
      (url) => url.searchParams.set('sslmode', 'require'),
      'database_unreachable',
      7,
    ],
  ] satisfies readonly [string, Change, string, number][])(
    'with %s in the address',
    async (_what, change, code, exitCode) => {
      expect(await refusedCommand(changed(database.app, change), ['status'])).toMatchObject({
        code,
        exitCode,
      });
    },
  );

  test('because nobody listens', async () => {
    const port = String(await freePort());
    const address = changed(database.app, (url) => (url.port = port));
    const { code, message, exitCode } = await refusedCommand(address, ['status']);
    expect({ code, exitCode }).toEqual({ code: 'database_unreachable', exitCode: 7 });
    expect(message).toContain(port);
  });

  test.each([
    ['something else listens there', ''],
    ['what it calls encryption is none', '?sslmode=require'],
  ])('because %s', async (_why, search) => {
    const other = createServer((socket) => {
      socket.on('error', () => undefined);
      if (search === '') socket.end('HTTP/1.1 400 Bad Request\r\n\r\n');
      else
        socket.once('data', () => {
          socket.write('S');
          socket.on('data', () => socket.write('no encryption'));
        });
    });
    other.listen(0, '127.0.0.1');
    await once(other, 'listening');
    const address = changed(database.app, (url) => {
      url.port = String(Object(other.address()).port);
      url.search = search;
    });
    const refused = await refusedCommand(address, ['status']);
    expect(refused).toMatchObject({ code: 'database_unreachable', exitCode: 7 });
    other.close();
  });

  test.runIf(process.env['MUTUALS_FAULTS'] === 'long')('because it never says a word', async () => {
    const silent = createServer((socket) => socket.on('error', () => undefined));
    silent.listen(0, '127.0.0.1');
    await once(silent, 'listening');
    const port = String(Object(silent.address()).port);
    const refused = await refusedCommand(
      changed(database.app, (url) => (url.port = port)),
      ['status'],
    );
    expect(refused).toMatchObject({ code: 'database_unreachable', exitCode: 7 });
    expect(refused.message).toContain('no answer in time');
    silent.close();
  });

  test('because it is too old', async () => {
    const server = await oldServer(130_004);
    const refused = await refusedCommand(server.url, ['status']);
    expect(refused).toMatchObject({
      code: 'database_too_old',
      exitCode: 6,
      message: expect.stringContaining('13.4'),
    });
    const preparing = preparePostgres({ owner: server.url, role: 'app', now });
    await expect(preparing).rejects.toMatchObject({ code: 'database_too_old' });
    await server.close();
  });

  test('because nobody has prepared it', async () => {
    const empty = await newDatabase(inject('postgresUrl') ?? '');
    const address = changed(database.app, (url) => (url.pathname = new URL(empty).pathname));
    expect(await refusedCommand(address, ['status'])).toMatchObject({
      code: 'database_unprepared',
      exitCode: 6,
    });
  });

  test('because an older or a newer version has prepared it', async () => {
    const owner = await newDatabase(inject('postgresUrl') ?? '');
    const app = changed(database.app, (url) => (url.pathname = new URL(owner).pathname));
    const role = new URL(app).username;
    await preparePostgres({ owner, role, now, migrations: MIGRATIONS.slice(0, -1) });
    expect(await refusedCommand(app, ['status'])).toMatchObject({ code: 'database_older', exitCode: 6 });
    await preparePostgres({ owner, role, now });
    await connected(owner, (client) =>
      client.query(`insert into ${SCHEMA}.migration values (99, 'later', 0)`),
    );
    expect(await refusedCommand(app, ['people', 'add', 'Ada'])).toMatchObject({
      code: 'database_newer',
      exitCode: 6,
    });
    const preparing = preparePostgres({ owner, role, now });
    await expect(preparing).rejects.toMatchObject({ code: 'database_newer' });
    expect(await tablesOf(owner)).toEqual(await tablesOf(database.owner));
  });

  test('because its administrator holds all writing', async () => {
    const { owner, app } = await preparedDatabase();
    const role = new URL(app).username;
    await connected(owner, (client) =>
      client.query(`alter role ${role} set default_transaction_read_only = on`),
    );
    const refused = await refusedCommand(app, ['people', 'add', 'Ada']);
    expect(refused).toMatchObject({ code: 'database_read_only', exitCode: 6 });
  });

  test('because it takes no more connections', async () => {
    const { owner, app } = await preparedDatabase();
    const role = new URL(app).username;
    await connected(owner, (client) => client.query(`alter role ${role} connection limit 0`));
    expect(await refusedCommand(app, ['status'])).toMatchObject({
      code: 'database_unreachable',
      exitCode: 7,
    });
  });
});

async function tablesOf(owner: string): Promise<unknown> {
  return connected(owner, async (client) => {
    const { rows } = await client.query(
      'select table_name from information_schema.tables where table_schema = $1 order by 1',
      [SCHEMA],
    );
    return rows;
  });
}

describe.skipIf(withoutPostgres)('a server that fails while it writes', () => {
  let database: PreparedDatabase;
  let books: Books;
  let store: Store;
  beforeAll(async () => {
    database = await preparedDatabase();
    books = await openBooks({ database: database.app, create: false, now, random: Math.random });
  });
  afterAll(() => books?.close());

  const there = async () => {
    const { people, records, acts } = await store.counts();
    return { people, records, acts };
  };
  const NOTHING = { people: 0, records: 0, acts: 0 };

  test.each([
    ['a full disk', '53100', 'disk_full', 1],
    ['too little memory', '53200', 'database_unreachable', 1],
    ['too many connections', '53300', 'database_unreachable', 1],
    ['a disk that cannot be read', '58030', 'database_unreachable', 1],
    ['broken data', 'XX001', 'database_unreachable', 1],
    ['a missing permission', '42501', 'database_unreachable', 1],
    ['writing that is not allowed', '25006', 'database_read_only', 1],
    ['a statement that took too long', '57014', 'database_slow', 1],
    ['a lock that was not given', '55P03', 'database_busy', 1],
    ['another transaction in the way', '40001', 'database_busy', 2],
    ['a deadlock', '40P01', 'database_busy', 2],
    ['its end', '57P01', 'database_unreachable', 2],
    ['its crash', '57P02', 'database_unreachable', 2],
    ['its start', '57P03', 'database_unreachable', 2],
    ['a connection that nobody used', '57P05', 'database_unreachable', 2],
    ['an act that stood still for long', '25P03', 'database_unreachable', 2],
    ['an act that took too long', '25P04', 'database_slow', 1],
  ] as const)(
    'with %s (%s) says %s, has tried %i times and leaves nothing',
    async (_what, state, code, tries) => {
      store = books.book(randomUUID());
      await failWrites(database.owner, { code: state });
      await expect(addPerson(store, 'Ada')).rejects.toMatchObject({ code });
      expect(await writesTried(database.owner)).toBe(tries);
      expect(await there()).toEqual(NOTHING);
      await failNoMore(database.owner);
      await addPerson(store, 'Ada');
      expect(await there()).toMatchObject({ people: 1, acts: 1 });
    },
  );

  test.each(['40001', '40P01', '57P01', '25P03'])('once with %s is not noticed', async (code) => {
    store = books.book(randomUUID());
    await failWrites(database.owner, { code, times: 1 });
    await addPerson(store, 'Ada');
    expect(await writesTried(database.owner)).toBe(2);
    expect(await there()).toMatchObject({ people: 1, acts: 1 });
    await failNoMore(database.owner);
  });

  test('for want of room ends an import with a sentence; with room the same import is whole', async () => {
    const file = addressBook(300);
    const book = randomUUID();
    store = books.book(book);
    await failWrites(database.owner, { code: '53100' });
    const refused = await refusedCommand(database.app, ['import', file, '--book', book]);
    expect(refused).toMatchObject({ code: 'disk_full', exitCode: 6 });
    expect(await there()).toEqual(NOTHING);
    await failNoMore(database.owner);
    const environment = { MUTUALS_DATABASE: database.app, MUTUALS_BOOK: book };
    expect(await mutuals(newFolder(), ['import', file], environment)).toMatchObject({ code: 0 });
    expect(await there()).toMatchObject({ records: 300, acts: 1 });
  });

  test.each([1, MANY])('for a zero character in a name says so, also among %i records', async (records) => {
    store = books.book(randomUUID());
    await expect(addPerson(store, 'A\0da', { records })).rejects.toMatchObject({ code: 'input_invalid' });
    await expect(store.peopleCalled('A\0da')).rejects.toMatchObject({ code: 'input_invalid' });
    expect(await there()).toEqual(NOTHING);
    await addPerson(store, 'Ada', { records });
    expect(await there()).toMatchObject({ people: 1, acts: 1 });
  });
});
