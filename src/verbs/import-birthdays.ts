import type { PersonId } from '../core/ids.ts';
import type { FoundRecord, RecordKey } from '../core/source-record.ts';
import type { Writer } from '../core/store.ts';
import { fold } from '../core/text/fold.ts';
import { recordKeyText } from './import-records.ts';
import type { ImportTally } from './import-tally.ts';

/** A birthday whose person is still to be found, with where it stood. */
export type WaitingBirthday = {
  readonly file: string;
  readonly place: string;
  readonly birthday: FoundRecord;
};

type Importing = { readonly writer: Writer; readonly tally: ImportTally; readonly seenAt: Date };

/** By a folded name, the records of this import that are called so: they are not to be found by name before it is done. */
export type RecordsCalled = ReadonlyMap<string, readonly RecordKey[]>;

/**
 * Puts birthdays with the one person who is called as they say. Whoever nobody is called is somebody new, unless a first
 * name is all that is said; whoever could be one or another of two is nobody's.
 */
export async function importBirthdays(
  waiting: readonly WaitingBirthday[],
  called: RecordsCalled,
  { writer, tally, seenAt }: Importing,
): Promise<void> {
  const keys = waiting.map(({ birthday }) => birthday);
  const known = new Map((await writer.recordsByKey(keys)).map((record) => [recordKeyText(record), record]));
  for (const { file, place, birthday } of waiting) {
    const before = known.get(recordKeyText(birthday));
    if (before?.original === birthday.original) tally.records.same += 1;
    else if (before) {
      tally.records.changed += 1;
      await writer.changeRecord(before, birthday, seenAt);
    } else {
      const whose = await personOf(birthday, called, writer);
      if (typeof whose === 'string') tally.skip(whose, { file, place });
      else await add(birthday, whose.person, { writer, tally, seenAt });
    }
  }
}

const SEVERAL = 'birthday of a name that several people have';
const FIRST_NAME = 'birthday of a first name that nobody here is called by';

type Whose = { readonly person: PersonId | undefined };

async function personOf(
  { card: { name } }: FoundRecord,
  called: RecordsCalled,
  writer: Writer,
): Promise<Whose | string> {
  const records = await writer.recordsByKey(called.get(fold(name)) ?? []);
  const lines = await writer.peopleCalled(name);
  const people = new Set([
    ...records.flatMap(({ personId }) => personId ?? []),
    ...lines.map(({ id }) => id),
  ]);
  const [person] = people;
  if (people.size > 1) return SEVERAL;
  return person === undefined && !/\S\s\S/.test(name) ? FIRST_NAME : { person };
}

async function add(
  birthday: FoundRecord,
  known: PersonId | undefined,
  { writer, tally, seenAt }: Importing,
): Promise<void> {
  const person = known ?? (await writer.addPerson());
  const [record] = await writer.addRecords([birthday], seenAt);
  if (record) await writer.place(record.id, person);
  tally.records.new += 1;
  if (known === undefined) tally.people.new += 1;
  else tally.people.joined += 1;
}
