import { randomBytes } from 'node:crypto';
import { expect, inject, test } from 'vitest';
import { newDatabase } from '../../../test/postgres/new-database.ts';
import { withoutPostgres } from '../../../test/postgres/prepared.ts';
import { openStore } from '../../store/open-store.ts';
import { runCommandLine } from '../command-line.ts';
import { EXIT } from '../exit-code.ts';
import { terminalForTests, worldForTests } from '../world-for-tests.ts';
import { appAddress } from './app-address.ts';

const freshOwner = (): Promise<string> => newDatabase(inject('postgresUrl') ?? '');
/** Roles belong to the whole server, which all tests share. */
const newRole = (): string => `app_${randomBytes(6).toString('hex')}`;

async function type(...typed: readonly string[]) {
  const terminal = terminalForTests();
  const exit = await runCommandLine(typed, worldForTests(terminal));
  return { exit, ...terminal.said() };
}
const prepare = (owner: string, role: string, ...flags: readonly string[]) =>
  type('database', 'prepare', owner, '--role', role, ...flags);

const addressIn = (text: string): string => /postgres:\/\/app_[^'"\s]*/.exec(text)?.[0] ?? '';

test.skipIf(withoutPostgres)('the address that is printed once opens the database', async () => {
  const owner = await freshOwner();
  const { exit, out, err } = await prepare(owner, newRole());
  expect({ exit, err }).toEqual({ exit: EXIT.ok, err: '' });
  expect(out).toMatch(/^postgres:\/\/owner@\S+ is ready: \d+ tables, version \d+\.\n/);
  expect(out).toMatch(/MUTUALS_DATABASE='\S+' mutuals serve\n$/);

  const now = (): Date => new Date();
  const store = await openStore({ database: addressIn(out), create: true, now, random: Math.random });
  expect((await store.counts()).people).toBe(0);
  await store.close();
});

test.skipIf(withoutPostgres)('running it again changes nothing and shows no password', async () => {
  const [owner, role] = [await freshOwner(), newRole()];
  await prepare(owner, role);
  const again = await prepare(owner, role);
  expect(again.exit).toBe(EXIT.ok);
  expect(again.out).toMatch(
    /^postgres:\/\/owner@\S+ is up to date already \(version \d+\)\.\n"app_\w+" was there already and keeps its password\..*\n$/,
  );
});

test.skipIf(withoutPostgres)('as JSON it says the same, the address only when it is new', async () => {
  const [owner, role] = [await freshOwner(), newRole()];
  const first: Record<string, unknown> = JSON.parse((await prepare(owner, role, '--json')).out);
  expect(first).toMatchObject({ schemaVersion: 1, role, before: 0, address: expect.stringContaining(role) });
  const second: Record<string, unknown> = JSON.parse((await prepare(owner, role, '--json')).out);
  expect(second).toMatchObject({ role, before: first['version'], newWalls: 0 });
  expect(second).not.toHaveProperty('address');
});

test.skipIf(withoutPostgres)("the owner's password is never printed", async () => {
  const [owner, role] = [await freshOwner(), newRole()];
  const { password } = new URL(owner);
  const said = [
    await prepare(owner, role),
    await prepare(owner, role, '--json'),
    await prepare(owner, 'owner'),
  ];
  expect(password.length).toBeGreaterThan(5);
  for (const { out, err } of said) expect(out + err).not.toContain(password);
});

test.skipIf(withoutPostgres)('of four at once one does it, and the others find it done', async () => {
  const [owner, role] = [await freshOwner(), newRole()];
  const all = await Promise.all([1, 2, 3, 4].map(() => prepare(owner, role)));
  expect(all.map(({ exit, err }) => ({ exit, err }))).toEqual(all.map(() => ({ exit: EXIT.ok, err: '' })));
  expect(all.filter(({ out }) => addressIn(out) !== '')).toHaveLength(1);
  expect(all.filter(({ out }) => out.includes('up to date already'))).toHaveLength(3);
});

test.skipIf(withoutPostgres)(
  'two databases of a server can be prepared at once for the same user',
  async () => {
    const role = newRole();
    const owners = [await freshOwner(), await freshOwner(), await freshOwner()];
    const all = await Promise.all(owners.map((owner) => prepare(owner, role)));
    expect(all.map(({ exit }) => exit)).toEqual([EXIT.ok, EXIT.ok, EXIT.ok]);
    expect(all.filter(({ out }) => addressIn(out) !== '')).toHaveLength(1);
  },
);

test.skipIf(withoutPostgres)('a user who could look over the walls is not taken', async () => {
  const { exit, err } = await prepare(await freshOwner(), 'owner');
  expect(exit).toBe(EXIT.usage);
  expect(err).toBe(
    'The user "owner" could look over the walls between books. Name a plain user with --role, or leave it out.\n',
  );
});

test.each([
  [['nonsense'], /^This is no address of a PostgreSQL database\./],
  [[], /^Missing required argument 'owner'\./],
  [['postgres://owner@localhost/mutuals', '--role', 'Bad Role'], /^--role: expected small letters/],
])('database prepare %j is refused with a way out', async (typed, sentence) => {
  const { exit, out, err } = await type('database', 'prepare', ...typed);
  expect({ exit, out }).toEqual({ exit: EXIT.usage, out: '' });
  expect(err).toMatch(sentence);
});

test("the plain user's address keeps the way to the server and nothing of the owner", () => {
  const owner = 'postgres://boss:secret@db.example.org:5433/net?sslmode=require&user=boss&password=secret';
  expect(appAddress(owner, 'mutuals_app', 'a/b')).toBe(
    'postgres://mutuals_app:a%2Fb@db.example.org:5433/net?sslmode=require',
  );
});
