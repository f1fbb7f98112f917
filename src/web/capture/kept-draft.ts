import type { CaptureDraft, Chosen } from './capture-draft.ts';

/** A line that was begun waits until it is saved, even when the dialog is closed in between. */
const waiting = new Map<string, CaptureDraft>();

export function keptDraft(about: Chosen | undefined): CaptureDraft | undefined {
  return waiting.get(about?.id ?? '');
}

export function keepDraft(about: Chosen | undefined, draft: CaptureDraft | undefined): void {
  if (draft === undefined || draft.line === '') waiting.delete(about?.id ?? '');
  else waiting.set(about?.id ?? '', draft);
}
