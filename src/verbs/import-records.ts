import type { PersonId, RecordId } from '../core/ids.ts';
import { namesContradict } from '../core/names.ts';
import type { FoundRecord, Identity, RecordKey, SourceRecord } from '../core/source-record.ts';
import type { PlacedRecord, Writer } from '../core/store.ts';
import type { ImportTally } from './import-tally.ts';
import { mergeInto } from './join-people.ts';
import { withMailNames } from './mail-names.ts';

export const recordKeyText = ({ source, key }: RecordKey): string => `${source}\n${key}`;
const identityText = ({ kind, value }: Identity): string => `${kind}\n${value}`;

/** Which record each key of this import stands for, so that interactions find their people. */
export type RecordIds = Map<string, RecordId>;

/** Writes a batch of records: adds the new, changes the changed, and puts each with the person it proves to be. */
export async function importRecords(
  found: readonly FoundRecord[],
  { writer, tally, ids, seenAt }: { writer: Writer; tally: ImportTally; ids: RecordIds; seenAt: Date },
): Promise<void> {
  const known = new Map((await writer.recordsByKey(found)).map((record) => [recordKeyText(record), record]));
  const fresh: FoundRecord[] = [];
  const changed: PlacedRecord[] = [];
  for (const one of found) {
    const before = known.get(recordKeyText(one));
    if (!before) {
      fresh.push(one);
      continue;
    }
    ids.set(recordKeyText(one), before.id);
    const after = one.source === 'mail' ? withMailNames(before, one) : one;
    if (after.original === before.original) {
      tally.records.same += 1;
      continue;
    }
    tally.records.changed += 1;
    await writer.changeRecord(before, after, seenAt);
    changed.push({ ...before, ...after });
  }
  const added = await writer.addRecords(fresh, seenAt);
  for (const record of added) ids.set(recordKeyText(record), record.id);
  tally.records.new += added.length;
  countOthers(added, tally);
  await placeRecords(
    [...changed, ...added].filter(({ kind }) => kind === 'person'),
    { writer, tally },
  );
}

function countOthers(records: readonly SourceRecord[], tally: ImportTally): void {
  for (const { kind } of records) if (kind !== 'person') tally.notPeople[kind] += 1;
}

/** Finds for each record the people who share one of its identities, and makes them one. */
async function placeRecords(
  records: readonly PlacedRecord[],
  { writer, tally }: { writer: Writer; tally: ImportTally },
): Promise<void> {
  const owners = await ownersOf(records, writer);
  const apart = await apartFrom(records, writer);
  const placed: { record: RecordId; person: PersonId }[] = [];
  for (const record of records) {
    const matches = provable(record.identities).flatMap(
      (identity) => owners.get(identityText(identity)) ?? [],
    );
    const people = samePeople(record, matches, apart);
    const [first, ...others] = people;
    const person = record.personId ?? first ?? (await writer.addPerson());
    if (!record.personId) {
      placed.push({ record: record.id, person });
      if (first) tally.people.joined += 1;
      else {
        tally.people.new += 1;
        if (tally.newPeople.length < NEW_SHOWN && record.card.name) tally.newPeople.push(record.card.name);
      }
    }
    remember(owners, { ...record, personId: person });
    const folded = (record.personId ? people : others).filter((other) => other !== person);
    if (folded.length === 0) continue;
    await writer.placeAll(placed.splice(0));
    for (const other of folded) {
      await mergeInto(writer, person, other);
      replaceOwner(owners, other, person);
    }
  }
  await writer.placeAll(placed);
}

const NEW_SHOWN = 10;

type Owners = Map<string, PlacedRecord[]>;

function provable(identities: readonly Identity[]): readonly Identity[] {
  return identities.filter(({ shared }) => !shared);
}

async function ownersOf(records: readonly PlacedRecord[], writer: Writer): Promise<Owners> {
  const owners: Owners = new Map();
  const identities = records.flatMap((record) => provable(record.identities));
  const own = new Set(records.filter(({ personId }) => personId === undefined).map(({ id }) => id));
  for (const record of await writer.recordsByIdentity(identities)) {
    if (record.personId !== undefined && !own.has(record.id)) remember(owners, record);
  }
  return owners;
}

function remember(owners: Owners, record: PlacedRecord): void {
  for (const identity of provable(record.identities)) {
    const key = identityText(identity);
    const known = owners.get(key);
    if (known) known.push(record);
    else owners.set(key, [record]);
  }
}

function replaceOwner(owners: Owners, gone: PersonId, kept: PersonId): void {
  for (const records of owners.values()) {
    records.forEach((record, at) => {
      if (record.personId === gone) records[at] = { ...record, personId: kept };
    });
  }
}

/** The people behind the matching records, the oldest first; contradicting names and what was split stay apart. */
function samePeople(
  record: PlacedRecord,
  matches: readonly PlacedRecord[],
  apart: ReadonlySet<string>,
): readonly PersonId[] {
  const same = matches.filter(
    (other) =>
      other.id !== record.id &&
      !apart.has(`${record.id}\n${other.id}`) &&
      !namesContradict(record.card.name, other.card.name),
  );
  const people = new Set(same.flatMap(({ personId }) => personId ?? []));
  return [...people].sort();
}

async function apartFrom(records: readonly PlacedRecord[], writer: Writer): Promise<ReadonlySet<string>> {
  const pairs = await writer.keptApart(records.map(({ id }) => id));
  return new Set(pairs.flatMap(([one, other]) => [`${one}\n${other}`, `${other}\n${one}`]));
}
