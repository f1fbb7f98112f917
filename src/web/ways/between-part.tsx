import { useId, useState } from 'react';
import { BetweenForm, type Someone } from './between-form.tsx';

type Props = {
  readonly sought: Someone | undefined;
  /** No way is known, so that a note may open the first. */
  readonly isNeeded: boolean;
};

/** Where the user notes who knows whom; open where nothing else helps, and from then on until it is closed. */
export function BetweenPart({ sought, isNeeded }: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const isShown = isOpen || isNeeded;
  return (
    <section className="ways-part no-print" aria-label="They know each other">
      <h2 className="part-title">They know each other</h2>
      <p className="quiet">
        Note who knows whom, and new ways open. Only you see it, and it can be taken back.
      </p>
      {!isNeeded && (
        <div>
          <button
            type="button"
            className="link small"
            aria-expanded={isShown}
            aria-controls={id}
            onClick={() => setOpen(!isOpen)}
          >
            {isOpen ? 'Not now' : 'Note that two people know each other'}
          </button>
        </div>
      )}
      <div id={id} hidden={!isShown}>
        {isShown && <BetweenForm sought={sought} onWrite={() => setOpen(true)} />}
      </div>
    </section>
  );
}
