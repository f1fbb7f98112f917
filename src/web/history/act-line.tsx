import type { ActView } from '../../verbs/views.ts';
import { useTurn } from '../api/use-turn.ts';
import { clockWords } from '../words/time-words.ts';

const HAND_WORDS: Readonly<Record<ActView['by'], string>> = {
  hand: 'by hand',
  cli: 'on the command line',
  web: 'in the browser',
  assistant: 'by an assistant',
  sync: 'by a sync',
};

/** One change, and the way back or forth. */
export function ActLine({ act }: { readonly act: ActView }) {
  const isUndone = act.undoneAt !== undefined;
  const turn = useTurn();
  const label = isUndone ? 'Redo' : 'Undo';
  return (
    <li className="act" data-undone={isUndone}>
      <span className="quiet small">{clockWords(act.at)}</span>
      <span>
        <span className="act-line">{act.line}</span>
        <span className="quiet small">
          {HAND_WORDS[act.by]}
          {isUndone && ', taken back'}
        </span>
      </span>
      <button
        type="button"
        className="button"
        aria-label={`${label}: ${act.line}`}
        onClick={() => void turn(isUndone ? 'redo' : 'undo', act)}
      >
        {label}
      </button>
    </li>
  );
}
