import type { Day } from '../core/day.ts';
import type { PersonId, RecordId } from '../core/ids.ts';
import type { PlacedRecord, Writer } from '../core/store.ts';
import type { ImportTally } from './import-tally.ts';
import { isDoubtful, isSamePerson } from './is-same-person.ts';
import { mergeInto } from './join-people.ts';
import { type Neighbours, neighbours } from './neighbours.ts';
import { noteNewerRecord } from './note-changes.ts';
import { noteYearlyDays } from './note-yearly-days.ts';

type Placing = { readonly writer: Writer; readonly tally: ImportTally; readonly on: Day };

/** Finds for each record the people who share one of its identities, and makes them one where nothing speaks against it. */
export async function placeRecords(records: readonly PlacedRecord[], placing: Placing): Promise<void> {
  const { writer, tally, on } = placing;
  const near = await neighbours(records, writer);
  const placed: { record: RecordId; person: PersonId }[] = [];
  for (const record of records) {
    const same = samePeople(record, near);
    const person = record.personId ?? same[0] ?? (await writer.addPerson());
    if (record.personId === undefined) {
      placed.push({ record: record.id, person });
      await noteNewerRecord(writer, { person, fresh: record, earlier: near.recordsOf(person), on });
      count({ ...record, personId: person }, same.length > 0, tally);
    }
    near.add({ ...record, personId: person });
    await noteYearlyDays(writer, person, record.card);
    const folded = same.filter((other) => other !== person);
    if (folded.length === 0) continue;
    await writer.placeAll(placed.splice(0));
    for (const other of folded) {
      await mergeInto(writer, person, other);
      near.fold(person, other);
    }
  }
  await writer.placeAll(placed);
}

/** Who else the record proves to be, the oldest first; nobody when it could be one or the other of two. */
function samePeople(record: PlacedRecord, near: Neighbours): readonly PersonId[] {
  const here = record.personId === undefined ? [record] : near.recordsOf(record.personId);
  const others = near
    .withOneOf(record)
    .filter((person) => person !== record.personId && isSamePerson(here, near.recordsOf(person), near.apart));
  return isDoubtful(others.map(near.recordsOf), near.apart) ? [] : others;
}

const NEW_SHOWN = 10;

type Placed = PlacedRecord & { readonly personId: PersonId };

function count({ card, source, personId }: Placed, isJoined: boolean, tally: ImportTally): void {
  const { people, newPeople, newcomers, withMoreMail } = tally;
  if (isJoined) {
    people.joined += 1;
    if (source === 'mail') withMoreMail.add(personId);
  } else {
    people.new += 1;
    newcomers.push(personId);
    if (newPeople.length < NEW_SHOWN && card.name) newPeople.push(card.name);
  }
}
