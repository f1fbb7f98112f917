import { describe, expect, test } from 'vitest';
import { openBooks } from '../src/store/open-store.ts';
import { dataStatus } from '../src/verbs/data.ts';
import { historyList, historyUndo } from '../src/verbs/history.ts';
import { logAdd } from '../src/verbs/log.ts';
import { peopleAdd } from '../src/verbs/people-add.ts';
import { peopleList } from '../src/verbs/people-list.ts';
import { peopleShow } from '../src/verbs/people-show.ts';
import { ask } from './ask.ts';
import { bookWorld, ticking } from './book-world.ts';
import { preparedDatabase, withoutPostgres } from './postgres/prepared.ts';
import { connected, rowsOfBook } from './rows-of-book.ts';
import type { World } from './world.ts';

const FAMILIES = { anna: 'Alderway', bert: 'Birchfold' } as const;
type Book = keyof typeof FAMILIES;
const OPERATIONS = 200;

/** One of the things a user does; those who are asked for were there before, so each must be found. */
const OPERATIONS_IN_TURN: readonly ((family: string, world: World, at: number) => Promise<unknown>)[] = [
  (family, world, at) => ask(peopleAdd, { name: `Gil${at} ${family}` }, world),
  (_family, world) => ask(peopleList, { order: 'name', limit: 200 }, world),
  (family, world) => ask(peopleShow, { person: `Ida ${family}` }, world),
  (family, world) => ask(logAdd, { line: 'tea', with: [`Ida ${family}`] }, world),
  (family, world) => ask(peopleList, { search: family.slice(0, 4) }, world),
  (_family, world) => ask(historyList, { limit: 200 }, world),
  async (family, world) => {
    const { act } = await ask(peopleAdd, { name: `Hal ${family}` }, world);
    return ask(historyUndo, { act: act?.id }, world);
  },
];

describe.skipIf(withoutPostgres)('two books over the same few connections', () => {
  test('read and written at once, neither ever shows a row of the other or misses one of its own', async () => {
    const { owner, app } = await preparedDatabase();
    const now = ticking();
    const books = await openBooks({ database: app, create: false, now, random: Math.random });
    const worlds = { anna: bookWorld(books, 'anna', now), bert: bookWorld(books, 'bert', now) };
    for (const [book, family] of entries())
      await ask(peopleAdd, { name: `Ida ${family}`, organisation: `House of ${family}` }, worlds[book]);

    const answers = await Promise.all(
      Array.from({ length: OPERATIONS }, async (_, at) => {
        const book: Book = at % 2 === 0 ? 'anna' : 'bert';
        const operation = OPERATIONS_IN_TURN[(at >> 1) % OPERATIONS_IN_TURN.length];
        return { book, told: JSON.stringify(await operation?.(FAMILIES[book], worlds[book], at)) };
      }),
    );

    expect(answers.filter(({ book, told }) => !told.includes(FAMILIES[book]))).toEqual([]);
    expect(answers.filter(({ book, told }) => told.includes(foreignFamily(book)))).toEqual([]);
    const status = await ask(dataStatus, {}, worlds.anna);
    expect(await ask(dataStatus, {}, worlds.bert)).toMatchObject({
      people: status.people,
      acts: status.acts,
    });
    await books.close();

    for (const [book, family] of entries()) {
      const rows = await connected(owner, (client) => rowsOfBook(client, book));
      expect(rows).toContain(family);
      expect(rows.toLowerCase()).not.toContain(foreignFamily(book).toLowerCase());
    }
  });
});

function entries(): readonly (readonly [Book, string])[] {
  return [
    ['anna', FAMILIES.anna],
    ['bert', FAMILIES.bert],
  ];
}

function foreignFamily(book: Book): string {
  return FAMILIES[book === 'anna' ? 'bert' : 'anna'];
}
