import { z } from 'zod';
import type { Everybody } from '../core/everybody.ts';
import { tieText } from '../core/goals/tie-text.ts';
import type { PersonId } from '../core/ids.ts';
import { sharedPeople } from '../core/shared-people.ts';
import type { Reader } from '../core/store.ts';
import { evidenceBetween } from './shown-ways.ts';
import { reasonView } from './views.ts';

const SHARED_SHOWN = 5;

export const sharedView = z.object({
  id: z.string(),
  name: z.string(),
  reasons: z.array(reasonView).describe('how you stand to them, and why they are thought to know each other'),
});

/** Whom both of us know best; nobody while nobody has said who I am. */
export async function briefShared(
  person: PersonId,
  everybody: Everybody,
  store: Reader,
): Promise<z.input<typeof sharedView>[]> {
  const acquaintances = await store.acquaintances();
  const number = everybody.numberOf.get(person);
  if (!acquaintances || number === undefined) return [];
  const said = await store.matters({ kind: 'acquaintance', person });
  return sharedPeople(acquaintances.paths, number, SHARED_SHOWN).flatMap((shared) => {
    const other = everybody.people[shared.number];
    if (!other) return [];
    const evidence = evidenceBetween({ everybody, acquaintances, said }, [number, shared.number]);
    const reasons = evidence.map(({ term, says }) => ({ term, says }));
    const own = { term: 'tie', says: tieText(other, everybody.asOf) };
    return [{ id: other.id, name: other.name, reasons: [own, ...reasons] }];
  });
}
