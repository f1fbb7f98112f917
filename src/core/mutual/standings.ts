import type { Day } from '../day.ts';
import type { PersonId } from '../ids.ts';
import { type Matter, personWith } from '../matters/matter.ts';
import { favourOf } from '../matters/told-by-benefits.ts';
import type { Favour } from '../network/benefit/favour.ts';
import { onlyTakes } from '../network/benefit/give-load.ts';
import { type Balance, balance } from '../network/benefit/ledger.ts';

/** What went and came between me and one person. */
export type MutualStanding = {
  readonly person: PersonId;
  readonly favours: readonly Favour[];
  readonly balance: Balance;
};

export function favoursByPerson(
  benefits: readonly Matter<'benefit'>[],
): ReadonlyMap<PersonId, readonly Favour[]> {
  const found = new Map<PersonId, Favour[]>();
  for (const benefit of benefits) {
    const person = personWith(benefit);
    if (person === undefined) continue;
    const favours = found.get(person);
    if (favours) favours.push(favourOf(benefit));
    else found.set(person, [favourOf(benefit)]);
  }
  return found;
}

export function standings(benefits: readonly Matter<'benefit'>[], today: Day): readonly MutualStanding[] {
  return [...favoursByPerson(benefits)].map(([person, favours]) => ({
    person,
    favours,
    balance: balance(favours, today),
  }));
}

/** Whoever did most for me, as far as it counts today. */
export function helpedMeMost(all: readonly MutualStanding[], limit: number): readonly MutualStanding[] {
  return most(all, limit, ({ balance: { received } }) => received);
}

export function helpedByMe(all: readonly MutualStanding[], limit: number): readonly MutualStanding[] {
  return most(all, limit, ({ balance: { given } }) => given);
}

/** To whom much went, surely, and from whom next to nothing came. */
export function thoseWhoOnlyTake(all: readonly MutualStanding[], limit: number): readonly MutualStanding[] {
  return most(
    all.filter((one) => onlyTakes(one.balance)),
    limit,
    ({ balance: { given } }) => given,
  );
}

/** Less than a small favour of four half-lives ago is forgotten. */
const FORGOTTEN = 1 / 16;

function most(
  all: readonly MutualStanding[],
  limit: number,
  amount: (one: MutualStanding) => number,
): readonly MutualStanding[] {
  return all
    .filter((one) => amount(one) > FORGOTTEN)
    .sort((one, other) => amount(other) - amount(one) || (one.person < other.person ? -1 : 1))
    .slice(0, limit);
}
