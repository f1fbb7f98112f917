import { KIND_AXES } from '../core/everybody.ts';
import { type KindsOfPerson, kindsOfPerson, saidKinds } from '../core/kinds-of-person.ts';
import { organisationKey } from '../core/organisation/organisation-key.ts';
import { type PersonCard, personCard } from '../core/person-card.ts';
import { SOURCES } from '../core/source-record.ts';
import type { PlacedRecord } from '../core/store.ts';
import { fold } from '../core/text/fold.ts';
import { bondReader } from './bond-reader.ts';
import type { Deriving } from './deriving.ts';
import type { Row } from './engine.ts';
import { recordRows } from './record-reader.ts';
import { placedRecord } from './rows.ts';
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
  const records = await recordsOf(deriving, people);
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
  await index.writeSome();
}

/** Without their identities: no card shows them. */
async function recordsOf({ connection: { db }, book }: Deriving, people: readonly string[]) {
  const rows = await recordRows({ db, book })
    .where('membership.person_id', 'in', people)
    .orderBy('record.record_id')
    .execute();
  const found = new Map<string, PlacedRecord[]>();
  for (const record of rows.map((row) => placedRecord(row, []))) {
    if (record.personId === undefined) continue;
    const known = found.get(record.personId);
    if (known) known.push(record);
    else found.set(record.personId, [record]);
  }
  return found;
}

function cardRow(card: PersonCard, records: readonly PlacedRecord[]): Row {
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
