import type { PersonId } from '../core/ids.ts';
import { SOURCES, type SourceRecord } from '../core/source-record.ts';
import type { Reader } from '../core/store.ts';
import { type Photo, photoOf } from '../formats/vcard/photo-of.ts';

/** The picture of a person that their most trusted source holds; undefined without any, and for nobody. */
export async function photoOfPerson(reader: Reader, person: PersonId): Promise<Photo | undefined> {
  return firstPhoto(await reader.recordsOf(person));
}

/** Of all records of one person: that of the most trusted source, of two the fresher. */
export function firstPhoto(records: readonly SourceRecord[]): Photo | undefined {
  const byTrust = records.toSorted(
    (one, other) =>
      SOURCES.indexOf(one.source) - SOURCES.indexOf(other.source) ||
      other.lastSeenAt.getTime() - one.lastSeenAt.getTime(),
  );
  for (const { original } of byTrust) {
    const photo = photoOf(original);
    if (photo) return photo;
  }
  return undefined;
}
