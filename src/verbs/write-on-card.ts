import type { Card } from '../core/card.ts';
import type { PersonId } from '../core/ids.ts';
import type { Identity, SourceRecord } from '../core/source-record.ts';
import type { Writer } from '../core/store.ts';
import { cardIdentities, distinctIdentities } from '../formats/identity/card-identities.ts';
import { compactCard } from '../formats/identity/compact-card.ts';
import { phoneIdentity } from '../formats/identity/phone-identity.ts';
import { handRecord } from './hand-record.ts';
import { noteYearlyDays } from './note-yearly-days.ts';

/** What is undefined is taken back. */
type Said = { readonly [Field in keyof Card]?: Card[Field] | undefined };

/** Adds to what the user said of this person earlier; an empty text takes a field of theirs back. */
export async function writeOnCard(writer: Writer, person: PersonId, said: Said, at: Date): Promise<void> {
  const records = await writer.recordsOf(person);
  const known = records.find(({ source }) => source === 'hand');
  const others = records.filter((record) => record !== known);
  const name = known?.card.name;
  const card = compactCard({ ...known?.card, ...said, name: nameByHand(said.name, name, others) });
  const found = handRecord(known?.key ?? (await freeKey(writer, person)), card, identitiesOf(card, others));
  if (found.original === (known?.original ?? NOTHING_SAID)) return;
  await noteYearlyDays(writer, person, card);
  if (known) return writer.changeRecord(known, found, at);
  const [added] = await writer.addRecords([found], at);
  if (added) await writer.place(added.id, person);
}

/** Their id, except where a card that was written under it was split off into somebody else. */
async function freeKey(writer: Writer, person: PersonId, times = 1): Promise<string> {
  const key = times === 1 ? person : `${person} ${times}`;
  const taken = await writer.recordsByKey([{ source: 'hand', key }]);
  return taken.length === 0 ? key : freeKey(writer, person, times + 1);
}

/** Their own, and the local numbers of other records when it was said of which country they are. */
function identitiesOf(card: Card, others: readonly SourceRecord[]): readonly Identity[] {
  const { phoneCountry } = card;
  if (phoneCountry === undefined) return cardIdentities(card);
  const phones = others.flatMap((record) => record.card.phones ?? []);
  return distinctIdentities([
    ...cardIdentities(card, phoneCountry),
    ...phones.map((phone) => phoneIdentity(phone, phoneCountry)),
  ]);
}

/** A name is taken back only from somebody who has another one. */
function nameByHand(
  said: string | undefined,
  known: string | undefined,
  others: readonly SourceRecord[],
): string | undefined {
  return said || (said === '' && others.some(({ card }) => card.name !== '') ? '' : known);
}

const NOTHING_SAID = handRecord('', { name: '' }).original;
