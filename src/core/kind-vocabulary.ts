import type { KindAxis } from './everybody.ts';
import { FIELDS } from './kinds/fields.ts';
import { LEVELS } from './kinds/levels.ts';
import { WORK_FUNCTIONS } from './kinds/work-functions.ts';
import { fold } from './text/fold.ts';

/** The kinds told apart on each axis. Of places there is no list: any may be said. */
export const KIND_VOCABULARY: Readonly<Record<KindAxis, readonly string[] | undefined>> = {
  field: FIELDS,
  function: WORK_FUNCTIONS,
  level: LEVELS,
  place: undefined,
};

/** The kind that a text names, case and accents forgiven; undefined for one that is not told apart. */
export function kindCalled(axis: KindAxis, text: string): string | undefined {
  const [kinds, called] = [KIND_VOCABULARY[axis], fold(text.trim())];
  return kinds ? kinds.find((kind) => fold(kind) === called) : text.trim();
}
