import type { Progress } from '../../core/ports.ts';
import type { ImportResult } from '../api/verb-types.ts';

export type Busy = 'uploading' | 'reading' | 'applying';

/** Where an import stands. The files stay until they are in or taken off, whatever goes wrong. */
export type ImportState = {
  readonly files: readonly File[];
  readonly busy?: Busy;
  readonly progress?: Progress;
  readonly secondsLeft?: number;
  readonly preview?: ImportResult;
  readonly result?: ImportResult;
  readonly error?: unknown;
};

export type ImportEvent =
  | { readonly type: 'added'; readonly files: readonly File[] }
  | { readonly type: 'removed'; readonly file: File }
  | { readonly type: 'started'; readonly busy: Busy }
  | {
      readonly type: 'progressed';
      readonly progress: Progress;
      readonly secondsLeft?: number | undefined;
    }
  | { readonly type: 'finished'; readonly result: ImportResult }
  | { readonly type: 'failed'; readonly error: unknown }
  | { readonly type: 'reset' };

export const NO_IMPORT: ImportState = { files: [] };

/** A change of the files makes the preview stale; a failed apply leaves it standing. */
export function importState(state: ImportState, event: ImportEvent): ImportState {
  switch (event.type) {
    case 'added':
      return { files: withNew(state.files, event.files) };
    case 'removed':
      return { files: state.files.filter((file) => file !== event.file) };
    case 'started':
      return { files: state.files, busy: event.busy, ...(state.preview && { preview: state.preview }) };
    case 'progressed':
      return state.busy ? progressed(state, event) : state;
    case 'finished':
      return event.result.dryRun
        ? { files: state.files, preview: event.result }
        : { files: [], result: event.result };
    case 'failed':
      return { files: state.files, error: event.error, ...(state.preview && { preview: state.preview }) };
    case 'reset':
      return NO_IMPORT;
  }
}

function progressed(
  { secondsLeft: _before, ...state }: ImportState,
  { progress, secondsLeft }: Extract<ImportEvent, { type: 'progressed' }>,
): ImportState {
  return { ...state, progress, ...(secondsLeft !== undefined && { secondsLeft }) };
}

/** The same file chosen twice is there once. */
function withNew(files: readonly File[], more: readonly File[]): readonly File[] {
  const isSame = (one: File, other: File): boolean =>
    one.name === other.name && one.size === other.size && one.lastModified === other.lastModified;
  return [
    ...files,
    ...more.filter(
      (file, at) =>
        !files.some((one) => isSame(one, file)) && more.findIndex((one) => isSame(one, file)) === at,
    ),
  ];
}

/** How far, in words and as a share where the whole is known. */
export function progressShare({ done, total }: Progress): number | undefined {
  return total === undefined || total <= 0 ? undefined : Math.min(1, done / total);
}
