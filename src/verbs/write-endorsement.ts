import type { Day } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { Endorsement } from '../core/matters/endorsement.ts';
import type { Matter } from '../core/matters/matter.ts';
import type { Writer } from '../core/store.ts';
import { addBenefit } from './write-benefit.ts';

export type NewEndorsement = {
  readonly about: Endorsement;
  readonly day: Day;
  /** Who spoke for me, or for whom I spoke. */
  readonly person: PersonId;
  readonly to: PersonId | undefined;
  /** Nothing more is owed for it. */
  readonly isThanked: boolean;
};

/**
 * Notes a good word and the good turn that it is: who lends a name gives much. One that was received owes thanks. A skill
 * that was clicked on is noted alone: it is no good turn.
 */
export async function addEndorsement(
  writer: Writer,
  { about, day, person, to, isThanked }: NewEndorsement,
): Promise<Matter<'endorsement'>> {
  const people = [{ part: 'with', person }, ...(to === undefined ? [] : [{ part: 'to', person: to }])];
  const matter = { kind: 'endorsement', day, state: 'said', people, about } as const;
  const id = await writer.addMatter<'endorsement'>(matter);
  const { direction, words: line } = about;
  if (about.skills) return { ...matter, id };
  await addBenefit(writer, {
    person,
    day,
    direction,
    what: 'endorsement',
    size: 'big',
    line,
    isThanked,
  });
  return { ...matter, id };
}
