import type { Day } from '../../core/day.ts';
import type { PersonId } from '../../core/ids.ts';
import type { PersonLine } from '../../core/person-line.ts';
import type { Mixable } from '../../core/today/mix-of-today.ts';
import { isHidden } from '../../core/today.ts';
import type { Deps } from '../verb.ts';

/** What a source of suggestions looks at. */
export type TodayScene = {
  readonly deps: Deps;
  readonly on: Day;
  /** How many are named at most. */
  readonly limit: number;
};

export type Told = {
  readonly why: string;
  readonly todo: string;
  readonly lastAbout?: string;
  readonly reminder?: string;
};

/** Something that turns to one person. It is told only when it is named. */
export type PersonItem = Mixable & {
  readonly person: PersonId;
  readonly tell: (line: PersonLine) => Told | Promise<Told>;
};

/** Something of the day that is with nobody in particular: an event, a step of a goal. */
export type OccasionItem = Mixable & {
  readonly about: { readonly id: string; readonly name: string };
  readonly told: Pick<Told, 'why' | 'todo'>;
};

export type TodayItem = PersonItem | OccasionItem;

/** Everything of one sort that could be named today; each has a file here, and a line in today-sources.ts. */
export type TodaySource = (scene: TodayScene) => Promise<readonly TodayItem[]>;

/**
 * Of these, in their order, as many as can be named: who rests until later, or is never to be named, is left out. What was
 * promised or is owed stays to be done, so being done with a person does not hide it.
 */
export async function ofThoseAwake<Item extends { readonly person: PersonId }>(
  items: readonly Item[],
  { deps: { store }, on, limit }: TodayScene,
  hides: { readonly done: boolean },
): Promise<readonly Item[]> {
  const found: Item[] = [];
  for (const item of items) {
    if (found.length === limit) break;
    const attention = await store.attention(item.person);
    if ((attention?.state === 'done' && !hides.done) || !isHidden(attention, on)) found.push(item);
  }
  return found;
}
