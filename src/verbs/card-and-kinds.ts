import type { WholePerson } from '../core/everybody.ts';
import type { PersonId } from '../core/ids.ts';
import { kindsOfPerson, saidKinds } from '../core/kinds-of-person.ts';
import { type PersonCard, personCard } from '../core/person-card.ts';
import type { Reader } from '../core/store.ts';

type CardAndKinds = { readonly card: PersonCard; readonly kinds: WholePerson['kinds'] };

/** The card of one person and of what kind they are, without reading everybody. */
export async function cardAndKinds(store: Reader, person: PersonId): Promise<CardAndKinds> {
  const [records, said] = await Promise.all([store.recordsOf(person), store.kindsSaid()]);
  const card = personCard(records);
  const kinds = Object.entries(kindsOfPerson(person, card, saidKinds(said)));
  return { card, kinds: Object.fromEntries(kinds.map(([axis, { kind }]) => [axis, kind])) };
}
