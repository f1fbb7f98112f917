import type { PersonId } from '../../core/ids.ts';
import { Refusal } from '../../core/refusal.ts';
import type { Reader } from '../../core/store.ts';

/** Whom the sample calls by this name; all of its names are different. */
export async function sampleIdOf(name: string, reader: Reader): Promise<PersonId> {
  const [person] = await reader.peopleCalled(name);
  if (!person) throw new Refusal('person_not_found', name);
  return person.id;
}
