import type { Act } from '../core/act.ts';
import { HANDS } from '../core/act.ts';
import type { Attention, Reminder } from '../core/attention.ts';
import type { Card } from '../core/card.ts';
import type { Day } from '../core/day.ts';
import { actId, personId, recordId } from '../core/ids.ts';
import { DIRECTIONS } from '../core/network/contact-day.ts';
import type { PersonLine } from '../core/person-line.ts';
import { IDENTITY_KINDS, type Identity, RECORD_KINDS, SOURCES, type Source } from '../core/source-record.ts';
import type { PlacedRecord } from '../core/store.ts';
import type { Tables } from './tables.ts';

/** Rows as the inside knows them. What an older or foreign hand has written is checked where it is read. */
function oneOf<T extends string>(values: readonly T[], text: string): T {
  const known = values.find((value) => value === text);
  if (known === undefined) throw new Error(`"${text}" is none of ${values.join(', ')}`);
  return known;
}

const dayOrNothing = (day: number | null): Day | undefined => (day === null ? undefined : (day as Day));

export function sourceOf(text: string): Source {
  return oneOf(SOURCES, text);
}

type RecordRow = Omit<Tables['record'], 'book_id' | 'act_id'> & { person_id: string | null };

export function placedRecord(row: RecordRow, identities: readonly Identity[]): PlacedRecord {
  return {
    id: recordId(row.record_id),
    source: sourceOf(row.source),
    key: row.source_key,
    kind: oneOf(RECORD_KINDS, row.kind),
    card: JSON.parse(row.card) as Card,
    identities,
    original: row.original,
    firstSeenAt: new Date(row.first_seen_at),
    lastSeenAt: new Date(row.last_seen_at),
    ...(row.person_id !== null && { personId: personId(row.person_id) }),
  };
}

export function identityOf(row: Pick<Tables['identity'], 'kind' | 'value' | 'shared'>): Identity {
  const kind = oneOf(IDENTITY_KINDS, row.kind);
  return row.shared ? { kind, value: row.value, shared: true } : { kind, value: row.value };
}

export type LineRow = Omit<
  Tables['person_card'],
  'book_id' | 'sort_name' | 'folded_organisation' | 'name_words' | 'words'
> &
  Omit<Tables['person_tie'], 'book_id' | 'person_id'>;

export function personLine(row: LineRow, me: string | undefined): PersonLine {
  const [firstDay, lastDay] = [dayOrNothing(row.first_day), dayOrNothing(row.last_day)];
  return {
    id: personId(row.person_id),
    name: row.name,
    ...(row.organisation !== null && { organisation: row.organisation }),
    ...(row.title !== null && { title: row.title }),
    sources: row.sources.split(' ').filter(Boolean).map(sourceOf),
    records: row.records,
    isMe: row.person_id === me,
    strength: row.strength,
    shown: row.shown,
    activeDays: row.active_days,
    urgency: row.urgency,
    ...(firstDay !== undefined && { firstDay }),
    ...(lastDay !== undefined && { lastDay }),
    ...(row.last_direction !== null && { lastDirection: oneOf(DIRECTIONS, row.last_direction) }),
    ...(row.usual_gap !== null && { usualGapDays: row.usual_gap }),
    ...(row.gap_ratio !== null && { gapRatio: row.gap_ratio }),
    ...(row.quiet !== null && { quiet: row.quiet }),
  };
}

export function actOf(row: Tables['act']): Act {
  return {
    id: actId(row.act_id),
    verb: row.verb,
    by: oneOf(HANDS, row.by_hand),
    at: new Date(row.at),
    line: row.line,
    ...(row.undone_at !== null && { undoneAt: new Date(row.undone_at) }),
  };
}

export function attentionOf(row: Pick<Tables['attention'], 'state' | 'until_day'>): Attention {
  const state = oneOf(['done', 'snoozed', 'never'], row.state);
  if (state === 'never') return { state };
  return { state, until: (row.until_day ?? 0) as Day };
}

export function reminderOf(row: Omit<Tables['reminder'], 'book_id' | 'act_id'>): Reminder {
  return {
    id: row.reminder_id,
    person: personId(row.person_id),
    day: row.day as Day,
    about: row.about,
    ...(row.settled_at !== null && { settledAt: new Date(row.settled_at) }),
  };
}
