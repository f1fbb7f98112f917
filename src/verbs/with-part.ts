import type { PersonId } from '../core/ids.ts';
import type { MatterPerson } from '../core/matters/matter.ts';

/** These people with a part, each once, in the order in which the store tells them. */
export function withPart(
  people: readonly MatterPerson[],
  part: string,
  added: readonly PersonId[],
): readonly MatterPerson[] {
  const known = new Set(people.filter((one) => one.part === part).map(({ person }) => person));
  const fresh = [...new Set(added)].filter((person) => !known.has(person));
  return [...people, ...fresh.map((person) => ({ part, person }))].sort(
    (one, other) => order(one.part, other.part) || order(one.person, other.person),
  );
}

function order(one: string, other: string): number {
  return one === other ? 0 : one < other ? -1 : 1;
}
