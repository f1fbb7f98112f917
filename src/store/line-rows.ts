import { personId } from '../core/ids.ts';
import type { PersonLine } from '../core/person-line.ts';
import { sourceOf } from './rows.ts';
import type { Shelf } from './shelf.ts';
import type { Tables } from './tables.ts';
import { TIE_COLUMNS, type TieRow, tieNumbersOf } from './tie-rows.ts';

type CardColumns = Pick<
  Tables['person_card'],
  'person_id' | 'name' | 'organisation' | 'title' | 'sources' | 'records'
>;
export type LineRow = CardColumns & TieRow;

/** People with their card in short and the numbers of their tie. */
export function lineRows({ db, book }: Shelf) {
  return db
    .selectFrom('person_tie')
    .innerJoin('person_card', (join) =>
      join
        .onRef('person_card.book_id', '=', 'person_tie.book_id')
        .onRef('person_card.person_id', '=', 'person_tie.person_id'),
    )
    .select(['person_card.person_id', 'name', 'organisation', 'title', 'sources', 'records', ...TIE_COLUMNS])
    .where('person_tie.book_id', '=', book);
}

export function personLine(row: LineRow, me: string | undefined): PersonLine {
  return {
    id: personId(row.person_id),
    name: row.name,
    ...(row.organisation !== null && { organisation: row.organisation }),
    ...(row.title !== null && { title: row.title }),
    sources: row.sources.split(' ').filter(Boolean).map(sourceOf),
    records: row.records,
    isMe: row.person_id === me,
    ...tieNumbersOf(row),
  };
}
