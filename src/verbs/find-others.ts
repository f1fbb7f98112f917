import type { Day } from '../core/day.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import type { Reader } from '../core/store.ts';
import { findPerson } from './find-person.ts';

/** The people that a user means, each once; refused when one of them is the user. */
export async function findOthers(
  reader: Reader,
  refs: readonly string[],
  today: Day,
): Promise<readonly PersonLine[]> {
  const found = new Map<string, PersonLine>();
  for (const ref of refs) {
    const person = await findPerson(reader, ref, today);
    if (person.isMe) throw new Refusal('me_not_a_person');
    found.set(person.id, person);
  }
  return [...found.values()];
}
