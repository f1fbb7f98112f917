/** A server that is killed at any moment of an import: nothing is lost, nothing is doubled, and the user is told. */
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { mutuals, type Ran, start } from './command.ts';
import { addressBook } from './postgres/address-book.ts';
import { type CuttingProxy, cuttingProxy, type Passing } from './postgres/cutting-proxy.ts';
import { type OwnPostgres, startPostgres } from './postgres/own-postgres.ts';
import { type PreparedDatabase, withoutPostgres } from './postgres/prepared.ts';
import { preparedOn } from './postgres/prepared-on.ts';
import { whatIsKnown } from './postgres/what-is-known.ts';
import { newFolder } from './world.ts';

const CARDS = 600;
const KILLS = process.env['MUTUALS_FAULTS'] === 'long' ? 12 : 3;

const isQuestion = ({ from }: Passing): boolean => from === 'client';
const isCommit = ({ from, text }: Passing): boolean => from === 'client' && /^commit\0/i.test(text);

describe.skipIf(withoutPostgres)('killed in an import', () => {
  const file = addressBook(CARDS);
  const home = newFolder();
  let server: OwnPostgres;
  let database: PreparedDatabase;
  let proxy: CuttingProxy;
  let questions = 0;
  let commits = 0;
  let clean = '';

  const run = (book: string, ...words: readonly string[]): Promise<Ran> =>
    mutuals(home, words, { MUTUALS_DATABASE: proxy.through(database.app), MUTUALS_BOOK: book });

  beforeAll(async () => {
    server = await startPostgres({ durable: true });
    database = await preparedOn(server.ownerUrl, 'app');
    proxy = await cuttingProxy(database.app);
    proxy.cutAt((passing) => {
      questions += isQuestion(passing) ? 1 : 0;
      commits += isCommit(passing) ? 1 : 0;
      return false;
    });
    expect(await run('clean', 'import', file)).toMatchObject({ code: 0 });
    clean = await whatIsKnown(database.owner, 'clean');
    expect(clean).toContain(`Number${CARDS - 1}`);
  });
  afterAll(async () => {
    await proxy?.close();
    await server?.stop();
  });

  /** Kills the server at the `nth` message of a kind, before it gets through. */
  function killAt(nth: number, isKind: (passing: Passing) => boolean): Promise<boolean> {
    let seen = 0;
    return new Promise((resolve) => {
      proxy.cutAt((passing) => {
        if (isKind(passing)) seen += 1;
        if (seen !== nth) return false;
        void server.kill().then(() => resolve(true));
        return true;
      });
    });
  }

  async function importsAfterAll(book: string): Promise<void> {
    await server.start();
    expect(['', clean]).toContain(await whatIsKnown(database.owner, book));
    expect(await run(book, 'import', file)).toMatchObject({ code: 0 });
    expect(await whatIsKnown(database.owner, book)).toBe(clean);
    const again = JSON.parse((await run(book, 'import', file, '--json')).out);
    expect(again).toMatchObject({ people: { new: 0 }, records: { new: 0, same: CARDS } });
  }

  const moments = Array.from({ length: KILLS }, (_, at) => (at + 1) / (KILLS + 1));
  test.each(moments)('after %f of its messages, the server leaves it importable', async (part) => {
    const book = `killed-${part}`;
    const killed = killAt(Math.ceil(questions * part), isQuestion);
    const { code, err } = await run(book, 'import', file);
    expect(await killed).toBe(true);
    expect(code).toBe(7);
    expect(err).toMatch(/^(No PostgreSQL answers at|The connection to) postgres:.*\n$/);
    await importsAfterAll(book);
  });

  test.each([
    ['before', isCommit],
    ['after', ({ from, text }: Passing) => from === 'server' && text === 'COMMIT\0'],
  ] as const)('%s it heard a commit, the server leaves it importable', async (moment, isKind) => {
    for (let nth = 1; nth <= commits; nth += Math.max(1, Math.floor(commits / KILLS))) {
      const book = `commit-${moment}-${nth}`;
      const killed = killAt(nth, isKind);
      expect(await run(book, 'import', file)).toMatchObject({ code: 7 });
      expect(await killed).toBe(true);
      await importsAfterAll(book);
    }
  });

  test.each(moments)(
    'after %f of its messages, the command and not the server, holds nobody up',
    async (part) => {
      const book = `ended-${part}`;
      const child = start(home, ['import', file], {
        MUTUALS_DATABASE: proxy.through(database.app),
        MUTUALS_BOOK: book,
      });
      const closed = once(child, 'close');
      let seen = 0;
      proxy.cutAt((passing) => {
        if (isQuestion(passing)) seen += 1;
        return seen === Math.ceil(questions * part) && child.kill('SIGKILL');
      });
      expect(await closed).toEqual([null, 'SIGKILL']);
      await importsAfterAll(book);
    },
  );
});
