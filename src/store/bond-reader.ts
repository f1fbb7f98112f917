import { KIND_AXES } from '../core/everybody.ts';
import type { WeekBudget } from '../core/network/cadence/week-budget.ts';
import type { Reader } from '../core/store.ts';
import { bondOf, oneOf } from './rows.ts';
import { setting } from './setting-reader.ts';
import type { Shelf } from './shelf.ts';

type BondReads = Pick<Reader, 'bond' | 'budget' | 'kindsSaid'>;

/** What the user says of ties, of their week, and of what kind people are. */
export function bondReader(shelf: Shelf): BondReads {
  const { book } = shelf;
  return {
    async bond(person) {
      const row = await shelf.db
        .selectFrom('bond')
        .selectAll()
        .where('book_id', '=', book)
        .where('person_id', '=', person)
        .executeTakeFirst();
      return row && bondOf(row);
    },
    async budget() {
      const said = await setting(shelf, 'budget');
      return said === undefined ? undefined : (JSON.parse(said) as WeekBudget);
    },
    async kindsSaid() {
      const rows = await shelf.db
        .selectFrom('kind_said')
        .select(['axis', 'about', 'subject', 'kind'])
        .where('book_id', '=', book)
        .execute();
      return rows.map(({ axis, about, subject, kind }) => ({
        axis: oneOf(KIND_AXES, axis),
        about: oneOf(['person', 'title', 'organisation'], about),
        subject,
        kind,
      }));
    },
  };
}
