import { z } from 'zod';
import type { Day } from '../core/day.ts';
import { tieText } from '../core/goals/tie-text.ts';
import type { PersonId } from '../core/ids.ts';
import type { Acquaintance } from '../core/matters/acquaintance.ts';
import { explainBeside, seenBeside, sharedPeople } from '../core/shared-people.ts';
import type { Reader, TimelineEntry } from '../core/store.ts';
import { reasonView } from './views.ts';

const SHARED_SHOWN = 5;
/** Of so many it is looked up how well I know them; they were seen with this person most. */
const LOOKED_AT = 100;

export const sharedView = z.object({
  id: z.string(),
  name: z.string(),
  reasons: z.array(reasonView).describe('how you stand to them, and why they are thought to know each other'),
});

type Showing = {
  readonly store: Reader;
  readonly entries: readonly (TimelineEntry & { readonly day: Day })[];
  /** There are older entries, so that what is counted is counted of late. */
  readonly hasMore: boolean;
  readonly on: Day;
};

/** Whom both of us know best. */
export async function briefShared(
  person: PersonId,
  { store, entries, hasMore, on }: Showing,
): Promise<z.input<typeof sharedView>[]> {
  const beside = seenBeside(entries, { person, said: await saidOf(person, store) }, on).slice(0, LOOKED_AT);
  const lines = await store.lines(beside.map((one) => one.person));
  return sharedPeople(beside, lines, SHARED_SHOWN).map(({ line, beside: one }) => ({
    id: line.id,
    name: line.name,
    reasons: [
      { term: 'tie', says: tieText(line, on) },
      ...explainBeside(one, on).map(({ says }) => ({
        term: 'seen',
        says: hasMore ? `Of late: ${says}` : says,
      })),
    ],
  }));
}

/** Whom this person knows, as the user said; the newest word counts. */
async function saidOf(
  person: PersonId,
  store: Reader,
): Promise<ReadonlyMap<PersonId, Acquaintance & { readonly day: Day }>> {
  const said = (await store.matters({ kind: 'acquaintance', person })).toReversed();
  return new Map(
    said.flatMap(({ day, about, people }) =>
      people
        .filter((one) => one.person !== person)
        .map((one): [PersonId, Acquaintance & { day: Day }] => [one.person, { ...about, day }]),
    ),
  );
}
