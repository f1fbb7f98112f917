import type { Progress } from '../../core/ports.ts';
import { Waiting } from '../parts/waiting.tsx';
import { counted } from '../words/words.ts';

/** How far the comparing is. */
export function SameProgress({ progress }: { readonly progress: Progress | undefined }) {
  const { done = 0, total = 0 } = progress ?? {};
  if (total === 0) return <Waiting />;
  const percent = Math.round((100 * done) / total);
  return (
    <section aria-label="Progress" className="same-progress">
      <p role="status">Comparing everybody with everybody</p>
      <div
        className="progress"
        role="progressbar"
        aria-label="Comparing"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={percent}
      >
        <span style={{ width: `${percent}%` }} />
      </div>
      <p className="quiet small">
        {done.toLocaleString('en')} of {counted(total, 'person', 'people')}
      </p>
    </section>
  );
}
