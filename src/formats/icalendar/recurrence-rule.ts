import { type CalendarTime, calendarTime } from './calendar-time.ts';

const FREQUENCIES = ['SECONDLY', 'MINUTELY', 'HOURLY', 'DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const;
type Frequency = (typeof FREQUENCIES)[number];

/** `2MO` is the second Monday; without a number every one. 0 is Sunday. */
export type RuleWeekday = { readonly weekday: number; readonly nth?: number };

/** How an event repeats (RFC 5545, 3.3.10). Empty lists leave it open. */
export type RecurrenceRule = {
  readonly freq: Frequency;
  readonly interval: number;
  readonly count?: number;
  readonly until?: CalendarTime;
  /** 0 is Sunday. */
  readonly weekStart: number;
  readonly seconds: readonly number[];
  readonly minutes: readonly number[];
  readonly hours: readonly number[];
  readonly weekdays: readonly RuleWeekday[];
  readonly monthDays: readonly number[];
  readonly yearDays: readonly number[];
  readonly weeks: readonly number[];
  readonly months: readonly number[];
  readonly positions: readonly number[];
};

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA'];
const MONDAY = 1;
const LARGEST_INTERVAL = 100_000;

/** Reads a rule; undefined when it is broken, or counts by another calendar than ours. */
export function recurrenceRule(text: string): RecurrenceRule | undefined {
  const parts = new Map<string, string>();
  for (const part of text.trim().toUpperCase().split(';')) {
    const equals = part.indexOf('=');
    if (equals > 0) parts.set(part.slice(0, equals).trim(), part.slice(equals + 1).trim());
  }
  const freq = FREQUENCIES.find((one) => one === parts.get('FREQ'));
  const numbers = numbersOf(parts);
  const weekdays = weekdaysOf(parts.get('BYDAY'));
  const interval = wholeNumber(parts.get('INTERVAL') ?? '1', LARGEST_INTERVAL);
  if (!freq || !numbers || !weekdays || interval === undefined) return undefined;
  if (!isOurCalendar(parts) || isAtOdds(freq, numbers, weekdays)) return undefined;
  const end = endOf(parts);
  const weekStart = WEEKDAYS.indexOf(parts.get('WKST') ?? 'MO');
  return (
    end && { freq, interval, ...end, weekStart: weekStart < 0 ? MONDAY : weekStart, weekdays, ...numbers }
  );
}

/** A rule of whole days knows no hours. */
export function ofWholeDays(rule: RecurrenceRule): RecurrenceRule {
  return { ...rule, hours: [], minutes: [], seconds: [] };
}

/** RFC 7529 lets a rule count by the moon, or move a day that a month does not have. */
function isOurCalendar(parts: ReadonlyMap<string, string>): boolean {
  const [scale, skip] = [parts.get('RSCALE') ?? 'GREGORIAN', parts.get('SKIP') ?? 'OMIT'];
  return scale === 'GREGORIAN' && skip === 'OMIT';
}

type Numbers = Pick<
  RecurrenceRule,
  'seconds' | 'minutes' | 'hours' | 'monthDays' | 'yearDays' | 'weeks' | 'months' | 'positions'
>;

function numbersOf(parts: ReadonlyMap<string, string>): Numbers | undefined {
  const read = (name: string, from: number, to: number): readonly number[] | undefined =>
    numberList(parts.get(name), from, to);
  const [seconds, minutes, hours] = [read('BYSECOND', 0, 60), read('BYMINUTE', 0, 59), read('BYHOUR', 0, 23)];
  const [monthDays, yearDays] = [read('BYMONTHDAY', -31, 31), read('BYYEARDAY', -366, 366)];
  const [weeks, months] = [read('BYWEEKNO', -53, 53), read('BYMONTH', 1, 12)];
  const positions = read('BYSETPOS', -366, 366);
  if (!seconds || !minutes || !hours || !monthDays || !yearDays || !weeks || !months || !positions)
    return undefined;
  return { seconds, minutes, hours, monthDays, yearDays, weeks, months, positions };
}

/** Each once, in order; undefined when one is no number or out of bounds. Where one may count from the end, 0 is none. */
function numberList(text: string | undefined, from: number, to: number): readonly number[] | undefined {
  if (text === undefined) return [];
  const numbers = new Set<number>();
  for (const part of text.split(',')) {
    const number = /^[+-]?\d{1,3}$/.test(part.trim()) ? Number(part) : Number.NaN;
    if (!(number >= from && number <= to) || (from < 0 && number === 0)) return undefined;
    numbers.add(number);
  }
  return [...numbers].sort((one, other) => one - other);
}

function weekdaysOf(text: string | undefined): readonly RuleWeekday[] | undefined {
  if (text === undefined) return [];
  const days: RuleWeekday[] = [];
  for (const part of text.split(',')) {
    const [, nth, name = ''] = /^([+-]?\d{1,2})?([A-Z]{2})$/.exec(part.trim()) ?? [];
    const weekday = WEEKDAYS.indexOf(name);
    if (weekday < 0 || Number(nth ?? 1) === 0 || Math.abs(Number(nth ?? 1)) > 53) return undefined;
    days.push(nth === undefined ? { weekday } : { weekday, nth: Number(nth) });
  }
  return days;
}

/** What RFC 5545 says a rule must not hold together. */
function isAtOdds(freq: Frequency, numbers: Numbers, weekdays: readonly RuleWeekday[]): boolean {
  const isNumbered = weekdays.some(({ nth }) => nth !== undefined);
  if (isNumbered && freq !== 'MONTHLY' && freq !== 'YEARLY') return true;
  if (isNumbered && numbers.weeks.length > 0) return true;
  if (numbers.weeks.length > 0 && freq !== 'YEARLY') return true;
  if (numbers.monthDays.length > 0 && freq === 'WEEKLY') return true;
  return numbers.yearDays.length > 0 && (freq === 'DAILY' || freq === 'WEEKLY' || freq === 'MONTHLY');
}

function endOf(parts: ReadonlyMap<string, string>): Pick<RecurrenceRule, 'count' | 'until'> | undefined {
  const [countText, untilText] = [parts.get('COUNT'), parts.get('UNTIL')];
  if (countText !== undefined) {
    const count = wholeNumber(countText, Number.MAX_SAFE_INTEGER);
    return count === undefined ? undefined : { count };
  }
  if (untilText === undefined) return {};
  const until = calendarTime(untilText);
  return until && { until };
}

function wholeNumber(text: string, most: number): number | undefined {
  const number = /^\d{1,9}$/.test(text) ? Number(text) : 0;
  return number >= 1 ? Math.min(number, most) : undefined;
}
