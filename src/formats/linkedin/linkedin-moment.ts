import { parseDay, startOfDay } from '../../core/day.ts';
import { fold } from '../../core/text/fold.ts';
import { monthNumber } from './month-names.ts';

const TIME = /(?:^|[\st,])(\d{1,2})[:.h](\d{2})(?:[:.](\d{2}))?(?:\.\d+)?\s*([ap])?\.?m?\.?/;
const ZONE = /([+-])(\d{2}):?(\d{2})$/;
const MINUTE_IN_MS = 60_000;

/**
 * A moment as LinkedIn's exports write it in their languages and years: `2023-02-01 10:11:12 UTC`, `01 Feb 2023`,
 * `1. März 2023`, `1 de feb. de 2023`, `2/1/23, 10:11 PM`. Without a zone it is taken as UTC.
 */
export function linkedinMoment(text: string): Date | undefined {
  const words = fold(text).trim();
  const date = isoDate(words) ?? slashDate(words) ?? dottedDate(words) ?? namedDate(words);
  const day = date && parseDay(date.day);
  if (!date || day === undefined) return undefined;
  const minutes = minutesIn(date.rest);
  return minutes === undefined ? undefined : new Date(startOfDay(day).getTime() + minutes * MINUTE_IN_MS);
}

type DateAndRest = { readonly day: string; readonly rest: string };

function isoDate(text: string): DateAndRest | undefined {
  const match = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)(.*)$/.exec(text);
  return match ? dateAndRest(match[1], match[2], match[3], match[4]) : undefined;
}

/** American order, as LinkedIn wrote it for years, unless the first number can be no month. */
function slashDate(text: string): DateAndRest | undefined {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4}|\d{2})(?!\d)(.*)$/.exec(text);
  if (!match) return undefined;
  const isDayFirst = Number(match[1]) > 12;
  return isDayFirst
    ? dateAndRest(match[3], match[2], match[1], match[4])
    : dateAndRest(match[3], match[1], match[2], match[4]);
}

function dottedDate(text: string): DateAndRest | undefined {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4}|\d{2})(?!\d)(.*)$/.exec(text);
  return match ? dateAndRest(match[3], match[2], match[1], match[4]) : undefined;
}

function namedDate(text: string): DateAndRest | undefined {
  const dayFirst =
    /^(\d{1,2})(?:er|\.)?\s*(?:de\s+|-)?([a-z]+)\.?,?\s*(?:de[l]?\s+|-)?(\d{4})(?!\d)(.*)$/.exec(text);
  if (dayFirst) return dateAndRest(dayFirst[3], monthNumber(dayFirst[2] ?? ''), dayFirst[1], dayFirst[4]);
  const monthFirst = /^([a-z]+)\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)(.*)$/.exec(text);
  return monthFirst
    ? dateAndRest(monthFirst[3], monthNumber(monthFirst[1] ?? ''), monthFirst[2], monthFirst[4])
    : undefined;
}

function dateAndRest(year = '', month: string | number = '', day = '', rest = ''): DateAndRest {
  const full = year.length === 2 ? `20${year}` : year;
  return { day: `${full}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`, rest };
}

/** Minutes since midnight in UTC; 0 when no time is said, undefined for one that no clock shows. */
function minutesIn(rest: string): number | undefined {
  const [, hours, minutes = '0', seconds = '0', half] = TIME.exec(rest) ?? [];
  if (hours === undefined) return 0;
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (half === 'p' ? 12 : 0);
  if (hour > 23 || Number(minutes) > 59 || Number(seconds) > 60) return undefined;
  return hour * 60 + Number(minutes) + Number(seconds) / 60 - offsetMinutes(rest);
}

function offsetMinutes(rest: string): number {
  const [, sign, hours, minutes] = ZONE.exec(rest.trim()) ?? [];
  const offset = Number(hours ?? 0) * 60 + Number(minutes ?? 0);
  return sign === '-' ? -offset : offset;
}
