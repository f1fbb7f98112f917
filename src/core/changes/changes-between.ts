import { CHANGED_FIELDS, type Change, type ChangedField } from '../matters/change.ts';
import { type ChangingCard, cardValues } from './card-values.ts';
import { isSameValue, valueKey } from './value-key.ts';

/** What a card no longer says, each with what came in its place. A field that is filled for the first time is no change. */
export function changesBetween(before: ChangingCard, after: ChangingCard): readonly Change[] {
  return CHANGED_FIELDS.flatMap((what) => {
    const [were, are] = [cardValues(before, what), cardValues(after, what)];
    const come = without(are, were, what);
    return without(were, are, what).map((from, place) => ({ what, from, to: successor(come, place, what) }));
  });
}

/** Those of the one list that the other does not have, each once. */
function without(list: readonly string[], other: readonly string[], what: ChangedField): readonly string[] {
  const seen = new Set(other.map((value) => valueKey(what, value)));
  return list.filter((value) => {
    const key = valueKey(what, value);
    return seen.size < seen.add(key).size;
  });
}

/** Of several addresses it is not known which took the place of which, unless only one came. */
function successor(come: readonly string[], place: number, what: ChangedField): string {
  return (what === 'address' && come.length === 1 ? come[0] : come[place]) ?? '';
}

/** Whether a card says this, in whatever way it is written. */
export function saysValue(card: ChangingCard, { what, to }: Pick<Change, 'what' | 'to'>): boolean {
  return cardValues(card, what).some((value) => isSameValue(what, value, to));
}
