import type { Progress } from '../../core/ports.ts';
import { counted } from '../words/words.ts';

type Props = {
  readonly name: string;
  readonly progress: Progress | undefined;
  readonly onStop: () => void;
};

/** How far the writing is, and the way to stop it. */
export function ExportProgress({ name, progress, onStop }: Props) {
  const { done = 0, total } = progress ?? {};
  const percent = total === undefined || total === 0 ? undefined : Math.round((100 * done) / total);
  return (
    <>
      <p role="status" className="unseen">
        {name} is being written.
      </p>
      <div
        className="progress"
        role="progressbar"
        aria-label={`Writing: ${name}`}
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
        {total !== undefined && (
          <span className="quiet small">
            {counted(done, 'item', 'items')} of {counted(total, 'item', 'items')}
          </span>
        )}
      </div>
    </>
  );
}
