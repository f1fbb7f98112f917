import { sql } from 'kysely';
import type { Card } from '../core/card.ts';
import { interactionId, personId, recordId } from '../core/ids.ts';
import { CHANNELS, ROLES } from '../core/interaction.ts';
import { personCard } from '../core/person-card.ts';
import type { Page, Reader, TimelineEntry, TimelinePage } from '../core/store.ts';
import { cursorText, readCursor } from './cursor.ts';
import { inChunks } from './in-chunks.ts';
import { bySource } from './record-reader.ts';
import { sourceOf } from './rows.ts';
import { me } from './setting-reader.ts';
import type { Shelf } from './shelf.ts';

const KEYS_AT_ONCE = 400;

export function timelineReader(shelf: Shelf): Pick<Reader, 'timeline' | 'knownInteractions'> {
  return {
    timeline: (person, page) => timeline(shelf, person, page),
    async knownInteractions(keys) {
      const known = new Set<string>();
      for (const [source, ofSource] of bySource(keys)) {
        for (const chunk of inChunks(ofSource, KEYS_AT_ONCE)) {
          const rows = await shelf.db
            .selectFrom('interaction')
            .select('source_key')
            .where('book_id', '=', shelf.book)
            .where('source', '=', source)
            .where('source_key', 'in', chunk)
            .execute();
          for (const { source_key } of rows) known.add(`${source}\n${source_key}`);
        }
      }
      return known;
    },
  };
}

async function timeline(shelf: Shelf, person: string, page: TimelinePage): Promise<Page<TimelineEntry>> {
  const places = await placesInTime(shelf, person, page);
  const shown = places.slice(0, page.limit);
  const entries = await entriesOf(
    shelf,
    shown.map(({ interaction_id }) => interaction_id),
  );
  const items = shown.flatMap(({ interaction_id }) => entries.get(interaction_id) ?? []);
  const last = shown.at(-1);
  if (places.length <= page.limit || !last) return { items };
  return { items, next: cursorText([last.at, last.interaction_id]) };
}

async function placesInTime(
  { db, book }: Shelf,
  person: string,
  { after, limit, contactOnly }: TimelinePage,
) {
  let places = db
    .selectFrom('membership')
    .innerJoin('participant', (join) =>
      join
        .onRef('participant.book_id', '=', 'membership.book_id')
        .onRef('participant.record_id', '=', 'membership.record_id'),
    )
    .select(['participant.at', 'participant.interaction_id'])
    .distinct()
    .where('membership.book_id', '=', book)
    .where('membership.person_id', '=', person)
    .orderBy('participant.at', 'desc')
    .orderBy('participant.interaction_id', 'desc')
    .limit(limit + 1);
  if (after !== undefined) {
    const [at, id] = readCursor(after, 2);
    places = places.where(sql<boolean>`(participant.at, participant.interaction_id) < (${at}, ${id})`);
  }
  if (contactOnly) places = places.where(betweenUs({ db, book }, (await me({ db, book })) ?? ''));
  return places.execute();
}

/** One of us wrote to the other, or both were there. */
function betweenUs({ book }: Shelf, self: string) {
  return sql<boolean>`participant.role <> 'mentioned' and exists (
    select 1 from participant as mine
    join membership as ours on ours.book_id = mine.book_id and ours.record_id = mine.record_id
    where mine.book_id = ${book} and mine.interaction_id = participant.interaction_id and ours.person_id = ${self}
      and mine.role <> 'mentioned'
      and (mine.role in ('from', 'with') or participant.role in ('from', 'with')))`;
}

async function entriesOf(
  { db, book }: Shelf,
  ids: readonly string[],
): Promise<ReadonlyMap<string, TimelineEntry>> {
  if (ids.length === 0) return new Map();
  const interactions = await db
    .selectFrom('interaction')
    .selectAll()
    .where('book_id', '=', book)
    .where('interaction_id', 'in', ids)
    .execute();
  const there = await db
    .selectFrom('participant')
    .innerJoin('record', (join) =>
      join
        .onRef('record.book_id', '=', 'participant.book_id')
        .onRef('record.record_id', '=', 'participant.record_id'),
    )
    .leftJoin('membership', (join) =>
      join
        .onRef('membership.book_id', '=', 'participant.book_id')
        .onRef('membership.record_id', '=', 'participant.record_id'),
    )
    .leftJoin('person_card', (join) =>
      join
        .onRef('person_card.book_id', '=', 'membership.book_id')
        .onRef('person_card.person_id', '=', 'membership.person_id'),
    )
    .select([
      'participant.interaction_id',
      'participant.record_id',
      'participant.role',
      'membership.person_id',
      'person_card.name',
      'record.card',
      'record.source_key',
    ])
    .where('participant.book_id', '=', book)
    .where('participant.interaction_id', 'in', ids)
    .orderBy('participant.record_id')
    .execute();
  const byInteraction = new Map<string, typeof there>();
  for (const row of there)
    byInteraction.set(row.interaction_id, [...(byInteraction.get(row.interaction_id) ?? []), row]);
  return new Map(
    interactions.map((row) => [row.interaction_id, entry(row, byInteraction.get(row.interaction_id) ?? [])]),
  );
}

type InteractionRow = {
  interaction_id: string;
  source: string;
  source_key: string;
  at: number;
  channel: string;
  about: string;
  thread: string | null;
  recipients: number;
};
type ThereRow = {
  record_id: string;
  role: string;
  person_id: string | null;
  name: string | null;
  card: string;
  source_key: string;
};

function entry(row: InteractionRow, there: readonly ThereRow[]): TimelineEntry {
  return {
    id: interactionId(row.interaction_id),
    source: sourceOf(row.source),
    key: row.source_key,
    at: new Date(row.at),
    channel: CHANNELS.find((channel) => channel === row.channel) ?? 'note',
    about: row.about,
    ...(row.thread !== null && { thread: row.thread }),
    recipients: row.recipients,
    participants: there.map(({ record_id, role }) => ({
      recordId: recordId(record_id),
      role: ROLES.find((known) => known === role) ?? 'mentioned',
    })),
    people: there.map((one) => ({
      recordId: recordId(one.record_id),
      ...(one.person_id !== null && { personId: personId(one.person_id) }),
      name: one.name ?? recordName(one),
    })),
  };
}

function recordName({ card, source_key }: ThereRow): string {
  const told = {
    source: 'mail',
    key: source_key,
    lastSeenAt: new Date(0),
    card: JSON.parse(card) as Card,
  } as const;
  return personCard([told]).name;
}
