import type { AddressDays } from '../core/changes/moved-addresses.ts';
import { type Day, dayOf } from '../core/day.ts';
import type { PersonId, RecordId } from '../core/ids.ts';
import type { PlacedRecord, Reader, TimelineEntry } from '../core/store.ts';

const PAGE = 200;
/** A tie with more contact than this is read no further, and then nothing is said of its addresses. */
const ENTRIES_READ = 2_000;

type Reading = {
  readonly person: PersonId;
  readonly records: readonly PlacedRecord[];
  readonly offsetMinutes: (at: Date) => number;
};

/** Since when and until when somebody wrote from each of their addresses; nothing of those who have one only. */
export async function addressDays(
  reader: Reader,
  { person, records, offsetMinutes }: Reading,
): Promise<readonly AddressDays[]> {
  const addresses = new Map(
    records.filter(({ source }) => source === 'mail').map(({ id, key }) => [id, key]),
  );
  if (addresses.size < 2) return [];
  const found = new Map<RecordId, AddressDays>();
  let after: string | undefined;
  for (let read = 0; read < ENTRIES_READ; read += PAGE) {
    const page = await reader.timeline(person, { limit: PAGE, ...(after !== undefined && { after }) });
    for (const entry of page.items) {
      const day = dayOf(entry.at, offsetMinutes(entry.at));
      for (const record of writers(entry)) take(found, record, { address: addresses.get(record), day });
    }
    if (page.next === undefined) return [...found.values()];
    after = page.next;
  }
  return [];
}

function writers({ channel, participants }: TimelineEntry): readonly RecordId[] {
  if (channel !== 'mail') return [];
  return participants.filter(({ role }) => role === 'from').map(({ recordId }) => recordId);
}

type Written = { readonly address: string | undefined; readonly day: Day };

function take(found: Map<RecordId, AddressDays>, record: RecordId, { address, day }: Written): void {
  if (address === undefined) return;
  const { first, last } = found.get(record) ?? { first: day, last: day };
  found.set(record, {
    address,
    first: day < first ? day : first,
    last: day > last ? day : last,
  });
}
