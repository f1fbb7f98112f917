import type { Gathered } from '../core/ports.ts';
import { readBookItem, type WrittenItem } from './export-book-schema.ts';
import { bookMatters } from './import-book-matters.ts';
import type { BookImporting, Of, Spotted, WrittenRecord } from './import-book-parts.ts';
import { bookPeople } from './import-book-people.ts';
import { bookSaid } from './import-book-said.ts';
import { importInteractions } from './import-interactions.ts';

const BATCH = 500;

/** Brings in books that were written out: what is known stays, what is new comes, and nothing is doubled. */
export type BookImport = {
  take(file: string, finding: { readonly item: unknown; readonly place: string }): Promise<void>;
  /** Writes what waits. */
  end(): Promise<void>;
};

export async function bookImport(
  gathered: Gathered,
  { writer, tally }: Pick<BookImporting, 'writer' | 'tally'>,
): Promise<BookImport> {
  const isJoining = (await writer.counts()).records > 0;
  const importing: BookImporting = { writer, tally, ids: new Map(), isJoining };
  const people = bookPeople(importing);
  const said = bookSaid(importing, people.personOf);
  const matters = bookMatters(importing, people.personOf);
  const records: Spotted<WrittenRecord>[] = [];
  const contacts: Of<'interaction'>[] = [];
  if (isJoining) await people.recognise(recordsIn(gathered));

  const writeRecords = (): Promise<void> => people.write(records.splice(0));
  const writeContacts = async (): Promise<void> => {
    await importInteractions(contacts.splice(0), importing);
  };

  async function takeRead({ item, ...spot }: Spotted<WrittenItem>): Promise<void> {
    if (item.type === 'record') {
      records.push({ item, ...spot });
      if (records.length >= BATCH) await writeRecords();
      return;
    }
    if (records.length > 0) await writeRecords();
    if (item.type === 'interaction') {
      contacts.push(item);
      if (contacts.length >= BATCH) await writeContacts();
    } else if (item.type === 'person') await people.add({ item: item.person, ...spot });
    else if (item.type === 'me') await people.beMe({ item: item.person, ...spot });
    else if (item.type === 'matter') matters.take({ item, ...spot });
    else await said.take({ item, ...spot });
  }

  return {
    async take(file, { item, place }) {
      const read = readBookItem(item);
      if (typeof read === 'string') tally.leaveOut(file, { type: 'bad', place, reason: read });
      else await takeRead({ file, place, item: read });
    },
    async end() {
      await writeRecords();
      await writeContacts();
      await matters.write();
    },
  };
}

async function* recordsIn(gathered: Gathered): AsyncIterable<Spotted<WrittenRecord>> {
  for await (const { file, finding } of gathered.findings()) {
    if (finding.type !== 'book') continue;
    const item = readBookItem(finding.item);
    if (typeof item !== 'string' && item.type === 'record') yield { file, place: finding.place, item };
  }
}
