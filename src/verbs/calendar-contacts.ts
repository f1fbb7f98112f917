import type { PersonId, RecordId } from '../core/ids.ts';
import type { FoundInteraction, Interaction, Participant } from '../core/interaction.ts';
import type { Identity } from '../core/source-record.ts';
import type { Writer } from '../core/store.ts';
import { becomeMe } from './me.ts';

type Written = Omit<Interaction, 'id'>;

/** What calendars need to know of a book before their past is written. */
export type CalendarGround = {
  /** Meetings of which the user has said whom they met: what the calendar says of them counts no more. */
  readonly told: ReadonlySet<string>;
  /** My own records: the calendar of somebody who invites by hand does not name its owner. */
  readonly mine: readonly RecordId[];
};

export async function calendarGround(writer: Writer, me: PersonId | undefined): Promise<CalendarGround> {
  const told = await writer.matters({ kind: 'event', state: 'told' });
  const mine = me === undefined ? [] : await writer.recordsOf(me);
  return {
    told: new Set(told.flatMap(({ about }) => about.planned?.key ?? [])),
    mine: mine.map(({ id }) => id),
  };
}

/** Who keeps the calendar is me, also when it is the first thing that is read and I have only just said who I am. */
export async function ownerOfCalendar(
  writer: Writer,
  own: readonly Identity[],
  at: Date,
): Promise<PersonId | undefined> {
  return (await writer.me()) ?? (own.length > 0 ? becomeMe(writer, own, at) : undefined);
}

/** Where one person alone is named, the other one is who keeps the calendar. */
export function withOwner(
  interaction: FoundInteraction,
  participants: readonly Participant[],
  { mine }: CalendarGround,
): Written {
  const [own] = mine;
  const [first, ...more] = participants;
  const isOwnerMissing = first && more.length === 0 && own !== undefined && !mine.includes(first.recordId);
  return {
    ...interaction,
    participants: isOwnerMissing ? [...participants, { recordId: own, role: 'with' }] : participants,
  };
}
