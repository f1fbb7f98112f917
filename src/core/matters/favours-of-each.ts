import type { PersonId } from '../ids.ts';
import { type Matter, personWith } from './matter.ts';

/** How many favours went between each person and the user, given and received. */
export function favoursOfEach(benefits: readonly Matter<'benefit'>[]): ReadonlyMap<PersonId, number> {
  const counts = new Map<PersonId, number>();
  for (const benefit of benefits) {
    const person = personWith(benefit);
    if (person !== undefined) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return counts;
}
