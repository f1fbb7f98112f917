import { inChunks } from '../core/in-chunks.ts';
import { describedRecord } from '../core/same-person/describe-record.ts';
import { marksOf } from '../core/same-person/marks.ts';
import type { Identity } from '../core/source-record.ts';
import type { Deriving } from './deriving.ts';
import { identityOf } from './rows.ts';
import type { Told } from './told-record.ts';

const RECORDS_AT_ONCE = 400;

/** What these people are looked up by when doubles are sought, from what their records say. */
export async function deriveMarks(
  deriving: Deriving,
  people: readonly string[],
  records: ReadonlyMap<string, readonly Told[]>,
): Promise<void> {
  const { connection, book } = deriving;
  await connection.db
    .deleteFrom('person_marks')
    .where('book_id', '=', book)
    .where('person_id', 'in', people)
    .execute();
  const identities = await identitiesOf(deriving, [...records.values()].flat());
  const rows = [...records].map(([person, theirs]) => {
    const described = theirs.map(({ id, card }) =>
      describedRecord({ card, identities: identities.get(id) ?? [] }),
    );
    return { book_id: book, person_id: person, packed: marksOf(described) };
  });
  await connection.insertAll('person_marks', ['book_id', 'person_id', 'packed'], rows);
}

async function identitiesOf({ connection: { db }, book }: Deriving, records: readonly Told[]) {
  const found = new Map<string, Identity[]>();
  for (const chunk of inChunks(records, RECORDS_AT_ONCE)) {
    const rows = await db
      .selectFrom('identity')
      .select(['record_id', 'kind', 'value', 'shared'])
      .where('book_id', '=', book)
      .where(
        'record_id',
        'in',
        chunk.map(({ id }) => id),
      )
      .execute();
    for (const row of rows) {
      const known = found.get(row.record_id);
      if (known) known.push(identityOf(row));
      else found.set(row.record_id, [identityOf(row)]);
    }
  }
  return found;
}
