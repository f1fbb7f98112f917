import { DAY_IN_MS } from '../../core/day.ts';
import type { Finding } from '../../core/finding.ts';
import type { FoundMeeting } from '../../core/matters/found-plan.ts';
import type { Decode } from '../vcard/text-value.ts';
import { calendarBirthday } from './calendar-birthday.ts';
import { type CalendarEvent, calendarEvent } from './calendar-event.ts';
import type { CalendarSurvey } from './calendar-survey.ts';
import type { ComponentLines } from './component-splitter.ts';
import { eventMeetings } from './event-meetings.ts';
import type { ExpansionBudget } from './expansion-budget.ts';
import { type Meeting, pastMeeting, peopleIn, peopleThere, plannedMeeting } from './meeting.ts';
import { propertyLine } from './property-line.ts';

export type EventReading = {
  readonly decode: Decode;
  readonly survey: CalendarSurvey;
  readonly now: Date;
  readonly budget: ExpansionBudget;
  /** Whose records came out already. */
  readonly named: Set<string>;
};

type Unplaced<Each> = Each extends unknown ? Omit<Each, 'place'> : never;
export type UnplacedFinding = Unplaced<Finding>;

/** So far back a series counts: what was every week twelve years ago says nothing of today. Ours. */
const SERIES_BACK_DAYS = 12 * 366;
/** So far ahead meetings are planned: one prepares for the next weeks, and a calendar is read again until then. Ours. */
const AHEAD_DAYS = 60;
/** Of a series so many of the next are planned: the one that comes, and the one after it. Ours. */
const PLANNED_OF_SERIES = 2;
/** What was over so long ago was never planned here, or is long past. */
const SETTLED_AFTER_DAYS = 400;
/** Beyond this nobody meets anybody: it is an audience. Ours. */
const MOST_INVITED = 300;

/** The first of January of the year 1, in milliseconds since 1970. */
const FIRST_MOMENT = -62_135_596_800_000;

const NO_TIME = 'This event does not say when it is.';
const BROKEN_RULE = 'How this event repeats cannot be read; only the times it names were taken.';
const TOO_OFTEN = 'This event repeats more often than people meet; only a part of it was taken.';

const ANSWERS: ReadonlySet<string> = new Set(['REPLY', 'COUNTER', 'DECLINECOUNTER', 'REFRESH']);

/** What one event of a calendar tells: its people, its past as interactions, its future as what is planned. */
export function eventFindings(component: ComponentLines, reading: EventReading): readonly UnplacedFinding[] {
  const { name, method = 'PUBLISH' } = reading.survey.heads[component.calendar] ?? {};
  if (ANSWERS.has(method)) return [skip('answer to an invitation')];
  const event = calendarEvent(component, reading.decode);
  if (!event) return method === 'CANCEL' ? withdrawn(component) : [{ type: 'bad', reason: NO_TIME }];
  const birthday = calendarBirthday(event);
  if (birthday) return [{ type: 'birthday', birthday }];
  const reason = event.isCancelled || method === 'CANCEL' ? 'cancelled' : reasonToSkip(event);
  const told =
    reason === undefined ? tellMeetings(event, reading) : { findings: [skip(reason)], meetings: [] };
  if (told.meetings.length === 0 && isLongPast(event, reading.now)) return told.findings;
  const plan = { series: event.uid, ...(name !== undefined && { calendar: name }), meetings: told.meetings };
  return [...told.findings, { type: 'plan', plan }];
}

/** What takes an event back need not say when it was. */
function withdrawn({ lines }: ComponentLines): readonly UnplacedFinding[] {
  const line = lines.find((text) => /^UID[:;]/i.test(text));
  const series = line === undefined ? undefined : propertyLine(line)?.value.trim();
  return [skip('cancelled'), ...(series ? [{ type: 'plan' as const, plan: { series, meetings: [] } }] : [])];
}

const skip = (reason: string): UnplacedFinding => ({ type: 'skipped', reason });

function reasonToSkip(event: CalendarEvent): string | undefined {
  const { length } = peopleThere(event);
  if (length === 0) return event.start.isDay ? 'whole day without people' : 'event without people';
  return length > MOST_INVITED ? `more than ${MOST_INVITED} people invited` : undefined;
}

type Told = { readonly findings: readonly UnplacedFinding[]; readonly meetings: readonly FoundMeeting[] };

function tellMeetings(event: CalendarEvent, reading: EventReading): Told {
  const now = reading.now.getTime();
  const isSeries = event.rules.length > 0;
  const from = isSeries ? now - SERIES_BACK_DAYS * DAY_IN_MS : FIRST_MOMENT;
  const all = eventMeetings(event, { ...reading, from, to: now + AHEAD_DAYS * DAY_IN_MS });
  const past = all.filter(({ at }) => at.getTime() <= now);
  const coming = all.filter(({ at }) => at.getTime() > now && at.getTime() <= now + AHEAD_DAYS * DAY_IN_MS);
  const planned = coming.slice(0, PLANNED_OF_SERIES);
  return {
    findings: [
      ...newRecords([...past, ...planned], reading),
      ...past.map((meeting) => ({ type: 'interaction' as const, interaction: pastMeeting(meeting) })),
      ...(all.length === past.length + coming.length ? [] : [skip('more than two months ahead')]),
      ...(isSeries && event.start.wall < from ? [skip('series of which the first years are left out')] : []),
      ...(event.hasBrokenRule ? [{ type: 'bad' as const, reason: BROKEN_RULE }] : []),
      ...(isSeries && reading.budget.isSpent ? [{ type: 'bad' as const, reason: TOO_OFTEN }] : []),
    ],
    meetings: planned.map(plannedMeeting),
  };
}

/** A record stands before the first thing that names it. */
function newRecords(
  meetings: readonly Meeting[],
  { named, survey }: EventReading,
): readonly UnplacedFinding[] {
  const found: UnplacedFinding[] = [];
  for (const told of new Set(meetings.map((meeting) => meeting.told)))
    for (const { address } of peopleIn(told)) {
      if (named.has(address)) continue;
      named.add(address);
      found.push({ type: 'record', record: survey.people.recordOf(address) });
    }
  return found;
}

function isLongPast({ start, rules }: CalendarEvent, now: Date): boolean {
  const line = now.getTime() - SETTLED_AFTER_DAYS * DAY_IN_MS;
  return start.wall < line && rules.every(({ until }) => until !== undefined && until.wall < line);
}
