import { useReducer, useRef } from 'react';
import { runJob } from '../api/job.ts';
import type { Exported } from '../api/verb-types.ts';
import type { ExportFormat } from './export-choices.ts';
import { type ExportState, exportState, NO_EXPORT } from './export-state.ts';

export type Export = {
  readonly state: ExportState;
  readonly run: (as: ExportFormat, search: string) => void;
  readonly stop: () => void;
};

/** Has a file written, shows how far that is, and lets the browser save it. */
export function useExport(): Export {
  const [state, change] = useReducer(exportState, NO_EXPORT);
  const stopper = useRef<AbortController>(undefined);

  const run = async (as: ExportFormat, search: string): Promise<void> => {
    stopper.current = new AbortController();
    change({ type: 'started', as });
    try {
      const result = await runJob(
        'export.files',
        { as, ...(search !== '' && { search }) },
        { signal: stopper.current.signal, report: (progress) => change({ type: 'progressed', progress }) },
      );
      change({ type: 'finished', result });
      save(result);
    } catch (error) {
      change({ type: 'failed', as, error });
    }
  };
  return { state, run: (as, search) => void run(as, search), stop: () => stopper.current?.abort() };
}

/** As if the link had been followed. */
function save({ download, name }: Exported): void {
  if (download === undefined) return;
  const link = document.createElement('a');
  link.href = download;
  link.download = name;
  link.click();
}
