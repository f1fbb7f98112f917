import type { Card } from '../core/card.ts';
import { KIND_AXES } from '../core/everybody.ts';
import { type KindsOfPerson, kindsOfPerson, saidKinds } from '../core/kinds-of-person.ts';
import { organisationKey } from '../core/organisation/organisation-key.ts';
import { type PersonCard, personCard } from '../core/person-card.ts';
import { SOURCES } from '../core/source-record.ts';
import { fold } from '../core/text/fold.ts';
import { bondReader } from './bond-reader.ts';
import { deriveMarks } from './derive-marks.ts';
import type { Deriving } from './deriving.ts';
import type { Row } from './engine.ts';
import { sourceOf } from './rows.ts';
import type { Told } from './told-record.ts';
import { typedLines } from './typed-lines.ts';
import type { WordIndex } from './word-index.ts';
import { wordsOf, wordTexts } from './words-of.ts';

/** Folds the records of these people into their cards, and gives the words to find them by to the index. */
export async function deriveCards(
  deriving: Deriving,
  people: readonly string[],
  index: WordIndex,
): Promise<void> {
  const { connection, book } = deriving;
  await index.forget(people);
  await connection.db
    .deleteFrom('person_card')
    .where('book_id', '=', book)
    .where('person_id', 'in', people)
    .execute();
  const records = await toldOf(deriving, people);
  const lines = await typedLines(deriving, people);
  const said = saidKinds(await bondReader({ db: connection.db, book }).kindsSaid());
  const cards: Row[] = [];
  for (const [person, theirs] of records) {
    const card = personCard(theirs);
    const words = wordsOf(card, lines.get(person) ?? []);
    cards.push({
      book_id: book,
      person_id: person,
      ...cardRow(card, theirs),
      ...wordTexts(words),
      ...kindColumns(kindsOfPerson(person, card, said)),
    });
    index.add(person, words);
  }
  await connection.insertAll('person_card', Object.keys(cards[0] ?? {}), cards);
  await deriveMarks(deriving, people, records);
  await index.writeSome();
}

/** What a card is made of, and nothing else of the records: an original can hold a whole letter, or a photo. */
async function toldOf({ connection: { db }, book }: Deriving, people: readonly string[]) {
  const rows = await db
    .selectFrom('membership')
    .innerJoin('record', (join) =>
      join
        .onRef('record.book_id', '=', 'membership.book_id')
        .onRef('record.record_id', '=', 'membership.record_id'),
    )
    .select([
      'person_id',
      'record.record_id',
      'record.source',
      'record.source_key',
      'record.card',
      'record.last_seen_at',
    ])
    .where('membership.book_id', '=', book)
    .where('membership.person_id', 'in', people)
    .orderBy('record.record_id')
    .execute();
  const found = new Map<string, Told[]>();
  for (const { person_id, record_id, source, source_key, card, last_seen_at } of rows) {
    const told = {
      id: record_id,
      source: sourceOf(source),
      key: source_key,
      card: JSON.parse(card) as Card,
      lastSeenAt: new Date(last_seen_at),
    };
    const known = found.get(person_id);
    if (known) known.push(told);
    else found.set(person_id, [told]);
  }
  return found;
}

function cardRow(card: PersonCard, records: readonly Told[]): Row {
  const sources = new Set(records.map(({ source }) => source));
  const organisation = card.organisation?.value ?? null;
  return {
    name: card.name,
    sort_name: fold(card.name),
    organisation,
    folded_organisation: organisation === null ? null : organisationKey(organisation),
    title: card.title?.value ?? null,
    sources: SOURCES.filter((source) => sources.has(source)).join(' '),
    records: records.length,
  };
}

function kindColumns(kinds: KindsOfPerson): Row {
  return Object.fromEntries(KIND_AXES.map((axis) => [`kind_${axis}`, kinds[axis]?.kind ?? null]));
}
