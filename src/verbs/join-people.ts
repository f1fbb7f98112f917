import type { Attention } from '../core/attention.ts';
import { joinedBond } from '../core/bond.ts';
import type { PersonId, RecordId } from '../core/ids.ts';
import type { Writer } from '../core/store.ts';

/** Puts everything of one person into another; the emptied person goes. The act that does it can take it back. */
export async function mergeInto(writer: Writer, keep: PersonId, fold: PersonId): Promise<void> {
  const records = await writer.recordsOf(fold);
  await writer.placeAll(records.map(({ id }) => ({ record: id, person: keep })));
  await moveAttention(writer, keep, fold);
  await writer.moveReminders(fold, keep);
  await moveBond(writer, keep, fold);
  await writer.moveMatters(fold, keep);
  if ((await writer.me()) === fold) await writer.setMe(keep);
  await writer.removePerson(fold);
}

async function moveAttention(writer: Writer, keep: PersonId, fold: PersonId): Promise<void> {
  const [kept, folded] = [await writer.attention(keep), await writer.attention(fold)];
  if (folded) await writer.setAttention(fold, undefined);
  const longer = longest(kept, folded);
  if (longer && longer !== kept) await writer.setAttention(keep, longer);
}

async function moveBond(writer: Writer, keep: PersonId, fold: PersonId): Promise<void> {
  const [kept, folded] = [await writer.bond(keep), await writer.bond(fold)];
  if (!folded) return;
  await writer.setBond(fold, undefined);
  await writer.setBond(keep, kept ? joinedBond(kept, folded) : folded);
}

function longest(one: Attention | undefined, other: Attention | undefined): Attention | undefined {
  if (!one || !other) return one ?? other;
  const until = (attention: Attention): number => (attention.state === 'never' ? Infinity : attention.until);
  return until(other) > until(one) ? other : one;
}

/** Moves one record out into a person of its own, and remembers that the two are not the same. */
export async function splitOff(writer: Writer, from: PersonId, record: RecordId): Promise<PersonId> {
  const stay = (await writer.recordsOf(from)).filter(({ id }) => id !== record);
  const person = await writer.addPerson();
  await writer.place(record, person);
  await writer.keepApart(stay.map(({ id }) => [record, id] as const));
  return person;
}
