import type { Store, Writer } from '../../core/store.ts';
import { emailIdentity } from '../../formats/identity/email-identity.ts';
import { importInteractions } from '../import-interactions.ts';
import { importRecords, type RecordIds } from '../import-records.ts';
import { ImportTally } from '../import-tally.ts';
import { becomeMe } from '../me.ts';
import { circleInteractions } from './circle-interactions.ts';
import { handLineInteractions } from './hand-line-interactions.ts';
import { writeSampleActs } from './sample-acts.ts';
import { type SampleBook, sampleBook } from './sample-book.ts';
import { sampleInteractions } from './sample-interactions.ts';
import { ROBIN } from './sample-people.ts';
import { sampleSendersWhoAreNobody } from './sample-records.ts';
import { writeSampleStanding } from './sample-standing.ts';

/**
 * Fills an empty database with the invented network of Robin Ashdown, an accountant who wants to start a business,
 * as it stands at `now`. A database that holds people already stays as it is.
 */
export async function openSampleNetwork(store: Store, now: Date, offsetMinutes = 0): Promise<void> {
  const book = sampleBook(now, offsetMinutes);
  const act = { verb: 'sample.open', by: 'hand', line: 'Opened the sample network' } as const;
  const { result: isFilled } = await store.act(act, (writer) => fill(writer, book));
  if (!isFilled) return;
  await writeSampleStanding(store, book.clock);
  await writeSampleActs(store, book.clock);
}

async function fill(writer: Writer, book: SampleBook): Promise<boolean> {
  if ((await writer.counts()).people > 0) return false;
  const writing = {
    writer,
    tally: new ImportTally(),
    ids: new Map() satisfies RecordIds,
    seenAt: book.clock.now,
    offsetMinutes: () => 0,
  };
  await importRecords([...book.records, ...sampleSendersWhoAreNobody()], writing);
  const interactions = [
    ...sampleInteractions(book),
    ...circleInteractions(book),
    ...handLineInteractions(book),
  ];
  await importInteractions(interactions, writing);
  await becomeMe(
    writer,
    ROBIN.emails.flatMap((email) => emailIdentity(email) ?? []),
    book.clock.now,
  );
  return true;
}
