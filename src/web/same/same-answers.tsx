import { type Answer, openPlaces } from '../../core/same-person/sitting.ts';
import { Key } from '../parts/key.tsx';
import type { SittingHands } from './use-sitting.ts';

const ANSWERS = [
  { answer: 'same', label: 'The same', key: 's' },
  { answer: 'different', label: 'Different', key: 'd' },
  { answer: 'later', label: 'Later', key: 'l' },
] as const satisfies readonly { answer: Answer; label: string; key: string }[];

type Props = {
  readonly hands: SittingHands;
  /** How many questions wait behind these. */
  readonly more: number;
};

/** Where one is, and the three answers; they stay where they are while the questions change. */
export function SameAnswers({ hands: { sitting, answer, undo, move }, more }: Props) {
  const { doubts, said, at } = sitting;
  const before = said.get(at)?.answer;
  return (
    <div className="same-bar no-print">
      <p className="same-count">
        <span>
          {at + 1} of {doubts.length}
        </span>{' '}
        <span className="quiet small">
          {openPlaces(sitting).length} open
          {more > 0 && <span className="same-more">, {more.toLocaleString('en')} more after these</span>}
        </span>
      </p>
      <div className="row same-answers">
        {ANSWERS.map(({ answer: one, label, key }) => (
          <button
            key={one}
            type="button"
            className={one === 'same' ? 'button button-main' : 'button'}
            aria-keyshortcuts={key}
            aria-pressed={before === one}
            onClick={() => answer(one)}
          >
            {label}
            <Key name={key} />
          </button>
        ))}
      </div>
      <div className="row same-moves">
        <button
          type="button"
          className="button button-plain"
          aria-label="Back to the one before"
          aria-keyshortcuts="ArrowLeft"
          disabled={at === 0}
          onClick={() => move(-1)}
        >
          <span aria-hidden="true">←</span>
        </button>
        <button
          type="button"
          className="button button-plain"
          aria-label="On to the next one"
          aria-keyshortcuts="ArrowRight"
          disabled={at >= doubts.length - 1}
          onClick={() => move(1)}
        >
          <span aria-hidden="true">→</span>
        </button>
        <button
          type="button"
          className="button button-plain"
          aria-keyshortcuts="u"
          disabled={said.size === 0}
          onClick={undo}
        >
          Undo
          <Key name="u" />
        </button>
      </div>
    </div>
  );
}
