import { DAY_IN_MS, dayOf } from '../../core/day.ts';
import type { CalendarEvent } from './calendar-event.ts';
import type { CalendarSurvey } from './calendar-survey.ts';
import { dayOfWall, type Wall } from './calendar-time.ts';
import { eventInstances } from './event-instances.ts';
import type { ExpansionBudget } from './expansion-budget.ts';
import { keyDayOf, type Meeting } from './meeting.ts';
import { utcOf } from './zone.ts';

export type MeetingsAsked = {
  readonly survey: CalendarSurvey;
  /** Moments in milliseconds since 1970; both count. */
  readonly from: number;
  readonly to: number;
  readonly budget: ExpansionBudget;
};

const HALF_DAY_MS = DAY_IN_MS / 2;

/**
 * When people met or are to meet by one event of a calendar, in order. Of a series those that are told anew by an event of
 * their own are left to that event, and those that were cancelled are left out.
 */
export function eventMeetings(event: CalendarEvent, asked: MeetingsAsked): readonly Meeting[] {
  return event.instanceOf ? [retoldMeeting(event, asked)] : seriesMeetings(event, asked);
}

function retoldMeeting(event: CalendarEvent, { survey: { zones } }: MeetingsAsked): Meeting {
  const { instanceOf = event.start, start } = event;
  const named = { ...instanceOf, ...(start.zone !== undefined && { zone: instanceOf.zone ?? start.zone }) };
  const original = utcOf(instanceOf.wall, zones.named(named.zone));
  const keyDay = keyDayOf(named, instanceOf.wall, original);
  return { ...meetingAt(event, start.wall, { zones }), series: event.uid, keyDay, isRepeated: true };
}

function seriesMeetings(event: CalendarEvent, { survey, ...within }: MeetingsAsked): readonly Meeting[] {
  const retold = survey.retold.of(event, survey.zones);
  const isRepeated = event.rules.length + event.moreTimes.length > 0;
  return eventInstances(event, { ...within, zones: survey.zones }).flatMap(({ wall, at }) => {
    const anew = retold.toldBy(wall);
    if (retold.isElsewhere(wall) || anew?.isCancelled) return [];
    const keyDay = keyDayOf(event.start, wall, at);
    const told = anew ?? event;
    const moved = wall + (anew?.instanceOf ? anew.start.wall - anew.instanceOf.wall : 0);
    return [{ ...meetingAt(told, moved, survey), series: event.uid, keyDay, isRepeated }];
  });
}

/** A whole day counts at its noon, which is that day nearly everywhere. */
function meetingAt(
  told: CalendarEvent,
  wall: Wall,
  { zones }: Pick<CalendarSurvey, 'zones'>,
): Pick<Meeting, 'told' | 'at' | 'day'> {
  const { isDay, zone } = told.start;
  if (!isDay) return { told, at: new Date(utcOf(wall, zones.named(zone))) };
  const midnight = dayOfWall(wall) * DAY_IN_MS;
  return {
    told,
    at: new Date(utcOf(midnight + HALF_DAY_MS, zones.named(undefined))),
    day: dayOf(new Date(midnight)),
  };
}
