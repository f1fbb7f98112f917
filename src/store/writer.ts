import type { PersonId, RecordId } from '../core/ids.ts';
import { interactionId, personId, recordId } from '../core/ids.ts';
import { inChunks } from '../core/in-chunks.ts';
import type { FoundRecord, SourceRecord } from '../core/source-record.ts';
import type { Writer } from '../core/store.ts';

import type { Row } from './engine.ts';
import { matterWriter } from './matter-writer.ts';
import { peopleMeant } from './people-meant.ts';
import { sqlReader } from './reader.ts';
import { bondRow } from './rows.ts';
import type { Writing } from './writing.ts';

/** What an act can change, each row through the journal. */
export function sqlWriter(writing: Writing): Writer {
  const { connection, book, journal, touched, newId, now } = writing;
  const reader = sqlReader({ db: connection.db, book });
  return {
    ...reader,
    async addPerson() {
      const id = personId(newId());
      await journal.insertAll('person', [{ person_id: id, created_at: now().getTime() }]);
      touched.person(id);
      return id;
    },
    async removePerson(person) {
      await journal.remove('person', { person_id: person });
      touched.person(person);
    },
    addRecords: (records, seenAt) => addRecords(writing, records, seenAt),
    changeRecord: (record, found, seenAt) => changeRecord(writing, record, { found, seenAt }),
    place: (record, person) => placeAll(writing, [{ record, person }]),
    placeAll: (pairs) => placeAll(writing, pairs),
    async keepApart(pairs) {
      for (const [one, other] of pairs)
        await journal.put('apart', { record_id: one, other_record_id: other });
    },
    async addInteractions(found) {
      const born = found.map((interaction) => ({ ...interaction, id: interactionId(newId()) }));
      await journal.insertAll('interaction', born.map(interactionRow));
      const participants = born.flatMap(participantRows);
      await journal.insertAll('participant', participants);
      for (const { record_id } of participants) touched.record(String(record_id));
      return born.map(({ id }) => id);
    },
    async setAttention(person, attention) {
      if (!attention) return journal.remove('attention', { person_id: person });
      const until = attention.state === 'never' ? null : attention.until;
      await journal.put('attention', { person_id: person, state: attention.state, until_day: until });
    },
    async addReminder({ person, day, about, settledAt }) {
      const settled = settledAt?.getTime() ?? null;
      await journal.insertAll('reminder', [
        { reminder_id: newId(), person_id: person, day, about, settled_at: settled },
      ]);
    },
    async moveReminders(from, to) {
      const rows = await connection.db
        .selectFrom('reminder')
        .select('reminder_id')
        .where('book_id', '=', book)
        .where('person_id', '=', from)
        .execute();
      for (const { reminder_id } of rows) await journal.put('reminder', { reminder_id, person_id: to });
    },
    async settleReminder(id, at) {
      if (!at) return journal.remove('reminder', { reminder_id: id });
      const known = await journal.find('reminder', { reminder_id: id });
      if (known) await journal.put('reminder', { reminder_id: id, settled_at: at.getTime() });
    },
    async setMe(person) {
      await journal.put('setting', { name: 'me', value: person });
      touched.everybody();
    },
    async setBond(person, bond) {
      if (bond) await journal.put('bond', bondRow(person, bond));
      else await journal.remove('bond', { person_id: person });
      touched.tie(person);
    },
    async setBudget(budget) {
      if (budget) await journal.put('setting', { name: 'budget', value: JSON.stringify(budget) });
      else await journal.remove('setting', { name: 'budget' });
    },
    async sayKind({ axis, about, subject }, kind) {
      const key = { axis, about, subject };
      if (kind === undefined) await journal.remove('kind_said', key);
      else await journal.put('kind_said', { ...key, kind });
      const shelf = { db: writing.connection.db, book: writing.book };
      for (const person of await peopleMeant(shelf, { about, subject })) touched.person(person);
    },
    ...matterWriter(writing),
  };
}

async function addRecords(
  { journal, newId }: Writing,
  found: readonly FoundRecord[],
  seenAt: Date,
): Promise<readonly SourceRecord[]> {
  const records = found.map((one) => ({
    ...one,
    id: recordId(newId()),
    firstSeenAt: seenAt,
    lastSeenAt: seenAt,
  }));
  await journal.insertAll('record', records.map(recordRow));
  await journal.insertAll(
    'identity',
    records.flatMap(({ id, identities }) => identityRows(id, identities)),
  );
  return records;
}

async function changeRecord(
  { journal, touched }: Writing,
  before: SourceRecord,
  { found, seenAt }: { found: FoundRecord; seenAt: Date },
): Promise<void> {
  const after = { ...before, ...found, id: before.id, firstSeenAt: before.firstSeenAt, lastSeenAt: seenAt };
  await journal.put('record', recordRow(after));
  const kept = identityRows(before.id, found.identities);
  for (const gone of identityRows(before.id, before.identities)) {
    if (!kept.some(({ kind, value }) => kind === gone['kind'] && value === gone['value']))
      await journal.remove('identity', gone);
  }
  for (const row of kept) await journal.put('identity', row);
  touched.record(before.id);
}

type Placing = { readonly record: RecordId; readonly person: PersonId };

const RECORDS_AT_ONCE = 400;

async function placeAll(
  { connection, book, journal, touched }: Writing,
  pairs: readonly Placing[],
): Promise<void> {
  for (const chunk of inChunks(pairs, RECORDS_AT_ONCE)) {
    const rows = await connection.db
      .selectFrom('membership')
      .select(['record_id', 'person_id'])
      .where('book_id', '=', book)
      .where(
        'record_id',
        'in',
        chunk.map(({ record }) => record),
      )
      .execute();
    const before = new Map(rows.map(({ record_id, person_id }) => [record_id, person_id]));
    const fresh = chunk.filter(({ record }) => !before.has(record));
    await journal.insertAll(
      'membership',
      fresh.map(({ record, person }) => ({ record_id: record, person_id: person })),
    );
    for (const { record, person } of chunk) {
      touched.person(person);
      const left = before.get(record);
      if (left === undefined || left === person) continue;
      touched.person(personId(left));
      await journal.put('membership', { record_id: record, person_id: person });
    }
  }
}

function recordRow(record: SourceRecord): Row {
  return {
    record_id: record.id,
    source: record.source,
    source_key: record.key,
    kind: record.kind,
    card: JSON.stringify(record.card),
    original: record.original,
    first_seen_at: record.firstSeenAt.getTime(),
    last_seen_at: record.lastSeenAt.getTime(),
  };
}

function identityRows(record: RecordId, identities: FoundRecord['identities']): readonly Row[] {
  const rows = identities.map(({ kind, value, shared }) => ({
    record_id: record,
    kind,
    value,
    shared: shared ? 1 : 0,
  }));
  return [...new Map(rows.map((row) => [`${row.kind}\n${row.value}`, row])).values()];
}

type Born = Parameters<Writer['addInteractions']>[0][number] & { readonly id: string };

function interactionRow(interaction: Born): Row {
  const { id, source, key, at, channel, about, thread, recipients } = interaction;
  return {
    interaction_id: id,
    source,
    source_key: key,
    at: at.getTime(),
    channel,
    about,
    thread: thread ?? null,
    recipients,
  };
}

function participantRows({ id, at, participants }: Born): readonly Row[] {
  const rows = participants.map(({ recordId: record, role }) => ({
    record_id: record,
    at: at.getTime(),
    interaction_id: id,
    role,
  }));
  return [...new Map(rows.map((row) => [`${row.record_id}\n${row.role}`, row])).values()];
}
