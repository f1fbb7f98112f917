import { z } from 'zod';
import type { PersonLine } from '../core/person-line.ts';
import { cardAndKinds } from './card-and-kinds.ts';
import { etiquetteOf, etiquetteView } from './etiquette-of.ts';
import { someone } from './mutual-views.ts';
import type { Deps } from './verb.ts';

/** What to mind with each of several, before any of them is asked. */
export const etiquetteOfEachView = z
  .array(etiquetteView.extend({ person: someone }))
  .describe('what to mind with each of them, where anything is known');

export async function etiquetteOfEach(
  people: readonly Pick<PersonLine, 'id' | 'name'>[],
  deps: Deps,
): Promise<z.input<typeof etiquetteOfEachView>> {
  const all = await Promise.all(
    people.map(async ({ id, name }) => {
      const { kinds } = await cardAndKinds(deps.store, id);
      return { person: { id, name }, ...(await etiquetteOf({ person: id, kinds }, deps)) };
    }),
  );
  return all.filter(
    ({ manners, customs, holidays }) => manners.length + customs.length + holidays.length > 0,
  );
}
