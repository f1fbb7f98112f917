import { sql } from 'kysely';
import { inChunks } from '../core/in-chunks.ts';
import { deletions, SHORTEST_TYPO_WORD } from '../core/text/typo.ts';
import type { Deriving } from './deriving.ts';
import type { Row } from './engine.ts';
import { PLACE, type WordPlaces } from './words-of.ts';

/** Words are written in large sorted portions: neighbours share a page of the table. */
const PORTION = 50_000;
const KEYS_AT_ONCE = 400;

/** Says under which words people are found. Call `write` at the end. */
export class WordIndex {
  readonly #deriving: Deriving;
  #waiting: { readonly word: string; readonly person_id: string; readonly place: number }[] = [];

  constructor(deriving: Deriving) {
    this.#deriving = deriving;
  }

  add(person: string, words: WordPlaces): void {
    for (const [word, place] of words) this.#waiting.push({ word, person_id: person, place });
  }

  /** Takes out the words of these people as their cards still name them. */
  async forget(people: readonly string[]): Promise<void> {
    const { connection, book } = this.#deriving;
    const cards = await connection.db
      .selectFrom('person_card')
      .select(['person_id', 'words'])
      .where('book_id', '=', book)
      .where('person_id', 'in', people)
      .execute();
    const keys = cards.flatMap(({ person_id, words }) =>
      words
        .split(' ')
        .filter(Boolean)
        .map((word) => ({ word, person_id })),
    );
    for (const chunk of inChunks(keys, KEYS_AT_ONCE)) {
      const pairs = sql.join(chunk.map(({ word, person_id }) => sql`(${word}, ${person_id})`));
      await sql`delete from word where book_id = ${book} and (word, person_id) in (values ${pairs})`.execute(
        connection.db,
      );
    }
  }

  async writeSome(): Promise<void> {
    if (this.#waiting.length >= PORTION) await this.write();
  }

  async write(): Promise<void> {
    const { connection, book } = this.#deriving;
    const words = this.#waiting.sort((one, other) =>
      one.word < other.word ? -1 : one.word > other.word ? 1 : 0,
    );
    this.#waiting = [];
    const rows = words.map((word): Row => ({ book_id: book, ...word }));
    await connection.insertAll('word', ['book_id', 'word', 'person_id', 'place'], rows);
    const worth = words.filter(({ word, place }) => isWorthATypo(word, place)).map(({ word }) => word);
    for (const chunk of inChunks([...new Set(worth)], KEYS_AT_ONCE)) await this.#addVariants(chunk);
  }

  async #addVariants(words: readonly string[]): Promise<void> {
    const { connection, book } = this.#deriving;
    const known = await connection.db
      .selectFrom('word_variant')
      .select('word')
      .distinct()
      .where('book_id', '=', book)
      .where('variant', 'in', words)
      .whereRef('variant', '=', 'word')
      .execute();
    const there = new Set(known.map(({ word }) => word));
    const fresh = words.filter((word) => !there.has(word));
    const rows = fresh.flatMap((word) =>
      deletions(word).map((variant) => ({ book_id: book, variant, word })),
    );
    await connection.insertAll('word_variant', ['book_id', 'variant', 'word'], rows);
  }
}

/** Names and organisations are found with a typo too; words of notes and addresses are too many to be worth it. */
function isWorthATypo(word: string, place: number): boolean {
  return (place === PLACE.name || place === PLACE.work) && word.length >= SHORTEST_TYPO_WORD;
}
