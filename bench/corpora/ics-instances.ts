import { type CalendarEvent, calendarEvent } from '../../src/formats/icalendar/calendar-event.ts';
import type { CalendarSurvey } from '../../src/formats/icalendar/calendar-survey.ts';
import { surveyor } from '../../src/formats/icalendar/calendar-survey.ts';
import { type ComponentLines, ComponentSplitter } from '../../src/formats/icalendar/component-splitter.ts';
import { type EventInstance, eventInstances } from '../../src/formats/icalendar/event-instances.ts';
import { ExpansionBudget } from '../../src/formats/icalendar/expansion-budget.ts';
import { UTC_ZONE } from '../../src/formats/icalendar/zone.ts';
import { charsetDecoder } from '../../src/sources/charset.ts';

export type EventsOf = { readonly events: readonly CalendarEvent[]; readonly survey: CalendarSurvey };

/** The events of a calendar before anything is left out, with what was surveyed. */
export function eventsOf(text: string): EventsOf {
  const decode = charsetDecoder();
  const first = surveyor(decode, UTC_ZONE);
  first.push(text);
  const splitter = new ComponentSplitter();
  const pieces = [...splitter.push(text), ...splitter.end()];
  const events = pieces
    .filter((piece): piece is ComponentLines => 'lines' in piece && piece.name === 'VEVENT')
    .flatMap((component) => calendarEvent(component, decode) ?? []);
  return { events, survey: first.end() };
}

const FIRST = -62_135_596_800_000;
const LAST = Date.UTC(2200, 0, 1);

/** All times of an event, those that are told anew by an event of their own left to that one. */
export function instancesOf(event: CalendarEvent, { survey }: EventsOf, to = LAST): readonly EventInstance[] {
  const retold = survey.retold.of(event, survey.zones);
  const asked = { zones: survey.zones, from: FIRST, to, budget: new ExpansionBudget() };
  const own = event.instanceOf ? { ...event, rules: [] } : event;
  return eventInstances(own, asked).filter(
    ({ wall }) => event.instanceOf !== undefined || !retold.isElsewhere(wall),
  );
}
