import { useOpenData } from './use-open-data.ts';
import { useStatus } from './use-status.ts';

/** Marks the sample on every page, with the one click out of it. */
export function SampleBanner() {
  const status = useStatus();
  const open = useOpenData();
  if (!status?.isSample) return null;
  return (
    <aside className="sample no-print" aria-label="Sample network">
      <span>This is a sample network; nobody in it is real.</span>
      <button type="button" className="link" disabled={open.isPending} onClick={() => open.mutate('own')}>
        Start with your own data
      </button>
    </aside>
  );
}
