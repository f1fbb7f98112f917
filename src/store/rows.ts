import type { Act } from '../core/act.ts';
import { HANDS } from '../core/act.ts';
import type { Attention, Reminder } from '../core/attention.ts';
import type { Bond } from '../core/bond.ts';
import type { Card } from '../core/card.ts';
import type { Day } from '../core/day.ts';
import { actId, personId, recordId } from '../core/ids.ts';
import { LAYERS } from '../core/network/cadence/layer.ts';
import type { Closeness } from '../core/network/closeness.ts';
import { IDENTITY_KINDS, type Identity, RECORD_KINDS, SOURCES, type Source } from '../core/source-record.ts';
import type { PlacedRecord } from '../core/store.ts';
import type { Tables } from './tables.ts';

/** Rows as the inside knows them. What an older or foreign hand has written is checked where it is read. */
export function oneOf<T extends string>(values: readonly T[], text: string): T {
  const known = values.find((value) => value === text);
  if (known === undefined) throw new Error(`"${text}" is none of ${values.join(', ')}`);
  return known;
}

export const dayOrNothing = (day: number | null): Day | undefined =>
  day === null ? undefined : (day as Day);

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

type BondRow = Omit<Tables['bond'], 'book_id' | 'act_id'>;

export function bondOf(row: Omit<BondRow, 'person_id'>): Bond {
  const layer = row.layer === 0 ? 'none' : LAYERS.find((one) => one === row.layer);
  return {
    isKin: row.kin === 1,
    rests: row.rests === 1,
    ...(row.closeness !== null && { closeness: row.closeness as Closeness }),
    ...(layer !== undefined && { layer }),
    ...(row.interval_days !== null && { intervalDays: row.interval_days }),
    ...(row.answered_day !== null && { answeredDay: row.answered_day as Day }),
  };
}

export function bondRow(person: string, bond: Bond): BondRow {
  return {
    person_id: person,
    closeness: bond.closeness ?? null,
    kin: bond.isKin ? 1 : 0,
    layer: bond.layer === 'none' ? 0 : (bond.layer ?? null),
    interval_days: bond.intervalDays ?? null,
    rests: bond.rests ? 1 : 0,
    answered_day: bond.answeredDay ?? null,
  };
}
