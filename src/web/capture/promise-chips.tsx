import type { Chip } from '../api/verb-types.ts';
import { dayWords, todayHere } from '../words/time-words.ts';

type Props = {
  readonly chips: readonly Chip[];
  readonly isRefused: boolean;
  readonly onKeep: (keep: 'yes' | 'no') => void;
};

/** What will be kept as a promise, and the word that it is none, which can be taken back. */
export function PromiseChips({ chips, isRefused, onKeep }: Props) {
  if (isRefused)
    return (
      <div className="capture-promise">
        <span className="quiet small">Kept as no promise.</span>
        <button type="button" className="link small" onClick={() => onKeep('yes')}>
          It is one
        </button>
      </div>
    );
  if (chips.length === 0) return null;
  return (
    <div className="capture-promise">
      {chips.map(({ says, due }) => (
        <span key={`${says} ${due}`} className="chip">
          {says} {due && <span className="quiet">by {dayWords(due, todayHere(new Date()))}</span>}
        </span>
      ))}
      <button type="button" className="link small" onClick={() => onKeep('no')}>
        {chips.length === 1 ? 'Not a promise' : 'No promises'}
      </button>
    </div>
  );
}
