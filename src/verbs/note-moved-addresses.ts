import { changesToNote } from '../core/changes/changes-to-note.ts';
import { type MovedAddress, movedAddresses } from '../core/changes/moved-addresses.ts';
import { type Day, dayOf } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import type { PlacedRecord, Writer } from '../core/store.ts';
import { addressDays } from './address-days.ts';
import { writeChanges } from './note-changes.ts';

/** Mail of long ago tells where somebody was before, and that is no news. Ours. */
const NEWS_FOR_DAYS = 90;

type Importing = {
  readonly writer: Writer;
  readonly seenAt: Date;
  readonly offsetMinutes: (at: Date) => number;
};

/** Notes who of these writes from an address that came with this import, and no longer from one that was here. */
export async function noteMovedAddresses(people: Iterable<PersonId>, importing: Importing): Promise<void> {
  const { writer, seenAt, offsetMinutes } = importing;
  const on = dayOf(seenAt, offsetMinutes(seenAt));
  for (const person of people) {
    const records = await writer.recordsOf(person);
    const isFresh = freshAddresses(records, seenAt);
    const moved = movedAddresses(await addressDays(writer, { person, records, offsetMinutes }));
    for (const one of moved.filter(({ from, to }) => isFresh(to) && !isFresh(from)))
      await noteMoved(writer, one, { person, on });
  }
}

function freshAddresses(records: readonly PlacedRecord[], seenAt: Date): (address: string) => boolean {
  const fresh = records.filter(({ source, firstSeenAt }) => source === 'mail' && firstSeenAt >= seenAt);
  const addresses = new Set(fresh.map(({ key }) => key));
  return (address) => addresses.has(address);
}

async function noteMoved(
  writer: Writer,
  { from, to, since }: MovedAddress,
  { person, on }: { readonly person: PersonId; readonly on: Day },
): Promise<void> {
  const noted = await writer.matters({ kind: 'change', person });
  const [before, after] = [from, to].map((address) => ({ name: '', emails: [address] }));
  if (!before || !after) return;
  const changes = changesToNote({ before, after, others: [], noted });
  const isNews = on - since <= NEWS_FOR_DAYS;
  await writeChanges(writer, isNews ? changes : changes.map((one) => ({ ...one, state: 'known' as const })), {
    person,
    on,
  });
}
