import type { Day } from '../core/day.ts';
import type { Acquaintances, Everybody } from '../core/everybody.ts';
import type { PersonId } from '../core/ids.ts';
import { type HelpMatch, helpMatches } from '../core/mutual/help-matches.ts';
import { weekLoad } from '../core/mutual/week-load.ts';
import { weightBetween } from '../core/network/circle/half-ties.ts';
import type { Store } from '../core/store.ts';
import { capacityOf } from './capacity-of.ts';

export type HelpFound = {
  /** The most worth first. */
  readonly matches: readonly HelpMatch[];
  readonly everybody: Everybody;
  /** Somebody has said what they look for, or what they can give. */
  readonly isStated: boolean;
};

/** Who could help whom, by all that is open. */
export async function helpFound(store: Store, today: Day): Promise<HelpFound> {
  const [needs, offers, promises, everybody, acquaintances, capacity] = await Promise.all([
    store.matters({ kind: 'need', state: 'open' }),
    store.matters({ kind: 'offer', state: 'open' }),
    store.matters({ kind: 'promise', state: 'open' }),
    store.everybody(),
    store.acquaintances(),
    capacityOf(store),
  ]);
  const matches = helpMatches({
    needs,
    offers,
    people: everybody.people,
    knowEachOther: acquainted(everybody, acquaintances),
    load: weekLoad(promises, capacity, today),
    today,
  });
  return { matches, everybody, isStated: needs.length + offers.length > 0 };
}

function acquainted(
  { numberOf }: Everybody,
  acquaintances: Acquaintances | undefined,
): (one: PersonId, other: PersonId) => boolean {
  return (one, other) => {
    const [from, to] = [numberOf.get(one), numberOf.get(other)];
    if (!acquaintances || from === undefined || to === undefined) return false;
    return weightBetween(acquaintances.paths.graph, from, to) > 0;
  };
}
