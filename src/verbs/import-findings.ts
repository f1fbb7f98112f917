import type { Finding } from '../core/finding.ts';
import type { FoundInteraction } from '../core/interaction.ts';
import type { FoundEvent } from '../core/matters/found-event.ts';
import type { FoundPlan } from '../core/matters/found-plan.ts';
import type { Gathered, Watch } from '../core/ports.ts';
import { Refusal } from '../core/refusal.ts';
import type { FoundRecord, Identity, RecordKey } from '../core/source-record.ts';
import type { Writer } from '../core/store.ts';
import type { FoundTable } from '../core/table-columns.ts';
import { digest } from '../core/text/digest.ts';
import { fold } from '../core/text/fold.ts';
import { ownerOfCalendar } from './calendar-contacts.ts';
import { columnLines, FIELDS_LINE } from './column-lines.ts';
import { importBirthdays, type WaitingBirthday } from './import-birthdays.ts';
import { type BookImport, bookImport } from './import-book.ts';
import { importEndorsements, type WaitingEndorsement } from './import-endorsements.ts';
import { importEvents } from './import-events.ts';
import { importInteractions } from './import-interactions.ts';
import { importPlans } from './import-plans.ts';
import { importRecords, type RecordIds, recordKeyText } from './import-records.ts';
import type { ImportTally } from './import-tally.ts';
import { noteMovedAddresses } from './note-moved-addresses.ts';
import { placeOwnRecords } from './place-own-records.ts';

const BATCH = 500;
/** Cards with photos are long: of them fewer are written together, so that memory stays flat. */
const BATCH_LETTERS = 400_000;
/** Of one name; beyond this it is nobody's. */
const MOST_CALLED = 20;

type Importing = {
  readonly writer: Writer;
  readonly tally: ImportTally;
  readonly seenAt: Date;
  readonly offsetMinutes: (at: Date) => number;
  /** My own addresses, as far as they were said or guessed now. */
  readonly own: readonly Identity[];
  readonly watch: Watch;
  /** A preview shows tables that are understood badly; an import refuses them. */
  readonly isPreview: boolean;
};

/** Writes everything that was gathered, in batches: records before the interactions that point at them. */
export async function importFindings(gathered: Gathered, importing: Importing): Promise<void> {
  const { tally, watch } = importing;
  const total = gathered.files.reduce((sum, { items }) => sum + items, 0);
  const batch = new Batch(importing);
  let book: BookImport | undefined;
  let done = 0;
  for await (const { file, finding } of gathered.findings()) {
    done += 1;
    if (finding.type === 'skipped' || finding.type === 'bad') tally.leaveOut(file, finding);
    else if (finding.type === 'table') takeTable(file, finding.table, importing);
    else if (finding.type === 'book') {
      book ??= await bookImport(gathered, importing);
      await book.take(file, finding);
    } else await batch.take(file, finding);
    if (done % BATCH !== 0) continue;
    watch.stopIfAsked();
    watch.report({ step: 'Writing', done, total: Math.max(total, done), unit: 'items' });
  }
  await batch.write();
  await book?.end();
  await batch.writeBetween();
  await noteMovedAddresses(tally.withMoreMail, importing);
}

function takeTable(file: string, table: FoundTable, { tally, isPreview }: Importing): void {
  if (!table.sure && !isPreview)
    throw new Refusal('columns_unclear', file, [...columnLines(table), FIELDS_LINE]);
  tally.tables.push({ file, ...table });
}

type ReadFinding = Exclude<Finding, { type: 'skipped' | 'bad' | 'table' | 'book' }>;

