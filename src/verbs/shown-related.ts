import type { PersonId } from '../core/ids.ts';
import type { Sourced } from '../core/person-card.ts';
import { relatedOf } from '../core/related.ts';
import type { Reader } from '../core/store.ts';
import type { CardView } from './views.ts';

/** A card may name hundreds; so many are looked up among the people here. */
const LOOKED_UP = 50;

/** Who belongs to a person; with the person here who is called so, when exactly one is. */
export async function shownRelated(
  related: readonly Sourced[],
  of: PersonId,
  reader: Reader,
): Promise<CardView['related']> {
  return Promise.all(
    related.map(async ({ value, source, seenAt }, at) => {
      const { as, name } = relatedOf(value);
      const called = at < LOOKED_UP ? await reader.peopleCalled(name) : [];
      const [only, ...others] = called.filter(({ id }) => id !== of);
      return {
        value,
        source,
        seenAt: seenAt.toISOString(),
        as,
        name,
        ...(only && others.length === 0 && { person: only.id }),
      };
    }),
  );
}
