import { sql } from 'kysely';
import { type PersonId, personId } from '../core/ids.ts';
import type { PeopleQuery, PersonLine } from '../core/person-line.ts';
import type { Page } from '../core/store.ts';
import { questionWords } from '../core/text/search-words.ts';
import { deletions, isOneTypo, SHORTEST_TYPO_WORD } from '../core/text/typo.ts';
import { beginsWith, holdsBeginning } from './begins-with.ts';
import { cursorText, readCursor } from './cursor.ts';
import { type Found, firstNames } from './first-names.ts';
import { filtered } from './people-filter.ts';
import { me } from './setting-reader.ts';
import type { Shelf } from './shelf.ts';

/** Typos are forgiven when fewer people than this are found without. */
const FEW = 5;

type Lines = (ids: readonly PersonId[]) => Promise<readonly PersonLine[]>;

/** People under whose words all words of the question are found, names before organisations before notes. */
export async function searchPeople(
  shelf: Shelf,
  query: PeopleQuery,
  lines: Lines,
): Promise<Page<PersonLine>> {
  const words = questionWords(query.search ?? '');
  if (words.length === 0) return { items: [] };
  const start = query.after === undefined ? 0 : Number(readCursor(query.after, 1)[0]);
  const most = start + query.limit + 1;
  const exact =
    (await firstNames(shelf, query, words, most)) ??
    (await matching(
      shelf,
      query,
      words.map((word) => [word]),
      most,
    ));
  const found = exact.length < FEW ? [...exact, ...(await misspelt(shelf, query, words, most))] : exact;
  const ids = [...new Set(found.map(({ person_id }) => person_id))].slice(start, most);
  const known = new Map((await lines(ids.map(personId))).map((line) => [String(line.id), line]));
  const items = ids.slice(0, query.limit).flatMap((id) => known.get(id) ?? []);
  return ids.length > query.limit ? { items, next: cursorText([start + query.limit]) } : { items };
}

/** Each group of words must be found; of a group, one word is enough. The rarest group leads the search. */
async function matching(
  shelf: Shelf,
  query: PeopleQuery,
  groups: readonly (readonly string[])[],
  limit: number,
): Promise<readonly Found[]> {
  const [lead, ...others] = [...groups].sort((one, other) => longest(other) - longest(one));
  if (!lead) return [];
  const self = await me(shelf);
  let people = filtered(
    shelf.db
      .selectFrom('word')
      .innerJoin('person_tie', (join) =>
        join
          .onRef('person_tie.book_id', '=', 'word.book_id')
          .onRef('person_tie.person_id', '=', 'word.person_id'),
      )
      .innerJoin('person_card', (join) =>
        join
          .onRef('person_card.book_id', '=', 'word.book_id')
          .onRef('person_card.person_id', '=', 'word.person_id'),
      )
      .select(['word.person_id', ({ fn }) => fn.min(rank(lead)).as('place')])
      .where('word.book_id', '=', shelf.book)
      .where(beginsWith('word', lead)),
    query,
  );
  if (self !== undefined) people = people.where('word.person_id', '!=', self);
  for (const group of others) people = people.where(holdsBeginning('words', group));
  return people
    .groupBy(['word.person_id', 'person_tie.shown'])
    .orderBy('place')
    .orderBy('person_tie.shown', 'desc')
    .orderBy('word.person_id', 'desc')
    .limit(limit)
    .execute();
}

function longest(words: readonly string[]): number {
  return Math.max(...words.map((word) => word.length));
}

/** A whole word stands before the beginning of one. */
function rank(words: readonly string[]) {
  return sql<number>`place * 2 + case when word.word in (${sql.join(words)}) then 0 else 1 end`;
}

/** The same search with each longer word read as the words of the network that are one typo away. */
async function misspelt(
  shelf: Shelf,
  query: PeopleQuery,
  words: readonly string[],
  limit: number,
): Promise<readonly Found[]> {
  const groups = await Promise.all(words.map(async (word) => [word, ...(await oneTypoFrom(shelf, word))]));
  return groups.some((group) => group.length > 1) ? matching(shelf, query, groups, limit) : [];
}

async function oneTypoFrom({ db, book }: Shelf, word: string): Promise<readonly string[]> {
  if (word.length < SHORTEST_TYPO_WORD) return [];
  const rows = await db
    .selectFrom('word_variant')
    .select('word')
    .distinct()
    .where('book_id', '=', book)
    .where('variant', 'in', deletions(word))
    .execute();
  return rows
    .map((row) => row.word)
    .filter((known) => known !== word && isOneTypo(word, known))
    .sort()
    .slice(0, 50);
}
