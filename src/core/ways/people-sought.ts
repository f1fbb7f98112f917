import { type Everybody, KIND_AXES, type KindAxis } from '../everybody.ts';
import { fold } from '../text/fold.ts';

/** Which people are looked for: of an organisation, of some kinds, or both. Texts are folded when compared. */
export type Sought = {
  readonly firm?: string | undefined;
  readonly kinds: Readonly<Partial<Record<KindAxis, string | undefined>>>;
};

/** By number, me left out. Of whom an asked kind is not known is not among them. Cost: one pass. */
export function peopleSought({ people, me }: Everybody, { firm, kinds }: Sought): readonly number[] {
  const asked = askedAxes(kinds).map((axis) => ({ axis, kind: fold(kinds[axis] ?? '') }));
  return people.flatMap((person, number) => {
    if (number === me || (firm !== undefined && person.firm !== firm)) return [];
    return asked.every(({ axis, kind }) => fold(person.kinds[axis] ?? '') === kind) ? [number] : [];
  });
}

export function askedAxes(kinds: Sought['kinds']): readonly KindAxis[] {
  return KIND_AXES.filter((axis) => kinds[axis] !== undefined);
}

/** `The field is known of 320 of 5,000 people.` for each axis that was asked; the amount is that share. */
export function explainKnownOf({ people, me }: Everybody, axes: readonly KindAxis[]) {
  const others = people.filter((_, number) => number !== me);
  return axes.map((axis) => {
    const known = others.filter(({ kinds }) => kinds[axis] !== undefined).length;
    const amount = others.length === 0 ? 0 : known / others.length;
    return { says: `The ${axis} is known of ${known} of ${others.length} people.`, amount };
  });
}
