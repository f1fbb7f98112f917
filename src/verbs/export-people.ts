import type { PersonId } from '../core/ids.ts';
import type { OutgoingPerson } from '../core/outgoing-person.ts';
import { personCard } from '../core/person-card.ts';
import type { PersonLine } from '../core/person-line.ts';
import { Refusal } from '../core/refusal.ts';
import { fold } from '../core/text/fold.ts';
import { findPerson } from './find-person.ts';
import { today } from './shown.ts';
import type { Deps } from './verb.ts';

/** Who is to be written out; everybody when nothing is said. */
export type ExportWish = {
  readonly search?: string | undefined;
  readonly tag?: string | undefined;
  readonly people?: readonly string[] | undefined;
};

export type ChosenPerson = Pick<PersonLine, 'id' | 'name'>;

/** How much was written. */
export type WrittenOut = { readonly people: number; readonly items: number };

export function choosesPeople({ search, tag, people }: ExportWish): boolean {
  return search !== undefined || tag !== undefined || people !== undefined;
}

/** By name, as a reader looks for them. */
export async function chosenPeople(wish: ExportWish, deps: Deps): Promise<readonly ChosenPerson[]> {
  const found = await asked(wish, deps);
  const chosen = wish.tag === undefined ? found : await tagged(found, wish.tag, deps);
  if (chosen.length === 0) throw new Refusal('nothing_to_export');
  const byName = chosen.map(({ id, name }) => ({ id, name, sort: fold(name) }));
  return byName.sort((one, other) =>
    one.sort < other.sort || (one.sort === other.sort && one.id < other.id) ? -1 : 1,
  );
}

async function asked({ search, people }: ExportWish, deps: Deps): Promise<readonly ChosenPerson[]> {
  if (people) return named(people, deps);
  if (search !== undefined) return searched(search, deps);
  return (await deps.store.everybody()).people;
}

async function named(refs: readonly string[], deps: Deps): Promise<readonly ChosenPerson[]> {
  const found = new Map<PersonId, ChosenPerson>();
  for (const ref of refs) {
    const line = await findPerson(deps.store, ref, today(deps));
    found.set(line.id, line);
  }
  return [...found.values()];
}

const LINES_AT_ONCE = 200;

async function searched(search: string, deps: Deps): Promise<readonly ChosenPerson[]> {
  const found: ChosenPerson[] = [];
  for (let after: string | undefined; ; ) {
    const query = { search, order: 'name', today: today(deps), limit: LINES_AT_ONCE } as const;
    const page = await deps.store.people({ ...query, ...(after !== undefined && { after }) });
    found.push(...page.items);
    if (page.next === undefined) return found;
    after = page.next;
  }
}

async function tagged(
  people: readonly ChosenPerson[],
  tag: string,
  deps: Deps,
): Promise<readonly ChosenPerson[]> {
  const wanted = fold(tag);
  const found: ChosenPerson[] = [];
  for await (const { id, card } of outgoingPeople(people, 'Looking for the tag', deps))
    if (card.tags.some(({ value }) => fold(value) === wanted)) found.push({ id, name: card.name });
  return found;
}

const READ_AT_ONCE = 100;

/** One after the other, as far as the last was taken; tells how far it is. */
export async function* outgoingPeople(
  people: readonly Pick<ChosenPerson, 'id'>[],
  step: string,
  { store, watch }: Pick<Deps, 'store' | 'watch'>,
): AsyncIterable<OutgoingPerson> {
  for (let done = 0; done < people.length; done += READ_AT_ONCE) {
    watch.stopIfAsked();
    watch.report({ step, done, total: people.length, unit: 'items' });
    const some = people.slice(done, done + READ_AT_ONCE).map(({ id }) => id);
    const recordsOf = await store.recordsOfEach(some);
    for (const id of some) {
      const records = recordsOf.get(id);
      if (records) yield { id, card: personCard(records), records };
    }
  }
}
