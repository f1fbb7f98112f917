import type { PersonId } from '../ids.ts';
import { type Matter, personWith } from './matter.ts';

/** What was said of just these two, whichever was named first. Merging people can bring several together. */
export function saidOfPair(
  said: readonly Matter<'acquaintance'>[],
  [one, other]: readonly [PersonId, PersonId],
): readonly Matter<'acquaintance'>[] {
  return said.filter((matter) => {
    const [first, second] = [personWith(matter, 'one'), personWith(matter, 'other')];
    return (first === one && second === other) || (first === other && second === one);
  });
}
