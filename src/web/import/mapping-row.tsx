import type { ColumnField } from '../../core/table-columns.ts';
import type { ImportTable } from './mapping-said.ts';
import { COLUMN_CHOICES } from './mapping-words.ts';

type Props = {
  readonly id: string;
  readonly column: ImportTable['columns'][number];
  readonly field: ColumnField;
  readonly onChoose: (header: string, field: ColumnField) => void;
};

/** One column: its header, some of its cells, and what it holds. */
export function MappingRow({ id, column: { header, samples }, field, onChoose }: Props) {
  return (
    <li className="mapping-row">
      <label htmlFor={id} className="mapping-header">
        {header === '' ? 'A column without a header' : header}
      </label>
      <span className="quiet small mapping-samples" id={`${id}-samples`}>
        {samples.length > 0 ? samples.join(' · ') : 'empty'}
      </span>
      <select
        id={id}
        className="input"
        value={field}
        aria-describedby={`${id}-samples`}
        onChange={({ target }) => {
          const choice = COLUMN_CHOICES.find((one) => one.field === target.value);
          if (choice) onChoose(header, choice.field);
        }}
      >
        {COLUMN_CHOICES.map((choice) => (
          <option key={choice.field} value={choice.field}>
            {choice.says}
          </option>
        ))}
      </select>
    </li>
  );
}
