import type { Day } from '../core/day.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';

const CANDIDATES_SHOWN = 8;

/** The one person that a user means by an id, an address, a name or the beginning of a name. */
export async function findPerson(reader: Reader, ref: string, today: Day): Promise<PersonLine> {
  const called = await reader.peopleCalled(ref.trim());
  if (called.length > 0) return only(called, ref);
  const found = await reader.people({ search: ref, order: 'strength', today, limit: CANDIDATES_SHOWN });
  if (found.items.length > 0) return only(found.items, ref);
  throw new Refusal('person_not_found', ref);
}

function only(people: readonly PersonLine[], ref: string): PersonLine {
  const [first, ...others] = people;
  if (!first) throw new Refusal('person_not_found', ref);
  if (others.length > 0) throw new Refusal('person_ambiguous', ref, people.map(candidate));
  return first;
}

function candidate(line: PersonLine): string {
  const where = line.organisation ? ` (${line.organisation})` : '';
  return `${line.id}  ${line.name}${where}`;
}
