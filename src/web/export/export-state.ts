import type { Progress } from '../../core/ports.ts';
import type { Exported } from '../api/verb-types.ts';
import type { ExportFormat } from './export-choices.ts';

/** One thing is written out at a time; what is done can be saved until the page is left. */
export type ExportState = {
  readonly busy?: ExportFormat;
  readonly progress?: Progress;
  readonly failed?: { readonly as: ExportFormat; readonly error: unknown };
  readonly done: Readonly<Partial<Record<ExportFormat, Exported>>>;
};

export type ExportEvent =
  | { readonly type: 'started'; readonly as: ExportFormat }
  | { readonly type: 'progressed'; readonly progress: Progress }
  | { readonly type: 'finished'; readonly result: Exported }
  | { readonly type: 'failed'; readonly as: ExportFormat; readonly error: unknown };

export const NO_EXPORT: ExportState = { done: {} };

export function exportState(state: ExportState, event: ExportEvent): ExportState {
  switch (event.type) {
    case 'started': {
      const { [event.as]: _, ...done } = state.done;
      return { busy: event.as, done };
    }
    case 'progressed':
      return { ...state, progress: event.progress };
    case 'finished':
      return { done: { ...state.done, [event.result.as]: event.result } };
    case 'failed':
      return { done: state.done, failed: { as: event.as, error: event.error } };
  }
}
