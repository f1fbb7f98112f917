import { Face } from '../parts/face.tsx';
import type { Suggestion } from './suggestions.ts';

type Props = {
  /** Of the field whose keys walk this list. */
  readonly id: string;
  readonly label: string;
  readonly items: readonly Suggestion[];
  readonly current: number;
  readonly onPoint: (at: number) => void;
  readonly onChoose: (suggestion: Suggestion) => void;
};

/** Who may be meant, below the field. */
export function SuggestList({ id, label, items, current, onPoint, onChoose }: Props) {
  return (
    <div id={`${id}-list`} className="suggest-list" role="listbox" aria-label={label}>
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys stay with the field above, as a combobox wants it
        <div
          key={`${item.kind} ${item.to}`}
          id={`${id}-${index}`}
          role="option"
          tabIndex={-1}
          className="suggest-item"
          aria-selected={index === current}
          // The field keeps the focus, so that a press does not close the list before it counts.
          onMouseDown={(event) => event.preventDefault()}
          onMouseMove={() => onPoint(index)}
          onClick={() => onChoose(item)}
        >
          <Face name={item.name} />
          <span className="suggest-who">
            <span className="cut">{item.name}</span>
            <span className="quiet small cut">{item.hint}</span>
          </span>
        </div>
      ))}
    </div>
  );
}
