import type { Finding } from '../../core/finding.ts';
import type { ColumnWish } from '../../core/table-columns.ts';
import { googleContacts, isGoogleContacts } from '../../formats/google/contacts.ts';
import { isOutlookHeader } from '../../formats/outlook/outlook-signs.ts';
import { peopleTable } from '../../formats/table/people-table.ts';
import { tablePlace } from '../../formats/table/table-place.ts';
import type { Origin } from '../../formats/table/table-record.ts';
import { type FileReader, type Reading, wholeText } from '../file-reader.ts';

/** Tables of contacts whose columns are known. */
export const tableReaders: readonly FileReader[] = [
  {
    says: 'Google contacts',
    isHead: isGoogleContacts,
    items: (file, head, { defaultCountry }) =>
      wholeText(file, head, (text) => googleContacts(text, defaultCountry)),
  },
  {
    says: 'Outlook contacts',
    isHead: (head) => isOutlookHeader(tablePlace(head)?.headers ?? []),
    items: (file, head, reading) => wholeText(file, head, readTable({ source: 'outlook' }, reading)),
  },
];

/** A table of anything; which people are in it is guessed, and the user is asked where the guess is not good. */
export const anyTableReader: FileReader = {
  says: 'table (CSV)',
  isGuess: true,
  isHead: (head) => tablePlace(head) !== undefined,
  items: (file, head, reading) => wholeText(file, head, readTable({ source: 'table' }, reading)),
};

const NOTHING_SAID: ColumnWish = { said: [], kept: [] };

/** First how the table is understood, then what is in it. */
export function readTable(
  origin: Origin,
  { columns = NOTHING_SAID, defaultCountry }: Pick<Reading, 'columns' | 'defaultCountry'>,
): (text: string) => Iterable<Finding> {
  return function* read(text) {
    const { table, findings } = peopleTable(text, {
      columns,
      origin,
      ...(defaultCountry !== undefined && { defaultCountry }),
    });
    yield { type: 'table', table, place: 'the header' };
    yield* findings();
  };
}
