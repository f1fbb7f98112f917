import type { Day } from '../core/day.ts';
import type { Everybody } from '../core/everybody.ts';
import { keptWith } from '../core/goals/kept-with.ts';
import { dormantForNeed, type Woken, wokenForNeed } from '../core/goals/woken-for-need.ts';
import type { PersonId } from '../core/ids.ts';
import type { GoalNeed } from '../core/matters/goal.ts';
import { personWith } from '../core/matters/matter.ts';
import type { Sleeper } from '../core/network/dormant/dormant-ties.ts';
import type { Store } from '../core/store.ts';
import { type Dormant, dormantPeople, sleeperOf } from '../core/whom-to-wake.ts';
import type { GoalScene } from './goal-scene.ts';

/** A favour that is noted changes what is told of everybody, so it is never older than that. */
const kept = keptWith<Everybody, readonly Dormant[]>();

/** Whom of the past to wake for each need, by its name. The days of few are read: those who fit and rank first. */
export async function goalWoken(
  store: Store,
  { everybody }: GoalScene,
  needs: readonly GoalNeed[],
): Promise<ReadonlyMap<string, readonly Woken[]>> {
  const today = everybody.asOf;
  const favoursOf = await favours(store);
  const dormant = kept(everybody, '', () => dormantPeople(everybody.people, { today, favoursOf }));
  const chosen = needs.map((need) => ({ need, people: dormantForNeed(need, dormant) }));
  const sleepers = await sleepersOf(
    store,
    chosen.flatMap(({ people }) => people),
    today,
  );
  return new Map(
    chosen.map(({ need, people }) => [
      need.name,
      wokenForNeed(need, people, ({ person }) => sleepers.get(person.id)),
    ]),
  );
}

async function sleepersOf(
  store: Store,
  people: readonly Dormant[],
  today: Day,
): Promise<ReadonlyMap<PersonId, Sleeper<PersonId>>> {
  const { median } = await store.learnt();
  const once = [...new Map(people.map((one) => [one.person.id, one])).values()];
  const read = await Promise.all(
    once.map(async (one) => {
      const days = await store.contactDays(one.person.id);
      return [one.person.id, sleeperOf(one, { days, median, today })] as const;
    }),
  );
  return new Map(read);
}

async function favours(store: Store): Promise<ReadonlyMap<PersonId, number>> {
  const counts = new Map<PersonId, number>();
  for (const benefit of await store.matters({ kind: 'benefit' })) {
    const person = personWith(benefit);
    if (person !== undefined) counts.set(person, (counts.get(person) ?? 0) + 1);
  }
  return counts;
}
