import type { Day } from '../core/day.ts';
import type { Reader, Writer } from '../core/store.ts';
import type { FoundTable, KeptColumns } from '../core/table-columns.ts';

/** What the user has said of tables before. */
export async function keptColumns(store: Pick<Reader, 'matters'>): Promise<readonly KeptColumns[]> {
  return (await store.matters({ kind: 'columns' })).map(({ about }) => about);
}

/** Keeps what the user has said of a table's columns, so that the next export of this kind is understood at once. */
export async function keepColumns(writer: Writer, table: FoundTable, day: Day): Promise<void> {
  if (!table.columns.some(({ by }) => by === 'said')) return;
  const about = keptOf(table);
  const known = (await writer.matters({ kind: 'columns' })).find((one) => isOf(one.about, about));
  if (!known) await writer.addMatter({ kind: 'columns', day, state: 'kept', people: [], about });
  else if (JSON.stringify(known.about) !== JSON.stringify(about))
    await writer.changeMatter({ ...known, about });
}

function keptOf({ columns }: FoundTable): KeptColumns {
  return {
    headers: columns.map(({ header }) => header),
    columns: columns
      .filter(({ by }) => by === 'said' || by === 'kept')
      .map(({ header, field }) => ({ header, field })),
  };
}

function isOf(one: KeptColumns, other: KeptColumns): boolean {
  return one.headers.join('\n') === other.headers.join('\n');
}
