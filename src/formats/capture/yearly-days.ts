import { dayText } from '../../core/day.ts';
import type { YearlyDayKind } from '../../core/matters/yearly-day.ts';
import { birthday } from '../identity/birthday.ts';
import type { SaidDay } from './said-day.ts';
import { overlaps, type Span } from './span.ts';
import { YEARLY_DAY_WORDS } from './yearly-day-words.ts';

/** A day that comes round each year, as a line tells it of somebody. */
export type SaidYearlyDay = Span & {
  readonly date: Span;
  readonly what: YearlyDayKind;
  /** As a card keeps it: `1990-05-03`, or `--05-03`. */
  readonly written: string;
  /** The words it was read from. */
  readonly phrase: string;
  /** The words that stand where whoever it is of is named. */
  readonly whoIn: string;
};

type Written = Span & { readonly written: string };
type Way = { readonly what: YearlyDayKind; readonly before: RegExp; readonly after: RegExp };

const WHO = '(?<who>[^,;:!?]{1,60}?)';

const WAYS: readonly Way[] = YEARLY_DAY_WORDS.flatMap(({ what, before, after = '' }) =>
  before.split(' || ').map((one) => ({
    what,
    before: new RegExp(`^\\W*${one.replace('{who}', WHO)}[: ]*$`, 'u'),
    after: new RegExp(after === '' ? '' : `^\\s*${after}(?!\\p{L})`, 'u'),
  })),
);

/** Birthdays and wedding days that a line tells, each with a date: "Bo's birthday is 3 May". */
export function yearlyDays(line: string, flat: string, days: readonly SaidDay[]): readonly SaidYearlyDay[] {
  return datesIn(flat, days).flatMap((date) => {
    const start = beginningOf(flat, date.start);
    const [before, after] = [flat.slice(start, date.start), flat.slice(date.end)];
    for (const way of WAYS) {
      const match = way.before.exec(before);
      const tail = match && way.after.exec(after);
      const who = match?.groups?.['who'];
      if (who === undefined || !tail) continue;
      const at = start + before.indexOf(who);
      const end = date.end + tail[0].length;
      const [phrase, whoIn] = [line.slice(start, end).trim(), line.slice(at, at + who.length).trim()];
      return [{ start, end, date, written: date.written, what: way.what, phrase, whoIn }];
    }
    return [];
  });
}

const IN_DIGITS =
  /(?<![\d.-])(?:\d{1,2}\.\s?\d{1,2}\.\s?(?:1[89]|20)\d\d|(?:1[89]|20)\d\d-\d\d-\d\d)(?![\d-])/g;

/** Dates with a month and a day; digits are read first, since a year of birth is rarely one of this century. */
function datesIn(flat: string, days: readonly SaidDay[]): readonly Written[] {
  const inDigits = [...flat.matchAll(IN_DIGITS)].flatMap((match) => {
    const written = birthday(match[0]);
    return written === undefined ? [] : [{ start: match.index, end: match.index + match[0].length, written }];
  });
  const spoken = days
    .filter((day) => !inDigits.some((one) => overlaps(one, day)))
    .flatMap((day) => spokenDate(flat, day) ?? []);
  return [...inDigits, ...spoken];
}

const YEAR_BEHIND = /^(?:,? (?:de |del )?)((?:1[89]|20)\d\d)(?!\d)/;
const YEAR_WITHIN = /(?:1[89]|20)\d\d/;
const DATE_WITHIN = /(?<!\d)\d{1,2}(?!\d)/;
const SHORTEST_YEAR_IN_DAYS = 365;

/** A year or a day that comes once in one: "2 days ago" and "in May" are neither. */
function spokenDate(flat: string, { start, end, past, future }: SaidDay): Written | undefined {
  const text = flat.slice(start, end);
  const [behind = '', year = YEAR_WITHIN.exec(text)?.[0]] = YEAR_BEHIND.exec(flat.slice(end)) ?? [];
  const isYearly = past !== undefined && future !== undefined && future - past >= SHORTEST_YEAR_IN_DAYS;
  const day = past ?? future;
  if (day === undefined || !DATE_WITHIN.test(text) || (year === undefined && !isYearly)) return undefined;
  const written = birthday(`${year ?? '-'}-${dayText(day).slice('2000-'.length)}`);
  return written === undefined ? undefined : { start, end: end + behind.length, written };
}

const STOP = /[,;!?\n]|(?<=\p{L}{3,})\.(?=\s)/gu;

/** Where the sentence of a place begins; a comma begins one too, a colon does not. */
function beginningOf(flat: string, place: number): number {
  const stops = [...flat.slice(0, place).matchAll(STOP)];
  const last = stops.at(-1);
  return last ? last.index + 1 : 0;
}
