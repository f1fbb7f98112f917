import { dayOf } from '../core/day.ts';
import type { RecordId } from '../core/ids.ts';
import type { FoundRecord, RecordKey, SourceRecord } from '../core/source-record.ts';
import type { PlacedRecord, Writer } from '../core/store.ts';
import type { ImportTally } from './import-tally.ts';
import { isSaidAgain, withMailNames } from './mail-names.ts';
import { noteChangedRecord } from './note-changes.ts';
import { noteSignedMoves } from './note-signed-moves.ts';
import { placeRecords } from './place-records.ts';

export const recordKeyText = ({ source, key }: RecordKey): string => `${source}\n${key}`;

/** Which record each key of this import stands for, so that interactions find their people. */
export type RecordIds = Map<string, RecordId>;

type Importing = {
  readonly writer: Writer;
  readonly tally: ImportTally;
  readonly ids: RecordIds;
  readonly seenAt: Date;
  readonly offsetMinutes: (at: Date) => number;
};

/** What mail and calendars say of an address is its names, and each file knows other ones. */
const KEEPS_NAMES: ReadonlySet<string> = new Set(['mail', 'calendar']);

/** Writes a batch of records: adds the new, changes the changed, and puts each with the person it proves to be. */
export async function importRecords(
  found: readonly FoundRecord[],
  { writer, tally, ids, seenAt, offsetMinutes }: Importing,
  place: typeof placeRecords = placeRecords,
): Promise<void> {
  const known = new Map((await writer.recordsByKey(found)).map((record) => [recordKeyText(record), record]));
  const on = dayOf(seenAt, offsetMinutes(seenAt));
  const fresh: FoundRecord[] = [];
  const changed: PlacedRecord[] = [];
  for (const one of found) {
    const before = known.get(recordKeyText(one));
    if (!before) {
      fresh.push(one);
      continue;
    }
    ids.set(recordKeyText(one), before.id);
    const after = KEEPS_NAMES.has(one.source) ? withMailNames(before, one) : one;
    if (after.original === before.original) {
      tally.records.same += 1;
      continue;
    }
    if (KEEPS_NAMES.has(one.source) && isSaidAgain(before, after)) {
      tally.records.same += 1;
      await writer.changeRecord(before, after, seenAt);
      continue;
    }
    tally.change(before.card, after.card);
    if (one.source !== 'mail') await noteChangedRecord(writer, before, { card: after.card, on });
    await writer.changeRecord(before, after, seenAt);
    changed.push({ ...before, ...after });
  }
  const added = await writer.addRecords(fresh, seenAt);
  for (const record of added) ids.set(recordKeyText(record), record.id);
  tally.records.new += added.length;
  countOthers(added, tally);
  await place(
    [...changed, ...added].filter(({ kind }) => kind === 'person'),
    { writer, tally, on },
  );
  await noteSignedMoves(writer, [...changed, ...added], on);
}

function countOthers(records: readonly SourceRecord[], tally: ImportTally): void {
  for (const { kind } of records) if (kind !== 'person') tally.notPeople[kind] += 1;
}
