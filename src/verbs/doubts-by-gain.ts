import type { PersonId } from '../core/ids.ts';
import type { Doubt } from '../core/same-person/doubts.ts';
import { chanceOfOne } from '../core/same-person/weights.ts';

/** On how many days there was contact with each. */
export type DaysInTouch = ReadonlyMap<PersonId, number>;

/**
 * By the chance that they are one, times the contact that would come together. With `hopedBits` as they would stand
 * if so much more spoke for each.
 */
export function doubtsByGain<One extends Doubt<PersonId>>(
  doubts: readonly One[],
  days: DaysInTouch,
  hopedBits = 0,
): readonly One[] {
  const daysOf = (person: PersonId): number => days.get(person) ?? 0;
  const gainOf = ({ one, other, bits }: One): number =>
    chanceOfOne(bits + hopedBits) * (1 + Math.min(daysOf(one), daysOf(other)));
  return doubts
    .map((doubt) => ({ doubt, gain: gainOf(doubt) }))
    .sort((a, b) => b.gain - a.gain || b.doubt.bits - a.doubt.bits || (a.doubt.one < b.doubt.one ? -1 : 1))
    .map(({ doubt }) => doubt);
}
