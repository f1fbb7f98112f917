import { type FormEvent, useId, useState } from 'react';
import type { ColumnField } from '../../core/table-columns.ts';
import { Disclosure } from '../parts/disclosure.tsx';
import { MappingRow } from './mapping-row.tsx';
import { type Chosen, distinctColumns, type ImportTable, saidOfTable } from './mapping-said.ts';

type Props = { readonly table: ImportTable; readonly onSay: (map: readonly string[]) => void };

/** How the columns of a table are understood. What is wrong is put right here, and then everything is looked at again. */
export function Mapping({ table, onSay }: Props) {
  if (table.sure) {
    return (
      <div>
        <Disclosure label={`How the columns of ${table.file} are understood`}>
          <MappingForm table={table} onSay={onSay} />
        </Disclosure>
      </div>
    );
  }
  return (
    <div className="note mapping-doubt">
      <h3 className="part-title">What do the columns of {table.file} hold?</h3>
      <p className="small">They do not tell well enough who is who. Put right what is wrong.</p>
      <MappingForm table={table} onSay={onSay} />
    </div>
  );
}

function MappingForm({ table, onSay }: Props) {
  const [chosen, setChosen] = useState<Chosen>({});
  const id = useId();
  const columns = distinctColumns(table);
  const isChanged = columns.some(({ header, field }) => (chosen[header] ?? field) !== field);
  const choose = (header: string, field: ColumnField): void => setChosen({ ...chosen, [header]: field });
  const onSubmit = (event: FormEvent): void => {
    event.preventDefault();
    onSay(saidOfTable(table, chosen));
  };
  return (
    <form className="mapping" onSubmit={onSubmit}>
      <ul className="mapping-rows" aria-label={`Columns of ${table.file}`}>
        {columns.map((column, at) => (
          <MappingRow
            key={column.header}
            id={`${id}${at}`}
            column={column}
            field={chosen[column.header] ?? column.field}
            onChoose={choose}
          />
        ))}
      </ul>
      {(isChanged || !table.sure) && (
        <div className="row">
          <button type="submit" className="button">
            {isChanged ? 'Look again with this' : 'It is right as it is'}
          </button>
          <span className="quiet small">It is kept for the next table with these columns.</span>
        </div>
      )}
    </form>
  );
}
