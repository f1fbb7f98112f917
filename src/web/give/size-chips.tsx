import { SIZE_WORDS } from './ask-words.ts';
import type { Size } from './use-give.ts';

type Props = {
  readonly said: Size | undefined;
  /** What the words seem to mean, while nothing is said. */
  readonly read: Size | undefined;
  readonly onChange: (size: Size | undefined) => void;
};

/** How big an ask is; a chip that is pressed again leaves it to the words. */
export function SizeChips({ said, read, onChange }: Props) {
  const size = said ?? read;
  return (
    <fieldset className="give-chips">
      <legend className="label">How big is it?</legend>
      <div className="row">
        {SIZE_WORDS.map((one) => (
          <button
            key={one.size}
            type="button"
            className="chip"
            aria-pressed={size === one.size}
            onClick={() => onChange(said === one.size ? undefined : one.size)}
          >
            {one.label}
          </button>
        ))}
      </div>
    </fieldset>
  );
}
