import type { PersonId } from '../core/ids.ts';
import type { Identity } from '../core/source-record.ts';
import type { PlacedRecord, Writer } from '../core/store.ts';
import type { Apart } from './is-same-person.ts';

/** The people whom a batch of records may belong to, as they stand at each moment while it is placed. */
export type Neighbours = {
  readonly apart: Apart;
  /** Who shares an identity with this record, the oldest first. */
  withOneOf(record: PlacedRecord): readonly PersonId[];
  recordsOf(person: PersonId): readonly PlacedRecord[];
  add(record: PlacedRecord): void;
  fold(keep: PersonId, gone: PersonId): void;
};

export async function neighbours(batch: readonly PlacedRecord[], writer: Writer): Promise<Neighbours> {
  const people = await peopleBeside(batch, writer);
  const owners = new Map<string, Set<PersonId>>();
  const own = (person: PersonId, records: readonly PlacedRecord[]): void => {
    for (const text of records.flatMap(({ identities }) => provable(identities).map(identityText)))
      owners.set(text, (owners.get(text) ?? new Set()).add(person));
  };
  for (const [person, records] of people) own(person, records);
  const recordsOf = (person: PersonId): readonly PlacedRecord[] => people.get(person) ?? [];
  const there = [...batch, ...[...people.values()].flat()];

  return {
    apart: await apartOf(there, writer),
    recordsOf,
    withOneOf({ identities }) {
      const found = provable(identities).flatMap((identity) => [
        ...(owners.get(identityText(identity)) ?? []),
      ]);
      return [...new Set(found)].sort();
    },
    add(record) {
      if (record.personId === undefined) return;
      const others = recordsOf(record.personId).filter(({ id }) => id !== record.id);
      people.set(record.personId, [...others, record]);
      own(record.personId, [record]);
    },
    fold(keep, gone) {
      const records = recordsOf(gone);
      for (const persons of owners.values()) persons.delete(gone);
      people.delete(gone);
      people.set(keep, [...recordsOf(keep), ...records]);
      own(keep, records);
    },
  };
}

/** The people of these records, and those who share an identity with one of them, with all their records. */
async function peopleBeside(batch: readonly PlacedRecord[], writer: Writer) {
  const beside = await writer.recordsByIdentity(batch.flatMap(({ identities }) => provable(identities)));
  const people = new Map<PersonId, readonly PlacedRecord[]>();
  for (const { personId } of [...batch, ...beside]) {
    if (personId !== undefined && !people.has(personId))
      people.set(personId, await writer.recordsOf(personId));
  }
  return people;
}

async function apartOf(records: readonly PlacedRecord[], writer: Writer): Promise<Apart> {
  const pairs = await writer.keptApart(records.map(({ id }) => id));
  return new Set(pairs.flatMap(([one, other]) => [`${one}\n${other}`, `${other}\n${one}`]));
}

function provable(identities: readonly Identity[]): readonly Identity[] {
  return identities.filter(({ shared }) => !shared);
}

const identityText = ({ kind, value }: Identity): string => `${kind}\n${value}`;
