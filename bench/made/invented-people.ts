import { seededChance } from './chance.ts';
import { type InventedPerson, inventedPerson } from './invented-person.ts';
import type { NetworkSize } from './network-size.ts';
import { inventedOrganisations } from './organisation.ts';

/** Ten people share an organisation on average. */
const PEOPLE_PER_ORGANISATION = 10;

export function inventedPeople({
  people,
  seed,
}: Pick<NetworkSize, 'people' | 'seed'>): readonly InventedPerson[] {
  const chance = seededChance(seed);
  const organisations = inventedOrganisations(Math.ceil(people / PEOPLE_PER_ORGANISATION), chance);
  return Array.from({ length: people }, (_, number) => inventedPerson(number, organisations, chance));
}
