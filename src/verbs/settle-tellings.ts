import type { Day } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import { personWith } from '../core/matters/matter.ts';
import { keptPromise } from '../core/mutual/open-promises.ts';
import type { Writer } from '../core/store.ts';

/** Whoever is thanked has heard what came of the introductions they made: those promises are kept. */
export async function settleTellings(writer: Writer, connector: PersonId, on: Day): Promise<void> {
  const introductions = await writer.matters({ kind: 'introduction', person: connector });
  const tellings = new Set(
    introductions
      .filter((one) => personWith(one, 'connector') === connector)
      .map(({ about }) => about.telling),
  );
  for (const promise of await writer.matters({ kind: 'promise', person: connector, state: 'open' }))
    if (tellings.has(promise.id)) await writer.changeMatter(keptPromise(promise, on));
}
