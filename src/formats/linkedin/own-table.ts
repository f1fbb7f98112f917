import type { Finding } from '../../core/finding.ts';
import { type CsvRow, csvTable, hasCsvHeader } from '../csv/csv-table.ts';
import { cardIdentities } from '../identity/card-identities.ts';
import { OWN_TABLES, type OwnTable } from './own-tables.ts';

/** Which of the tables about their owner begins like this. */
export function ownTableOf(head: string): OwnTable | undefined {
  return OWN_TABLES.find(({ isHeader }) => hasCsvHeader(head, isHeader));
}

/** The record of me that such a table holds, its rows kept whole; nothing where it has no rows. */
export function* ownRecord(text: string, country?: string): Generator<Finding> {
  const table = ownTableOf(text);
  if (!table) return;
  const rows: CsvRow[] = [];
  for (const row of csvTable(text, table.isHeader)) {
    if (row.type === 'row') rows.push(row);
    else yield { type: 'bad', reason: row.reason, place: `line ${row.line}` };
  }
  const [first] = rows;
  if (!first) return;
  const card = table.card(rows);
  const record = {
    source: 'linkedin',
    key: `me:${table.key}`,
    kind: 'person',
    card,
    identities: cardIdentities(card, country),
    original: `[${rows.map(({ original }) => original).join(',')}]`,
  } as const;
  yield { type: 'record', record, place: `line ${first.line}`, isMe: true };
}
