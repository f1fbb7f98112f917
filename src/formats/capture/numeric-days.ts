import { parseDay } from '../../core/day.ts';
import { dateOf } from './calendar.ts';
import { datedDays } from './dated-days.ts';
import type { SaidDay, Today } from './said-day.ts';

const ISO = /(?<![\d-])(?:(?<!\p{L})(?:on|am|le|el|il|op|em) )?(20\d\d-\d\d-\d\d)(?![\d-])/gu;
/** 13/11/2026, 13.11.26, 12.11.; two numbers alone only with a closing dot or after a word that leads in a date. */
const DOTTED =
  /(?<![\d./])(?:(?<!\p{L})(?:on|am|vom|den|le|el|il|op|em|no dia) )?(\d{1,2})([./])(\d{1,2})(?:\2(20\d\d|\d\d)(?!\d)|\.(?!\d))/gu;
const SLASHED =
  /(?<![\d./\p{L}])(?:on|am|vom|den|le|el|il|op|em|no dia) (\d{1,2})([./])(\d{1,2})(?![\d./])/gu;

/** Dates in digits. The day comes first as in most of the world, unless only the other reading is a date. */
export function numericDays(flat: string, today: Today): readonly SaidDay[] {
  const iso = [...flat.matchAll(ISO)].flatMap((match) => {
    const day = parseDay(match[1] ?? '');
    if (day === undefined) return [];
    return [{ ...placeOf(match), ...(day <= today.day ? { past: day } : { future: day }) }];
  });
  const dotted = [DOTTED, SLASHED].flatMap((pattern) =>
    [...flat.matchAll(pattern)].flatMap((match) => {
      const meaning = dayFirst(match, today);
      return meaning === undefined ? [] : [{ ...placeOf(match), ...meaning }];
    }),
  );
  return [...iso, ...dotted];
}

function dayFirst(
  [, first = '', , second = '', year]: RegExpExecArray,
  today: Today,
): ReturnType<typeof datedDays> {
  const inFull = year?.length === 2 ? `20${year}` : year;
  const [date, month] = [Number(first), Number(second)];
  // A leap year: whether the year has the day is asked later.
  const fits = dateOf(2024, month - 1, date) !== undefined;
  if (fits) return datedDays(today.day, month - 1, date, inFull);
  return datedDays(today.day, date - 1, month, inFull);
}

const placeOf = (match: RegExpExecArray): { readonly start: number; readonly end: number } => ({
  start: match.index,
  end: match.index + match[0].length,
});
