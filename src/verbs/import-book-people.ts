import type { PersonId, RecordId } from '../core/ids.ts';
import { Refusal } from '../core/refusal.ts';
import type { FoundRecord, SourceRecord } from '../core/source-record.ts';
import type { PlacedRecord } from '../core/store.ts';
import { plainJson } from '../core/text/plain-json.ts';
import type { BookImporting, PersonOf, Spotted, WrittenRecord } from './import-book-parts.ts';
import { recordKeyText } from './import-records.ts';
import { isSamePerson } from './is-same-person.ts';
import { neighbours } from './neighbours.ts';

const RECOGNISED_AT_ONCE = 500;
const NEW_SHOWN = 10;

export type BookPeople = {
  readonly personOf: PersonOf;
  /** Finds out who of the file is here already, by records that both have. */
  recognise(records: AsyncIterable<Spotted<WrittenRecord>>): Promise<void>;
  write(batch: readonly Spotted<WrittenRecord>[]): Promise<void>;
  add(person: Spotted<PersonId>): Promise<void>;
  beMe(person: Spotted<PersonId>): Promise<void>;
};

export function bookPeople({ writer, tally, ids, isJoining }: BookImporting): BookPeople {
  const people = new Map<string, PersonId>();
  /** Whom somebody of the file stands for already: two people of one file stay two. */
  const taken = new Set<PersonId>();
  const labelText = (file: string, label: string): string => `${file}\n${label}`;
  const personOf: PersonOf = (file, label) => people.get(labelText(file, label));

  function claim(file: string, label: string, person: PersonId): void {
    people.set(labelText(file, label), person);
    taken.add(person);
  }

  async function knownOf(
    batch: readonly Spotted<WrittenRecord>[],
  ): Promise<ReadonlyMap<string, PlacedRecord>> {
    const known = await writer.recordsByKey(batch.map(({ item }) => item));
    return new Map(known.map((record) => [recordKeyText(record), record]));
  }

  async function recogniseBatch(batch: readonly Spotted<WrittenRecord>[]): Promise<void> {
    const known = await knownOf(batch);
    for (const { file, item } of batch) {
      const here = known.get(recordKeyText(item))?.personId;
      if (here === undefined || item.person === undefined || taken.has(here)) continue;
      if (personOf(file, item.person) === undefined) claim(file, item.person, here);
    }
  }

  async function writeKnown(before: PlacedRecord, { item, ...spot }: Spotted<WrittenRecord>): Promise<void> {
    ids.set(recordKeyText(item), before.id);
    const stands = item.person === undefined ? undefined : personOf(spot.file, item.person);
    if (before.personId !== stands) tally.skip('stands with somebody else here', spot);
    if (plainRecord(before) === plainRecord(item) || item.lastSeenAt <= before.lastSeenAt) {
      tally.records.same += 1;
      return;
    }
    tally.records.changed += 1;
    await writer.changeRecord(before, foundRecord(item), item.lastSeenAt);
  }

  async function writeFresh(batch: readonly Spotted<WrittenRecord>[]): Promise<void> {
    const added = new Map<string, SourceRecord>();
    for (const [firstSeenAt, ofMoment] of byMoment(batch)) {
      const found = ofMoment.map(({ item }) => foundRecord(item));
      for (const record of await writer.addRecords(found, new Date(firstSeenAt)))
        added.set(recordKeyText(record), record);
    }
    for (const { item } of batch) {
      const record = added.get(recordKeyText(item));
      if (!record) continue;
      ids.set(recordKeyText(item), record.id);
      if (item.lastSeenAt > record.lastSeenAt) await writer.changeRecord(record, record, item.lastSeenAt);
    }
    tally.records.new += added.size;
    await placeFresh(batch, added);
  }

  async function placeFresh(
    batch: readonly Spotted<WrittenRecord>[],
    added: ReadonlyMap<string, SourceRecord>,
  ): Promise<void> {
    const near = isJoining ? await neighbours([...added.values()], writer) : undefined;
    const placed: { record: RecordId; person: PersonId }[] = [];
    for (const { file, item } of batch) {
      const record = added.get(recordKeyText(item));
      if (!record) continue;
      if (item.person === undefined) {
        if (item.kind !== 'person') tally.notPeople[item.kind] += 1;
        continue;
      }
      const known = personOf(file, item.person);
      const same = known === undefined && near ? whoIs(record, near) : undefined;
      const person = known ?? same ?? (await writer.addPerson());
      if (known === undefined) count(item.card.name, same !== undefined);
      claim(file, item.person, person);
      placed.push({ record: record.id, person });
    }
    await writer.placeAll(placed);
  }

  /** Somebody who was here, if one and only one proves to be the same, and nobody of the file is it yet. */
  function whoIs(record: SourceRecord, near: Awaited<ReturnType<typeof neighbours>>): PersonId | undefined {
    const others = near.withOneOf(record).filter((person) => !taken.has(person));
    const same = others.filter((person) => isSamePerson([record], near.recordsOf(person), near.apart));
    return same.length === 1 ? same[0] : undefined;
  }

  function count(name: string, isJoined: boolean): void {
    if (isJoined) tally.people.joined += 1;
    else tally.people.new += 1;
    if (!isJoined && name !== '' && tally.newPeople.length < NEW_SHOWN) tally.newPeople.push(name);
  }

  return {
    personOf,
    async recognise(records) {
      let batch: Spotted<WrittenRecord>[] = [];
      for await (const record of records) {
        batch.push(record);
        if (batch.length < RECOGNISED_AT_ONCE) continue;
        await recogniseBatch(batch);
        batch = [];
      }
      await recogniseBatch(batch);
    },
    async write(batch) {
      if (batch.length === 0) return;
      const known = await knownOf(batch);
      const fresh = new Map<string, Spotted<WrittenRecord>>();
      for (const one of batch) {
        const key = recordKeyText(one.item);
        const before = known.get(key);
        if (before) await writeKnown(before, one);
        else if (fresh.has(key)) tally.skip('the same record again', { file: one.file, place: one.place });
        else fresh.set(key, one);
      }
      if (fresh.size > 0) await writeFresh([...fresh.values()]);
    },
    async add({ item, ...spot }) {
      if (isJoining || personOf(spot.file, item) !== undefined) tally.skip('nothing is known of them', spot);
      else claim(spot.file, item, await writer.addPerson());
    },
    async beMe({ item, ...spot }) {
      const person = personOf(spot.file, item);
      const me = await writer.me();
      if (person === undefined) tally.skip('nothing is known of them', spot);
      else if (me === undefined) await writer.setMe(person);
      else if (me !== person) throw new Refusal('book_of_another');
    },
  };
}

function foundRecord({ source, key, kind, card, identities, original }: FoundRecord): FoundRecord {
  return { source, key, kind, card, identities, original };
}

function plainRecord({ kind, card, identities, original }: FoundRecord): string {
  return plainJson({ kind, card, identities: identities.map(plainJson).sort(), original });
}

function byMoment(
  batch: readonly Spotted<WrittenRecord>[],
): ReadonlyMap<number, readonly Spotted<WrittenRecord>[]> {
  const groups = new Map<number, Spotted<WrittenRecord>[]>();
  for (const one of batch) {
    const at = one.item.firstSeenAt.getTime();
    const group = groups.get(at) ?? [];
    group.push(one);
    groups.set(at, group);
  }
  return groups;
}
