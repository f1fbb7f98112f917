import type { KindAxis } from '../../core/everybody.ts';

/** A kind of people while it is being chosen; an axis that is left open is empty or missing. */
export type KindDraft = { readonly [Axis in KindAxis]?: string };

/** What was chosen, without the axes that are left open. */
export function chosenKinds(kinds: KindDraft): KindDraft {
  return Object.fromEntries(
    Object.entries(kinds).flatMap(([axis, kind]) => (kind.trim() === '' ? [] : [[axis, kind.trim()]])),
  );
}
