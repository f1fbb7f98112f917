import type { Named } from '../words/names-in.ts';
import type { NeedShown } from './use-goals.ts';

/** Everybody who is named for a need, so that a sentence about it can lead to them. */
export function peopleOfNeed({ helpers, halfKnown, dormant, way }: NeedShown): readonly Named[] {
  const told = [...helpers, ...halfKnown, ...dormant].map(({ person: { id, name } }) => ({ id, name }));
  return once([...told, ...(way?.people ?? []).map(({ id, name }) => ({ id, name }))]);
}

export function peopleOfGoal(needs: readonly NeedShown[]): readonly Named[] {
  return once(needs.flatMap(peopleOfNeed));
}

function once(people: readonly Named[]): readonly Named[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
