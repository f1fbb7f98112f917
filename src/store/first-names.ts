import { sql } from 'kysely';
import type { PeopleQuery } from '../core/person-line.ts';
import { beginsWith, holdsBeginning } from './begins-with.ts';
import { filtered } from './people-filter.ts';
import { me } from './setting-reader.ts';
import type { Shelf } from './shelf.ts';

/** Somebody who was found, and how good a find it is: 0 the best. */
export type Found = { readonly person_id: string; readonly place: number };

/** So few letters begin the names of so many that all of them must not be sorted for one page. */
const SHORT = 2;
const MANY = 2_000;

/**
 * The first finds for the first letters of one word: who is called just so, then names that begin so, the strongest
 * tie first. Undefined where an ordinary search is as quick, or finds more than names.
 */
export async function firstNames(
  shelf: Shelf,
  query: PeopleQuery,
  words: readonly string[],
  limit: number,
): Promise<readonly Found[] | undefined> {
  const [word, ...others] = words;
  if (word === undefined || others.length > 0 || word.length > SHORT) return undefined;
  if (!(await beginsMany(shelf, word))) return undefined;
  const called = await calledJustSo(shelf, query, word, limit);
  const known = new Set(called.map(({ person_id }) => person_id));
  const beginning = await strongest(shelf, query, word, limit);
  const found = [...called, ...beginning.filter(({ person_id }) => !known.has(person_id))];
  return found.length < limit ? undefined : found.slice(0, limit);
}

async function beginsMany({ db, book }: Shelf, word: string): Promise<boolean> {
  const rows = await db
    .selectFrom('word')
    .select(sql`1`.as('one'))
    .where('book_id', '=', book)
    .where(beginsWith('word', [word]))
    .limit(MANY)
    .execute();
  return rows.length === MANY;
}

async function calledJustSo(
  shelf: Shelf,
  query: PeopleQuery,
  word: string,
  limit: number,
): Promise<readonly Found[]> {
  return (await ties(shelf, query))
    .where('person_tie.person_id', 'in', (people) =>
      people
        .selectFrom('word')
        .select('person_id')
        .where('book_id', '=', shelf.book)
        .where('word', '=', word)
        .where('place', '=', 0),
    )
    .limit(limit)
    .execute();
}

/** Walks people from the strongest tie down until enough of them have a name that begins so. */
async function strongest(
  shelf: Shelf,
  query: PeopleQuery,
  word: string,
  limit: number,
): Promise<readonly Found[]> {
  return (await ties(shelf, query))
    .where(holdsBeginning('name_words', [word]))
    .limit(limit)
    .execute();
}

async function ties(shelf: Shelf, query: PeopleQuery) {
  const self = await me(shelf);
  const people = shelf.db
    .selectFrom('person_tie')
    .innerJoin('person_card', (join) =>
      join
        .onRef('person_card.book_id', '=', 'person_tie.book_id')
        .onRef('person_card.person_id', '=', 'person_tie.person_id'),
    )
    .select(['person_tie.person_id', sql<number>`0`.as('place')])
    .where('person_tie.book_id', '=', shelf.book)
    .where('person_tie.person_id', '!=', self ?? '')
    .orderBy('person_tie.shown', 'desc')
    .orderBy('person_tie.person_id', 'desc');
  return filtered(people, query);
}
