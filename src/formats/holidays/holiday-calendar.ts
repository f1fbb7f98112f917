import { DAY_IN_MS, type Day, parseDay, startOfDay } from '../../core/day.ts';
import type { Holiday } from '../../core/holidays.ts';
import { COUNTRIES } from '../../core/kinds/countries.ts';

/** When a country is free. */
export type HolidayCalendar = {
  /** All time zones of the country. */
  readonly zones: readonly string[];
  /** Its public holidays, whole days that hold for all of it, in any order. */
  readonly between: (from: Day, to: Day) => readonly Holiday[];
};

/**
 * The holidays of a country by its English name; undefined where none are known. The library takes a tenth of a second
 * to load, so it is loaded when first asked.
 */
export async function holidayCalendar(country: string): Promise<HolidayCalendar | undefined> {
  const code = COUNTRIES.find(([, name]) => name === country)?.[0];
  if (code === undefined) return undefined;
  const { default: Holidays } = await import('date-holidays');
  const calendar = new Holidays(code);
  const zones = calendar.getTimezones() ?? [];
  if (zones.length === 0) return undefined;
  return {
    zones,
    between: (from, to) =>
      yearsOf(from, to)
        .flatMap((year) => calendar.getHolidays(year, 'en'))
        .flatMap(holidaysOf)
        .filter(({ day }) => day >= from && day <= to),
  };
}

function yearsOf(from: Day, to: Day): readonly number[] {
  const [first, last] = [startOfDay(from).getUTCFullYear(), startOfDay(to).getUTCFullYear()];
  return Array.from({ length: last - first + 1 }, (_, years) => first + years);
}

type Read = {
  readonly date: string;
  readonly start: Date;
  readonly end: Date;
  readonly name: string;
  readonly type: string;
  readonly rule: string;
};

const MONTHS_BY_MOON = /\b(Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu al)/;

/** One for each day of it. An afternoon off begins later than midnight, and is none. */
function holidaysOf({ date, start, end, name, type, rule }: Read): readonly Holiday[] {
  const [day, hour] = [parseDay(date.slice(0, 10)), date.slice(11, 16)];
  if (type !== 'public' || hour !== '00:00' || day === undefined) return [];
  // A day on which the clocks change has 23 or 25 hours.
  const days = Math.max(1, Math.floor((end.getTime() - start.getTime()) / DAY_IN_MS + 1 / 12));
  return Array.from({ length: days }, (_, later) => ({
    day: (day + later) as Day,
    name,
    isByMoon: MONTHS_BY_MOON.test(rule),
  }));
}
