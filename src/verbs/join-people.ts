import { longerRest } from '../core/attention.ts';
import { joinedBond } from '../core/bond.ts';
import type { PersonId, RecordId } from '../core/ids.ts';
import { KINDS_TO_SETTLE, ofJoinedPeople } from '../core/matters/of-joined-people.ts';
import type { Writer } from '../core/store.ts';

/** Puts everything of one person into another; the emptied person goes. The act that does it can take it back. */
export async function mergeInto(writer: Writer, keep: PersonId, fold: PersonId): Promise<void> {
  const records = await writer.recordsOf(fold);
  await writer.placeAll(records.map(({ id }) => ({ record: id, person: keep })));
  await moveAttention(writer, keep, fold);
  await writer.moveReminders(fold, keep);
  await moveBond(writer, keep, fold);
  await moveKinds(writer, keep, fold);
  await moveMatters(writer, keep, fold);
  if ((await writer.me()) === fold) await writer.setMe(keep);
  await writer.removePerson(fold);
}

async function moveAttention(writer: Writer, keep: PersonId, fold: PersonId): Promise<void> {
  const [kept, folded] = [await writer.attention(keep), await writer.attention(fold)];
  if (!folded) return;
  await writer.setAttention(fold, undefined);
  const longer = kept ? longerRest(kept, folded) : folded;
  if (longer !== kept) await writer.setAttention(keep, longer);
}

async function moveBond(writer: Writer, keep: PersonId, fold: PersonId): Promise<void> {
  const [kept, folded] = [await writer.bond(keep), await writer.bond(fold)];
  if (!folded) return;
  await writer.setBond(fold, undefined);
  await writer.setBond(keep, kept ? joinedBond(kept, folded) : folded);
}

/** Of which kind somebody is by hand: of the kept one what was said stands, and what only the other has is added. */
async function moveKinds(writer: Writer, keep: PersonId, fold: PersonId): Promise<void> {
  const said = (await writer.kindsSaid()).filter(({ about }) => about === 'person');
  const known = new Set(said.filter(({ subject }) => subject === keep).map(({ axis }) => axis));
  for (const { axis, about, subject, kind } of said) {
    if (subject !== fold) continue;
    await writer.sayKind({ axis, about, subject }, undefined);
    if (!known.has(axis)) await writer.sayKind({ axis, about, subject: keep }, kind);
  }
}

async function moveMatters(writer: Writer, keep: PersonId, fold: PersonId): Promise<void> {
  const brought = new Set<(typeof KINDS_TO_SETTLE)[number]>();
  for (const kind of KINDS_TO_SETTLE) {
    if ((await writer.matters({ kind, person: fold })).length > 0) brought.add(kind);
  }
  await writer.moveMatters(fold, keep);
  for (const kind of brought) {
    const { gone, changed } = ofJoinedPeople(await writer.matters({ kind, person: keep }));
    for (const { id } of gone) await writer.removeMatter(id);
    for (const matter of changed) await writer.changeMatter(matter);
  }
}

/** Moves one record out into a person of its own, and remembers that the two are not the same. */
export async function splitOff(writer: Writer, from: PersonId, record: RecordId): Promise<PersonId> {
  const stay = (await writer.recordsOf(from)).filter(({ id }) => id !== record);
  const person = await writer.addPerson();
  await writer.place(record, person);
  await writer.keepApart(stay.map(({ id }) => [record, id] as const));
  return person;
}
