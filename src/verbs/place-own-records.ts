import type { PersonId } from '../core/ids.ts';
import type { PlacedRecord, Writer } from '../core/store.ts';
import { isSamePerson } from './is-same-person.ts';
import { mergeInto } from './join-people.ts';

/** Puts what sources say of their owner into me, and joins whoever shares an identity with it and is nobody else. */
export async function placeOwnRecords(
  records: readonly PlacedRecord[],
  { writer }: { readonly writer: Writer },
): Promise<void> {
  if (records.length === 0) return;
  const identities = records.flatMap((record) => record.identities.filter(({ shared }) => !shared));
  const beside = await writer.recordsByIdentity(identities);
  const known = await writer.me();
  const me = known ?? (await likelyMe(records, beside, writer)) ?? (await writer.addPerson());
  if (known === undefined) await writer.setMe(me);
  const fresh = records.filter(({ personId }) => personId === undefined);
  await writer.placeAll(fresh.map(({ id }) => ({ record: id, person: me })));
  const others = new Set([...records, ...beside].flatMap(({ personId }) => personId ?? []));
  others.delete(me);
  for (const other of [...others].sort()) await joinToMe(other, me, writer);
}

/** The first who shares an identity with me and is nobody else by name. */
async function likelyMe(
  own: readonly PlacedRecord[],
  beside: readonly PlacedRecord[],
  writer: Writer,
): Promise<PersonId | undefined> {
  for (const person of new Set(beside.flatMap(({ personId }) => personId ?? []))) {
    if (isSamePerson(own, await writer.recordsOf(person), new Set())) return person;
  }
  return undefined;
}

/** A telephone of mine may be the family's, and a record may have been taken out of me by hand. */
async function joinToMe(other: PersonId, me: PersonId, writer: Writer): Promise<void> {
  const [mine, theirs] = [await writer.recordsOf(me), await writer.recordsOf(other)];
  const pairs = await writer.keptApart([...mine, ...theirs].map(({ id }) => id));
  const apart = new Set(pairs.flatMap(([one, two]) => [`${one}\n${two}`, `${two}\n${one}`]));
  if (!isSamePerson(mine, theirs, apart)) return;
  await mergeInto(writer, me, other);
}
