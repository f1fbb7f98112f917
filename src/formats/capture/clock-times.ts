import { plusDays } from './calendar.ts';
import type { SaidDay, Today } from './said-day.ts';
import type { Span } from './span.ts';

export type SaidTime = Span & { readonly minuteOfDay: number };

const LEAD = '(?:(?:at|um|gegen|a|alle|a las|a la|as|om|vers|around|about) )?';
const CLOCK = new RegExp(
  `(?<![\\p{L}\\p{N}:.])${LEAD}(\\d{1,2})[:h](\\d\\d)(?: ?(am|pm|uhr|uur|h))?(?![\\p{L}\\p{N}:])`,
  'gu',
);
const HOUR = new RegExp(
  `(?<![\\p{L}\\p{N}:.])${LEAD}(\\d{1,2})( ?)(am|pm|a\\.m\\.|p\\.m\\.|uhr|uur|h|o'clock)(?![\\p{L}\\p{N}])`,
  'gu',
);
const NOON = /(?<!\p{L})(?:at noon|at midday|a midi|al mediodia|a mezzogiorno|ao meio-dia)(?!\p{L})/gu;

/** Clock times in the line, in order. A bare number is none. */
export function clockTimes(flat: string): readonly SaidTime[] {
  const clocks = [...flat.matchAll(CLOCK)].map((m) => said(m, m[1], m[2], m[3]));
  const hours = [...flat.matchAll(HOUR)].map((m) => said(m, m[1], '0', m[3]));
  const noons = [...flat.matchAll(NOON)].map((m) => said(m, '12', '0'));
  return [...clocks, ...hours, ...noons]
    .filter((time) => time !== undefined)
    .sort((a, b) => a.start - b.start);
}

function said(match: RegExpExecArray, hours = '', minutes = '', half = ''): SaidTime | undefined {
  const [hour, minute] = [Number(hours), Number(minutes)];
  const afternoon = half.startsWith('p') && hour < 12 ? 12 : 0;
  const midnight = half.startsWith('a') && hour === 12 ? -12 : 0;
  if (hour > 23 || minute > 59 || (/^[ap]/.test(half) && hour > 12)) return undefined;
  const minuteOfDay = (hour + afternoon + midnight) * 60 + minute;
  return { start: match.index, end: match.index + match[0].length, minuteOfDay };
}

const AGO =
  /(?<![\p{L}\p{N}])(?:(?:vor|il y a|hace|ha) )?(\d{1,3}|an?|half an|einer|une|un|una|uma|een) (hours?|hrs?|minutes?|mins?|stunden?|minuten?|heures?|horas?|minutos?|ore|ora|minuti|uur)(?: (?:ago|fa|geleden|atras))?(?![\p{L}\p{N}])/gu;
const SAYS_PAST = /^(?:vor|il y a|hace|ha) |(?:ago|fa|geleden|atras)$/;

/** "2 hours ago": the day it was then, and the minute. */
export function hoursAgo(flat: string, today: Today): readonly SaidDay[] {
  return [...flat.matchAll(AGO)]
    .filter(([words]) => SAYS_PAST.test(words))
    .map((match) => {
      const [words, count = '', unit = ''] = match;
      const number = /^\d/.test(count) ? Number(count) : 1;
      const unitMinutes = unit.startsWith('m') ? 1 : count.startsWith('half') ? 30 : 60;
      const minute = today.minuteOfDay - number * unitMinutes;
      const days = Math.floor(minute / 1440);
      return {
        start: match.index,
        end: match.index + words.length,
        past: plusDays(today.day, days),
        minuteOfDay: minute - days * 1440,
      };
    });
}
