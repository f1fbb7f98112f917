import { z } from 'zod';
import type { WholePerson } from '../core/everybody.ts';
import type { PersonLine } from '../core/person-line.ts';
import { cardAndKinds } from './card-and-kinds.ts';
import { etiquetteOf, etiquetteView } from './etiquette-of.ts';
import { someone } from './mutual-views.ts';
import type { Deps } from './verb.ts';

/** What to mind with each of several, before any of them is asked. */
export const etiquetteOfEachView = z
  .array(etiquetteView.extend({ person: someone }))
  .describe('what to mind with each of them, where anything is known');

type Someone = Pick<PersonLine, 'id' | 'name'> & {
  /** Read from their card where they are not given. */
  readonly kinds?: WholePerson['kinds'];
};

export async function etiquetteOfEach(
  people: readonly Someone[],
  deps: Deps,
): Promise<z.input<typeof etiquetteOfEachView>> {
  const all = await Promise.all(
    people.map(async ({ id, name, kinds: known }) => {
      const kinds = known ?? (await cardAndKinds(deps.store, id)).kinds;
      return { person: { id, name }, ...(await etiquetteOf({ person: id, kinds }, deps)) };
    }),
  );
  return all.filter(
    ({ manners, customs, holidays }) => manners.length + customs.length + holidays.length > 0,
  );
}
