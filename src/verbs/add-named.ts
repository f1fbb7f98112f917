import type { ListedName } from '../core/events/names-in-list.ts';
import type { PersonId } from '../core/ids.ts';
import type { Writer } from '../core/store.ts';
import { cardIdentities } from '../formats/identity/card-identities.ts';
import { compactCard } from '../formats/identity/compact-card.ts';
import { handRecord } from './hand-record.ts';

/** Adds a person of whom only the name is known, and perhaps an address. */
export async function addNamed(writer: Writer, { name, address }: ListedName, now: Date): Promise<PersonId> {
  const card = compactCard({ name, ...(address !== undefined && { emails: [address] }) });
  const person = await writer.addPerson();
  const [record] = await writer.addRecords([handRecord(person, card, cardIdentities(card))], now);
  if (record) await writer.place(record.id, person);
  return person;
}
