import type { KindAxis } from '../core/everybody.ts';
import { KIND_VOCABULARY, kindCalled } from '../core/kind-vocabulary.ts';
import { Refusal } from '../core/refusal.ts';

/** The kind that a user means by a text; refused with those there are when it is none of them. */
export function readKind(axis: KindAxis, text: string): string {
  const kind = kindCalled(axis, text);
  if (kind !== undefined) return kind;
  throw new Refusal('kind_unknown', text, KIND_VOCABULARY[axis] ?? PLACES);
}

const PLACES = ['a country by its English name, or a city in it'] as const;