/** What waits to be written together. */
class Batch {
  readonly #importing: Importing;
  readonly #ids: RecordIds = new Map();
  /** By key, what each record of this import says: a digest of its original. */
  readonly #seen = new Map<string, number>();
  readonly #records: FoundRecord[] = [];
  /** How long what these records say is together. */
  #letters = 0;
  /** Of those who brought the files: they stand with me. */
  readonly #own: FoundRecord[] = [];
  readonly #interactions: FoundInteraction[] = [];
  /** They name people and nothing else, so they wait until everybody is there. */
  readonly #endorsements: WaitingEndorsement[] = [];
  readonly #events: FoundEvent[] = [];
  readonly #birthdays: WaitingBirthday[] = [];
  readonly #plans: FoundPlan[] = [];
  /** By the name on it, the record that LinkedIn's own table holds. */
  readonly #members = new Map<string, RecordKey[]>();
  /** By the name on it, the record of anybody whom the user has written down. */
  readonly #called = new Map<string, RecordKey[]>();

  constructor(importing: Importing) {
    this.#importing = importing;
  }

  async take(file: string, finding: ReadFinding): Promise<void> {
    if (finding.type === 'endorsement') this.#endorsements.push({ file, ...finding });
    else if (finding.type === 'event') this.#events.push(finding.event);
    else if (finding.type === 'birthday') this.#birthdays.push({ file, ...finding });
    else if (finding.type === 'plan') this.#plans.push(finding.plan);
    else if (finding.type === 'interaction') this.#interactions.push(finding.interaction);
    else {
      if (finding.record.source === 'calendar' && this.#isWaiting(finding.record)) await this.#writeRecords();
      const record =
        finding.record.source === 'calendar' ? finding.record : onceOnly(finding.record, this.#seen);
      if (record && finding.isMe) this.#own.push(record);
      else if (record) this.#add(record);
      else this.#importing.tally.skip('the same card again', { file, place: finding.place });
    }
    if (this.#records.length >= BATCH || this.#letters >= BATCH_LETTERS) await this.#writeRecords();
    if (this.#interactions.length >= BATCH) await this.write();
  }

  async write(): Promise<void> {
    await this.#writeRecords();
    const { writer, own, seenAt } = this.#importing;
    const owner = () => ownerOfCalendar(writer, own, seenAt);
    await importInteractions(this.#interactions.splice(0), { ...this.#importing, ids: this.#ids, owner });
  }

  /** What stands between people, once they are all written. */
  async writeBetween(): Promise<void> {
    await importEndorsements(this.#endorsements, this.#members, this.#importing);
    await importEvents(this.#events, this.#importing);
    await importBirthdays(this.#birthdays, this.#called, this.#importing);
    await importPlans(this.#plans, this.#importing);
  }

  #add(record: FoundRecord): void {
    this.#records.push(record);
    this.#letters += record.original.length;
    if (record.kind !== 'person' || record.source === 'mail') return;
    const name = fold(record.card.name ?? '');
    const { source, key } = record;
    const called = this.#called.get(name) ?? [];
    if (name !== '' && called.length < MOST_CALLED) this.#called.set(name, [...called, { source, key }]);
    if (source === 'linkedin') this.#members.set(name, [...(this.#members.get(name) ?? []), record]);
  }

  /** Two calendars may tell other names of one address: the second adds to the first. */
  #isWaiting({ source, key }: FoundRecord): boolean {
    return this.#records.some((record) => record.source === source && record.key === key);
  }

  async #writeRecords(): Promise<void> {
    const importing = { ...this.#importing, ids: this.#ids };
    this.#letters = 0;
    await importRecords(this.#own.splice(0), importing, placeOwnRecords);
    await importRecords(this.#records.splice(0), importing);
  }
}

/** Two different cards under one key in one file are two records; the same card twice is one. */
function onceOnly(record: FoundRecord, seen: Map<string, number>): FoundRecord | undefined {
  const original = digest(record.original);
  for (let copy = 1; ; copy += 1) {
    const key = copy === 1 ? record.key : `${record.key}#${copy}`;
    const text = recordKeyText({ source: record.source, key });
    const known = seen.get(text);
    if (known === original) return undefined;
    if (known === undefined) {
      seen.set(text, original);
      return { ...record, key };
    }
  }
}
