import type { KindAxis } from './everybody.ts';
import { COUNTRIES } from './kinds/countries.ts';
import { countryOf } from './kinds/country-of.ts';
import { FIELDS } from './kinds/fields.ts';
import { LEVELS } from './kinds/levels.ts';
import { WORK_FUNCTIONS } from './kinds/work-functions.ts';
import { fold } from './text/fold.ts';

/** The kinds told apart on each axis. Places are countries, too many to be read as a list. */
export const KIND_VOCABULARY: Readonly<Record<KindAxis, readonly string[] | undefined>> = {
  field: FIELDS,
  function: WORK_FUNCTIONS,
  level: LEVELS,
  place: undefined,
};

/**
 * The kind that a text names, case and accents forgiven; undefined for one that is not told apart. A country may be named
 * by a place in it.
 */
export function kindCalled(axis: KindAxis, text: string): string | undefined {
  const called = fold(text.trim());
  const kinds = KIND_VOCABULARY[axis] ?? COUNTRIES.map(([, name]) => name);
  const kind = kinds.find((one) => fold(one) === called);
  return kind ?? (axis === 'place' ? countryOf({ places: [text] })?.kind : undefined);
}
