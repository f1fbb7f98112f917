import { type Day, dayOf, dayText } from '../../core/day.ts';
import type { FoundInteraction } from '../../core/interaction.ts';
import type { FoundMeeting } from '../../core/matters/found-plan.ts';
import type { Attendee } from './attendees.ts';
import type { CalendarEvent } from './calendar-event.ts';
import { type CalendarTime, dayOfWall, type Wall } from './calendar-time.ts';

/** One time at which people are to meet or have met. */
export type Meeting = {
  readonly series: string;
  /** The day that it has in its series, wherever it was moved to. */
  readonly keyDay: Day;
  readonly at: Date;
  /** Of a whole day: that day. */
  readonly day?: Day;
  readonly told: CalendarEvent;
  readonly isRepeated: boolean;
};

/** Those who are no rooms and no machines. */
export function peopleIn({ attendees }: CalendarEvent): readonly Attendee[] {
  return attendees.filter(({ isPerson }) => isPerson);
}

/** Those of them who have not said no. */
export function peopleThere(event: CalendarEvent): readonly Attendee[] {
  return peopleIn(event).filter(({ isAbsent }) => !isAbsent);
}

/**
 * The day by which a meeting is known again. Not its hour: a series that is moved by an hour is the same series. Times
 * without a zone have their own day wherever the file is read.
 */
export function keyDayOf({ zone, isDay }: CalendarTime, wall: Wall, at: number): Day {
  return isDay || zone === undefined ? dayOf(new Date(dayOfWall(wall) * 86_400_000)) : dayOf(new Date(at));
}

const keyOf = ({ series, keyDay }: Meeting): string => `${series} ${dayText(keyDay)}`;

/** In a room with more people than this one speaks to a few and hears the rest, as at an evening. Ours. */
const MOST_AT_A_MEETING = 20;

/** What took place. All were there together, so no one of them is its sender. */
export function pastMeeting(meeting: Meeting): FoundInteraction {
  const there = peopleThere(meeting.told);
  return {
    source: 'calendar',
    key: keyOf(meeting),
    at: meeting.at,
    channel: there.length > MOST_AT_A_MEETING ? 'event' : 'meeting',
    about: meeting.told.title,
    thread: meeting.series,
    recipients: Math.max(1, there.length - 1),
    participants: there.map(({ address }) => ({ source: 'calendar', key: address, role: 'with' })),
  };
}

export function plannedMeeting(meeting: Meeting): FoundMeeting {
  const { told, at, day, isRepeated } = meeting;
  const absent = peopleIn(told).filter(({ isAbsent }) => isAbsent);
  return {
    key: keyOf(meeting),
    begins: day === undefined ? at.toISOString() : dayText(day),
    title: told.title,
    place: told.place,
    isRepeated,
    people: peopleThere(told).map(({ address }) => address),
    absent: absent.map(({ address }) => address),
  };
}
