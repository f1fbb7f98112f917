import type { KindAxis } from '../../core/everybody.ts';
import type { PersonLineView } from '../../verbs/views.ts';
import type { PersonShown } from '../api/verb-types.ts';

/** Somebody in touch, and what is not known of them. */
export type UnknownKinds = {
  readonly person: Pick<PersonLineView, 'id' | 'name' | 'title' | 'organisation'>;
  readonly axes: readonly KindAxis[];
};

/** Countries are too many to choose from; a place is written on the card. */
const AXES_ASKED = ['field', 'function', 'level'] as const;

type Shown = Pick<PersonShown, 'isMe'> & {
  readonly person: UnknownKinds['person'] & Pick<PersonLineView, 'strength'>;
  readonly kinds: readonly { readonly axis: KindAxis }[];
};

/** In the order given; the user and those never met are left out. */
export function unknownAmong(shown: readonly Shown[]): readonly UnknownKinds[] {
  return shown
    .filter(({ person, isMe }) => !isMe && person.strength > 0)
    .map(({ person, kinds }) => ({
      person,
      axes: AXES_ASKED.filter((axis) => !kinds.some((known) => known.axis === axis)),
    }))
    .filter(({ axes }) => axes.length > 0);
}
