import { sql } from 'kysely';
import type { Card } from '../core/card.ts';
import { interactionId, personId, recordId } from '../core/ids.ts';
import { inChunks } from '../core/in-chunks.ts';
import { CHANNELS, ROLES } from '../core/interaction.ts';
import { personCard } from '../core/person-card.ts';
import type { Page, Reader, TimelineEntry, TimelinePage } from '../core/store.ts';
import { cursorText, readCursor } from './cursor.ts';
import { bySource, recordIdsOf } from './record-reader.ts';
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

type PlaceInTime = { readonly at: number; readonly interaction_id: string };

/**
 * The newest of each record, then the newest of those: a walk along the key that stops early. Over all records at once
 * everything between two people would be sorted for one page. Cost grows with the page and the records.
 */
async function placesInTime(
  shelf: Shelf,
  person: string,
  page: TimelinePage,
): Promise<readonly PlaceInTime[]> {
  const mine = page.contactOnly ? await recordIdsOf(shelf, (await me(shelf)) ?? '') : undefined;
  if (mine?.length === 0) return [];
  const found = new Map<string, PlaceInTime>();
  for (const record of await recordIdsOf(shelf, person)) {
    for (const place of await placesOfRecord(shelf, record, { ...page, mine }))
      found.set(place.interaction_id, place);
  }
  return [...found.values()].sort(newestFirst).slice(0, page.limit + 1);
}

function newestFirst(one: PlaceInTime, other: PlaceInTime): number {
  return other.at - one.at || (other.interaction_id < one.interaction_id ? -1 : 1);
}

type PlacesWanted = TimelinePage & { readonly mine: readonly string[] | undefined };

async function placesOfRecord(
  { db, book }: Shelf,
  record: string,
  { after, limit, mine }: PlacesWanted,
): Promise<readonly PlaceInTime[]> {
  let places = db
    .selectFrom('participant')
    .select(['at', 'interaction_id'])
    .distinct()
    .where('book_id', '=', book)
    .where('record_id', '=', record)
    .orderBy('at', 'desc')
    .orderBy('interaction_id', 'desc')
    .limit(limit + 1);
  if (after !== undefined) {
    const [at, id] = readCursor(after, 2);
    places = places.where(sql<boolean>`(at, interaction_id) < (${at}, ${id})`);
  }
  if (mine) places = places.where(betweenUs(book, mine));
  return places.execute();
}

/** One of us wrote to the other, or both were there. */
function betweenUs(book: string, mine: readonly string[]) {
  return sql<boolean>`participant.role <> 'mentioned' and exists (
    select 1 from participant as mine
    where mine.book_id = ${book} and mine.interaction_id = participant.interaction_id
      and mine.record_id in (${sql.join(mine)}) and mine.role <> 'mentioned'
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
    // Left joins all, since engines keep to their order: each participant has its record.
    .leftJoin('record', (join) =>
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
    .execute();
  const byInteraction = new Map<string, typeof there>();
  // Sorted here: asked for in this order, a server walks through the whole book in it.
  for (const row of [...there].sort(byRecord))
    byInteraction.set(row.interaction_id, [...(byInteraction.get(row.interaction_id) ?? []), row]);
  return new Map(
    interactions.map((row) => [row.interaction_id, entry(row, byInteraction.get(row.interaction_id) ?? [])]),
  );
}

function byRecord(one: ThereRow, other: ThereRow): number {
  return one.record_id < other.record_id ? -1 : Number(one.record_id > other.record_id);
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
  card: string | null;
  source_key: string | null;
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
    key: source_key ?? '',
    lastSeenAt: new Date(0),
    card: JSON.parse(card ?? '{}') as Card,
  } as const;
  return personCard([told]).name;
}
