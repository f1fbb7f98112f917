import { z } from 'zod';
import { type Day, dayText } from '../core/day.ts';
import { endorsementText } from '../core/endorsements/endorsement-text.ts';
import { type Matter, personWith } from '../core/matters/matter.ts';
import { someone } from './mutual-views.ts';
import type { NameOf } from './names-of.ts';

export const endorsementView = z.object({
  id: z.string(),
  direction: z.enum(['received', 'given']).describe('received: they spoke for you'),
  person: someone,
  day: z.string(),
  words: z.string().describe('to the letter'),
  heardBy: z.string().optional(),
  result: z.string().optional(),
  says: z.string().describe('one sentence'),
});

export function shownEndorsement(
  endorsement: Matter<'endorsement'>,
  nameOf: NameOf,
  on: Day,
): z.input<typeof endorsementView> {
  const { direction, words, result } = endorsement.about;
  const id = personWith(endorsement);
  const name = nameOf(id);
  const listener = personWith(endorsement, 'to');
  const heardBy = listener === undefined ? endorsement.about.heardBy : nameOf(listener);
  return {
    id: endorsement.id,
    direction,
    person: { id: id ?? '', name },
    day: dayText(endorsement.day),
    words,
    ...(heardBy !== undefined && { heardBy }),
    ...(result !== undefined && { result }),
    says: endorsementText(endorsement, { name, heardBy, today: on }),
  };
}
