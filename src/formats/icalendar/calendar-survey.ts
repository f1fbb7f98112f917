import type { Decode } from '../vcard/text-value.ts';
import { attendeesOf } from './attendees.ts';
import { calendarEvent } from './calendar-event.ts';
import { type CalendarPeople, calendarPeople } from './calendar-people.ts';
import { type CalendarPiece, ComponentSplitter } from './component-splitter.ts';
import { propertyLine } from './property-line.ts';
import { RetoldInstances } from './retold-instances.ts';
import { textOf } from './text-of.ts';
import type { Zone } from './zone.ts';
import { type Zones, zonesOf } from './zones.ts';

/** What a calendar says of itself. */
type CalendarHead = { readonly name?: string; readonly method?: string };

/** What must be known of a file before its events are read, since it may stand after them. */
export type CalendarSurvey = {
  readonly zones: Zones;
  readonly people: CalendarPeople;
  readonly retold: RetoldInstances;
  readonly heads: readonly CalendarHead[];
};

type Surveyor = { push(text: string): void; end(): CalendarSurvey };

const MOST_CALENDARS = 10_000;

/** Goes through a file once: memory grows with its zones, its people and its moved instances, not with its events. */
export function surveyor(decode: Decode, here: Zone): Surveyor {
  const splitter = new ComponentSplitter();
  const heads: { name?: string; method?: string }[] = [];
  const survey = { zones: zonesOf(here), people: calendarPeople(), retold: new RetoldInstances(), heads };

  function take(piece: CalendarPiece): void {
    if ('line' in piece) noteHead(heads, piece.calendar, piece.line);
    else if (piece.name === 'VTIMEZONE') survey.zones.add(piece);
    else if (piece.name === 'VEVENT') noteEvent(piece.lines);
  }

  function noteEvent(lines: readonly string[]): void {
    const people = lines.filter((line) => /^(?:ATTENDEE|ORGANIZER)/i.test(line));
    for (const one of attendeesOf(people.flatMap((line) => propertyLine(line) ?? [])))
      survey.people.note(one);
    if (!lines.some((line) => /^RECURRENCE-ID/i.test(line))) return;
    const event = calendarEvent({ lines }, decode);
    if (event) survey.retold.note(event);
  }

  function noteHead(known: { name?: string; method?: string }[], place: number, text: string): void {
    if (place >= MOST_CALENDARS || !/^(?:X-WR-CALNAME|METHOD)/i.test(text)) return;
    const line = propertyLine(text);
    const head = known[place] ?? {};
    known[place] = head;
    if (line?.name === 'X-WR-CALNAME') head.name = textOf(line, decode);
    if (line?.name === 'METHOD') head.method = line.value.trim().toUpperCase();
  }

  return {
    push: (text) => splitter.push(text).forEach(take),
    end() {
      splitter.end().forEach(take);
      return survey;
    },
  };
}
