import { digest } from '../../core/text/digest.ts';
import type { Decode } from '../vcard/text-value.ts';
import { type Attendee, attendeesOf } from './attendees.ts';
import { type CalendarTime, durationMs } from './calendar-time.ts';
import type { ComponentLines } from './component-splitter.ts';
import { type PropertyLine, paramOf, propertyLine, timesOf } from './property-line.ts';
import { ofWholeDays, type RecurrenceRule, recurrenceRule } from './recurrence-rule.ts';
import { textOf } from './text-of.ts';

/** An event as a calendar tells it (VEVENT), before it is known when it takes place. */
export type CalendarEvent = {
  readonly uid: string;
  readonly start: CalendarTime;
  /** From its beginning to its end; 0 where none is said. */
  readonly lengthMs: number;
  readonly rules: readonly RecurrenceRule[];
  /** A rule stands there that cannot be read. */
  readonly hasBrokenRule: boolean;
  readonly exceptRules: readonly RecurrenceRule[];
  readonly moreTimes: readonly CalendarTime[];
  readonly exceptTimes: readonly CalendarTime[];
  /** Of a series, the instance that this tells anew. */
  readonly instanceOf?: CalendarTime;
  /** It tells all instances from that one on anew. */
  readonly isFromThereOn: boolean;
  readonly title: string;
  readonly place: string;
  readonly isCancelled: boolean;
  readonly attendees: readonly Attendee[];
};

/** Undefined when the event does not say when it is. */
export function calendarEvent(
  { lines }: Pick<ComponentLines, 'lines'>,
  decode: Decode,
): CalendarEvent | undefined {
  const read = lines.flatMap((text) => propertyLine(text) ?? []);
  const first = (name: string): PropertyLine | undefined => read.find((line) => line.name === name);
  const times = (name: string): readonly CalendarTime[] =>
    read.filter((line) => line.name === name).flatMap(timesOf);
  const start = times('DTSTART')[0] ?? times('RECURRENCE-ID')[0];
  if (!start) return undefined;
  const instance = first('RECURRENCE-ID');
  const [instanceOf] = times('RECURRENCE-ID');
  const rules = rulesIn(read, 'RRULE', start);
  const title = textOf(first('SUMMARY'), decode);
  const uid = textOf(first('UID'), decode).slice(0, LONGEST_UID);
  return {
    uid:
      uid || `of ${digest(`${title} ${start.wall} ${read.find(({ name }) => name === 'ATTENDEE')?.value}`)}`,
    start,
    lengthMs: lengthOf(start, times('DTEND')[0], first('DURATION')),
    rules: rules.filter((rule) => rule !== undefined),
    hasBrokenRule: rules.includes(undefined),
    exceptRules: rulesIn(read, 'EXRULE', start).filter((rule) => rule !== undefined),
    moreTimes: times('RDATE'),
    exceptTimes: times('EXDATE'),
    ...(instanceOf && { instanceOf }),
    isFromThereOn: instance !== undefined && /THISANDFUTURE/i.test(paramOf(instance, 'RANGE') ?? ''),
    title,
    place: textOf(first('LOCATION'), decode),
    isCancelled: /^CANCELL?ED$/i.test(first('STATUS')?.value.trim() ?? ''),
    attendees: attendeesOf(read),
  };
}

const LONGEST_UID = 300;
const MOST_RULES = 20;

function rulesIn(
  lines: readonly PropertyLine[],
  name: string,
  start: CalendarTime,
): readonly (RecurrenceRule | undefined)[] {
  return lines
    .filter((line) => line.name === name && line.value.trim() !== '')
    .slice(0, MOST_RULES)
    .map(({ value }) => {
      const rule = recurrenceRule(value);
      return rule && start.isDay ? ofWholeDays(rule) : rule;
    });
}

/** By the clock on the wall: a meeting over the change of the clocks is an hour off, which nothing hangs on. */
function lengthOf(
  start: CalendarTime,
  end: CalendarTime | undefined,
  duration: PropertyLine | undefined,
): number {
  if (end && end.zone === start.zone && end.isDay === start.isDay) return Math.max(0, end.wall - start.wall);
  const said = duration && durationMs(duration.value);
  return said === undefined ? (start.isDay ? 86_400_000 : 0) : Math.max(0, said);
}
