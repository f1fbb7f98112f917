import type { Channel } from '../../core/interaction.ts';
import type { CaptureInput } from './use-understood.ts';

export type Chosen = { readonly id: string; readonly name: string };

/** A line being typed, and what was set right by hand. */
export type CaptureDraft = {
  readonly line: string;
  readonly people: readonly Chosen[];
  readonly on?: string;
  readonly channel?: Channel;
  /** What is said of promises is none. */
  readonly promises?: 'no';
};

export function startDraft(about: Chosen | undefined): CaptureDraft {
  return { line: '', people: about ? [about] : [] };
}

/** What the verbs are told of it. */
export function captureInput({ line, people, on, channel, promises }: CaptureDraft): CaptureInput {
  return {
    line: line.trim(),
    ...(people.length > 0 && { with: people.map(({ id }) => id) }),
    ...(on && { on }),
    ...(channel && { channel }),
    ...(promises && { promises }),
  };
}

/** What looks like a promise is kept as one, unless it was said that it is none. */
export function withPromises({ promises: _, ...draft }: CaptureDraft, keep: 'yes' | 'no'): CaptureDraft {
  return keep === 'yes' ? draft : { ...draft, promises: 'no' };
}

/** Somebody chosen twice is there once. */
export function withPerson(draft: CaptureDraft, person: Chosen): CaptureDraft {
  return draft.people.some(({ id }) => id === person.id)
    ? draft
    : { ...draft, people: [...draft.people, person] };
}

export function withoutPerson(draft: CaptureDraft, id: string): CaptureDraft {
  return { ...draft, people: draft.people.filter((person) => person.id !== id) };
}
