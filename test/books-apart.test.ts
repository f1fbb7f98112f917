import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Refusal } from '../src/core/refusal.ts';
import { type Books, openBooks } from '../src/store/open-store.ts';
import { importFiles } from '../src/verbs/import-files.ts';
import { verbs } from '../src/verbs/index.ts';
import { peopleAdd } from '../src/verbs/people-add.ts';
import { peopleList } from '../src/verbs/people-list.ts';
import type { Verb } from '../src/verbs/verb.ts';
import { ask } from './ask.ts';
import { bookWorld, ticking } from './book-world.ts';
import { openBooksWithoutWall } from './books-without-wall.ts';
import { preparedDatabase, withoutPostgres } from './postgres/prepared.ts';
import { fillRichly, type Known } from './rich-network.ts';
import { rowsOfBook, tablesOfBooks, wordsOfBook } from './rows-of-book.ts';
import { OWN_PERSON, type Try } from './tries/try.ts';
import { TRIES } from './tries-of-strangers.ts';
import type { World } from './world.ts';

/** What the verbs answer, whether they refuse or not, as one text. */
async function answerOf(one: Verb, { input }: Try, world: World): Promise<Answer> {
  try {
    return { output: await ask(one, { ...input }, world) };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { refused: error.code, message: error.message, details: error.details };
  }
}
type Answer =
  | { readonly output: unknown }
  | { readonly refused: string; readonly message: string; readonly details: readonly string[] };

/** Each of the two walls must hold alone: row-level security, and the book that every statement names. */
const DOORS = {
  'with row-level security': openBooks,
  'without row-level security': openBooksWithoutWall,
};

test('every verb is tried', () => {
  expect(Object.keys(TRIES).sort()).toEqual(verbs.map(({ name }) => name).sort());
});

describe.skipIf(withoutPostgres).each(Object.entries(DOORS))('%s', (door, open) => {
  let client: Client;
  let books: Pick<Books, 'book' | 'close'>;
  let known: Known;
  let words: readonly string[];
  /** The address under which the product itself would read a whole book. */
  let address = '';
  const now = ticking();

  beforeAll(async () => {
    const { owner, app } = await preparedDatabase();
    client = new Client({ connectionString: owner });
    await client.connect();
    const database = door === 'with row-level security' ? app : owner;
    address = app;
    books = await open({ database, create: false, now, random: Math.random });
    known = await fillRichly(bookWorld(books, 'anna', now));
    words = [...(await wordsOfBook(client, 'anna')), ...Object.values(known.words)];
  });
  afterAll(async () => {
    await books.close();
    await client.end();
  });

  test('the network that nobody else may see has rows in every table', async () => {
    const rows = await rowsOfBook(client, 'anna');
    const filled = new Set(rows.split('\n').map((row) => row.split(' ')[0]));
    expect([...filled]).toEqual(await tablesOfBooks(client));
    const { matters, words: said, ...others } = known;
    for (const all of [matters, others])
      expect(Object.entries(all).filter(([, value]) => value.length === 0)).toEqual([]);
    expect(Object.values(said).filter((word) => !rows.includes(word))).toEqual([]);
    expect(words).toContain(known.name);
  });

  const tries = verbs.flatMap((one) =>
    ['an empty book', 'a book with somebody in it'].map((place) => [one.name, place, one] as const),
  );
  test.each(tries)('%s in %s finds nothing of another book', async (name, place, one) => {
    const isEmpty = place === 'an empty book';
    const before = await rowsOfBook(client, 'anna');
    const itsTries = (TRIES[name]?.(known) ?? []).filter(
      (each) => !(isEmpty && (each.withOwnPerson || each.first)),
    );
    for (const [at, each] of itsTries.entries()) {
      const world = bookWorld(books, `stranger ${name} ${place} ${at}`, now, address);
      if (!isEmpty) await ask(peopleAdd, { name: OWN_PERSON }, world);
      await each.first?.(world);
      const answer = await answerOf(one as unknown as Verb, each, world);
      if (each.refused) expect(answer).toMatchObject({ refused: each.refused });
      else expect(answer).toMatchObject({ output: each.answers ?? {} });
      expect(foreignWords(words, answer, each)).toEqual([]);
      expect(await rowsOfBook(client, 'anna')).toBe(before);
    }
  });

  test('the same files make two networks that share nothing', async () => {
    const before = await rowsOfBook(client, 'anna');
    const tallies = [];
    for (const book of ['bert', 'carla']) {
      const world = bookWorld(books, book, now);
      const { act: _act, ...tally } = await ask(importFiles, { files: [...known.files] }, world);
      tallies.push({ ...tally, people: (await ask(peopleList, { order: 'name' }, world)).people.map(plain) });
    }
    expect(tallies[1]).toEqual(tallies[0]);
    expect(tallies[0]?.people.length).toBeGreaterThan(3);
    const [berts, carlas] = [await idsOf(client, 'bert'), await idsOf(client, 'carla')];
    expect(berts.filter((id) => carlas.includes(id) || words.includes(id))).toEqual([]);
    expect(await rowsOfBook(client, 'anna')).toBe(before);
  });

  test('the same request in two books is carried out in both, and told again to its own book only', async () => {
    const acts = [];
    for (const book of ['dora', 'emil']) {
      const { store } = bookWorld(books, book, now);
      const add = () =>
        store.act({ verb: 'people.add', by: 'web', line: '', key: 'k1' }, (writer) => writer.addPerson());
      const { act } = await add();
      await expect(add()).rejects.toThrow(String(act?.id));
      expect((await store.counts()).people).toBe(1);
      acts.push(act?.id);
    }
    expect(new Set(acts).size).toBe(2);
  });
});

/** Words of the other book that the answer holds though nobody has said them. */
function foreignWords(words: readonly string[], answer: Answer, { input, mayHold }: Try): readonly string[] {
  const [told, said] = [JSON.stringify(answer), JSON.stringify([input, mayHold])];
  return words.filter((word) => told.includes(word) && !said.includes(word));
}

function plain({ id: _id, ...line }: { readonly id: string }): object {
  return line;
}

async function idsOf(client: Client, book: string): Promise<readonly string[]> {
  const { rows } = await client.query<{ id: string }>(
    `select person_id as id from mutuals.person where book_id = $1
     union all select record_id from mutuals.record where book_id = $1
     union all select act_id from mutuals.act where book_id = $1`,
    [book],
  );
  return rows.map(({ id }) => id);
}
