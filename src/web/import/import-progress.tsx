import type { Progress } from '../../core/ports.ts';
import { timeLeftWords } from '../../core/time-left.ts';
import { counted, sizeWords } from '../words/words.ts';
import { type Busy, progressShare } from './import-state.ts';

const BUSY_WORDS: Readonly<Record<Busy, string>> = {
  uploading: 'Sending the files',
  reading: 'Reading, nothing is written',
  applying: 'Writing',
};

type Props = {
  readonly busy: Busy;
  readonly progress?: Progress;
  readonly secondsLeft?: number;
  readonly onStop: () => void;
};

/** How far the work has come, and the way to stop it. */
export function ImportProgress({ busy, progress, secondsLeft, onStop }: Props) {
  const share = progress && progressShare(progress);
  const percent = share === undefined ? undefined : Math.round(share * 100);
  return (
    <section className="import-progress" aria-label="Progress">
      <p role="status">{progress?.step ?? BUSY_WORDS[busy]}</p>
      <div
        className="progress"
        role="progressbar"
        aria-label={BUSY_WORDS[busy]}
        aria-valuemin={0}
        aria-valuemax={100}
        {...(percent !== undefined && { 'aria-valuenow': percent })}
      >
        <span style={{ width: `${percent ?? 0}%` }} />
      </div>
      <div className="row">
        <button type="button" className="button" onClick={onStop}>
          Stop
        </button>
        {progress && <span className="quiet small">{amountWords(progress, secondsLeft)}</span>}
      </div>
    </section>
  );
}

function amountWords({ done, total, unit }: Progress, secondsLeft: number | undefined): string {
  const amount = (count: number): string =>
    unit === 'bytes' ? sizeWords(count) : counted(count, 'item', 'items');
  if (total === undefined) return amount(done);
  const left = secondsLeft === undefined ? '' : `, ${timeLeftWords(secondsLeft)}`;
  return `${amount(done)} of ${amount(total)}${left}`;
}
