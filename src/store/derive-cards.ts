import { type PersonCard, personCard } from '../core/person-card.ts';
import { SOURCES } from '../core/source-record.ts';
import type { PlacedRecord } from '../core/store.ts';
import { fold } from '../core/text/fold.ts';
import { searchWords } from '../core/text/search-words.ts';
import { deletions, SHORTEST_TYPO_WORD } from '../core/text/typo.ts';
import type { Deriving } from './deriving.ts';
import type { Row } from './engine.ts';
import { inChunks } from './in-chunks.ts';
import { recordRows, withIdentities } from './record-reader.ts';

/** Where a word stands in what we know of a person; a name is the better find. */
const PLACE = { name: 0, address: 1, work: 2, note: 3 } as const;

/** Folds the records of these people into their cards, and the words to find them by. */
export async function deriveCards(deriving: Deriving, people: readonly string[]): Promise<void> {
  const { connection, book } = deriving;
  for (const table of ['person_card', 'word'] as const) {
    await connection.db
      .deleteFrom(table)
      .where('book_id', '=', book)
      .where('person_id', 'in', people)
      .execute();
  }
  const records = await recordsOf(deriving, people);
  const lines = await linesOf(deriving, people);
  const cards: Row[] = [];
  const words: Row[] = [];
  for (const [person, theirs] of records) {
    const card = personCard(theirs);
    cards.push({ book_id: book, person_id: person, ...cardRow(card, theirs) });
    for (const [word, place] of wordsOf(card, lines.get(person) ?? []))
      words.push({ book_id: book, word, person_id: person, place });
  }
  await connection.insertAll('person_card', Object.keys(cards[0] ?? {}), cards);
  await connection.insertAll('word', ['book_id', 'word', 'person_id', 'place'], words);
  await deriveVariants(deriving, words);
}

async function recordsOf({ connection: { db }, book }: Deriving, people: readonly string[]) {
  const rows = await recordRows({ db, book })
    .where('membership.person_id', 'in', people)
    .orderBy('record.record_id')
    .execute();
  const found = new Map<string, PlacedRecord[]>();
  for (const record of await withIdentities({ db, book }, rows)) {
    if (record.personId === undefined) continue;
    const known = found.get(record.personId);
    if (known) known.push(record);
    else found.set(record.personId, [record]);
  }
  return found;
}

/** What the user has typed about these people: it is found like a note. Joined in this order, as in derive-days.ts. */
async function linesOf({ connection: { db }, book }: Deriving, people: readonly string[]) {
  const rows = await db
    .selectFrom('membership')
    .crossJoin('participant')
    .crossJoin('interaction')
    .select(['membership.person_id', 'interaction.about'])
    .where('membership.book_id', '=', book)
    .where('membership.person_id', 'in', people)
    .whereRef('participant.book_id', '=', 'membership.book_id')
    .whereRef('participant.record_id', '=', 'membership.record_id')
    .whereRef('interaction.book_id', '=', 'participant.book_id')
    .whereRef('interaction.interaction_id', '=', 'participant.interaction_id')
    .where('interaction.source', '=', 'hand')
    .execute();
  const found = new Map<string, string[]>();
  for (const { person_id, about } of rows) found.set(person_id, [...(found.get(person_id) ?? []), about]);
  return found;
}

function cardRow(card: PersonCard, records: readonly PlacedRecord[]): Row {
  const sources = new Set(records.map(({ source }) => source));
  const organisation = card.organisation?.value ?? null;
  return {
    name: card.name,
    sort_name: fold(card.name),
    organisation,
    folded_organisation: organisation === null ? null : fold(organisation),
    title: card.title?.value ?? null,
    sources: SOURCES.filter((source) => sources.has(source)).join(' '),
    records: records.length,
  };
}

function wordsOf(card: PersonCard, lines: readonly string[]): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  const add = (place: number, texts: readonly string[]): void => {
    for (const word of texts.flatMap(searchWords)) if (!words.has(word)) words.set(word, place);
  };
  add(PLACE.name, [card.name, ...card.otherNames]);
  add(
    PLACE.address,
    card.emails.map(({ value }) => value),
  );
  add(PLACE.work, [
    card.organisation?.value ?? '',
    card.title?.value ?? '',
    ...card.tags.map(({ value }) => value),
  ]);
  add(PLACE.note, [
    ...card.notes.map(({ value }) => value),
    ...card.places.map(({ value }) => value),
    ...lines,
  ]);
  return words;
}

const WORDS_AT_ONCE = 400;

/** Names and organisations are found with a typo too; words of notes and addresses are too many to be worth it. */
async function deriveVariants({ connection, book }: Deriving, words: readonly Row[]): Promise<void> {
  const worth = words.filter(
    ({ word, place }) =>
      Number(place) !== PLACE.note &&
      Number(place) !== PLACE.address &&
      String(word).length >= SHORTEST_TYPO_WORD,
  );
  const distinct = [...new Set(worth.map(({ word }) => String(word)))];
  for (const chunk of inChunks(distinct, WORDS_AT_ONCE)) {
    const known = await connection.db
      .selectFrom('word_variant')
      .select('word')
      .distinct()
      .where('book_id', '=', book)
      .where('variant', 'in', chunk)
      .whereRef('variant', '=', 'word')
      .execute();
    const there = new Set(known.map(({ word }) => word));
    const rows = chunk
      .filter((word) => !there.has(word))
      .flatMap((word) => deletions(word).map((variant) => ({ book_id: book, variant, word })));
    await connection.insertAll('word_variant', ['book_id', 'variant', 'word'], rows);
  }
}
