import type { Finding } from '../../core/finding.ts';
import type { CalendarSurvey } from './calendar-survey.ts';
import { type CalendarPiece, type ComponentLines, ComponentSplitter } from './component-splitter.ts';
import { type EventReading, eventFindings } from './event-findings.ts';
import { ExpansionBudget } from './expansion-budget.ts';

type CalendarReader = { push(text: string): Finding[]; end(): Finding[] };

/** Reads a calendar that comes in pieces of any size, after it was surveyed (calendar-survey.ts), and keeps none of it. */
export function calendarReader(options: Pick<EventReading, 'decode' | 'survey' | 'now'>): CalendarReader {
  const splitter = new ComponentSplitter();
  const budget = new ExpansionBudget();
  const reading = { ...options, budget, named: new Set<string>() };
  let isCutOff = false;

  function read(piece: CalendarPiece): Finding[] {
    if ('line' in piece) return [];
    if (piece.ending === 'cut off') isCutOff = true;
    return componentFindings(piece, reading);
  }

  return {
    push(text) {
      budget.addRead(text.length);
      return splitter.push(text).flatMap(read);
    },
    end() {
      const last = splitter.end().flatMap(read);
      return isCutOff ? last : [...last, ...wholeCalendars(options.survey)];
    },
  };
}

/** Whether a file that begins like this is a calendar. A mail may carry one too, but behind its headers. */
export function isCalendar(head: string): boolean {
  const first = head.replace(/^\uFEFF/, '').trimStart();
  return /^BEGIN[ \t]*:[ \t]*V(?:CALENDAR|EVENT|TODO|JOURNAL|FREEBUSY|TIMEZONE)[ \t]*[\r\n]/i.test(first);
}

/** In the words of a user. */
const LEFT_OUT: Readonly<Record<string, string>> = {
  VTODO: 'task',
  VJOURNAL: 'journal entry',
  VFREEBUSY: 'list of busy hours',
};

const TOO_LARGE = 'This event is far larger than any event, or its end is missing.';
const CUT_OFF =
  'The file ends in the middle of this event. What stands before was read; export the file again to be sure.';

function componentFindings(component: ComponentLines, reading: EventReading): Finding[] {
  const { name, number, ending } = component;
  const leftOut = LEFT_OUT[name];
  if (leftOut !== undefined) return [{ type: 'skipped', reason: leftOut, place: `${leftOut} ${number}` }];
  if (name !== 'VEVENT') return [];
  const place = `event ${number}`;
  if (ending === 'too large') return [{ type: 'bad', reason: TOO_LARGE, place }];
  try {
    const found: Finding[] = eventFindings(component, reading).map((one) => ({ ...one, place }));
    if (ending === 'cut off') found.push({ type: 'bad', reason: CUT_OFF, place });
    return found;
  } catch (error) {
    const reason = `This event cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return [{ type: 'bad', reason, place }];
  }
}

/** A calendar with a name, which is no single invitation, holds all that is planned in it. */
function wholeCalendars({ heads }: CalendarSurvey): readonly Finding[] {
  return heads.flatMap(({ name, method = 'PUBLISH' }) =>
    name === undefined || name === '' || method !== 'PUBLISH'
      ? []
      : [{ type: 'plan' as const, plan: { calendar: name, meetings: [] }, place: 'the calendar' }],
  );
}
