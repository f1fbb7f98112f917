import type { Day } from '../../core/day.ts';
import { dateOf, lastWeekday, monthOf, nextWeekday, plusDays, plusMonths, yearOf } from './calendar.ts';
import { datedDays, monthDays } from './dated-days.ts';
import { DAY_WORDS, type DayWords } from './day-words.ts';
import { LANGUAGES, type Language } from './language.ts';
import { wordPattern } from './word-pattern.ts';

type Meaning = { readonly past?: Day; readonly future?: Day };
type Groups = Readonly<Record<string, string | undefined>>;
export type DayRule = {
  readonly pattern: RegExp;
  meaning(groups: Groups, today: Day): Meaning | undefined;
};

const SATURDAY = 6;

/** The rules of each language, the most telling first: a rule takes no words that an earlier one took. */
export const DAY_RULES: ReadonlyMap<Language, readonly DayRule[]> = new Map(
  LANGUAGES.map((language) => [language, rulesOf(DAY_WORDS[language])]),
);

function rulesOf(words: DayWords): readonly DayRule[] {
  const weekdays = words.weekdays.split(' ');
  const months = words.months.split(' ');
  const numbers = words.numbers.split(', ');
  const count = (n = ''): number => (/^\d/.test(n) ? Number(n) : indexIn(numbers, n) + 1);
  const weekday = (groups: Groups): number => indexIn(weekdays, groups.weekday);
  const month = (groups: Groups): number => indexIn(months, groups.month);
  const rules = (source: string | undefined, meaning: DayRule['meaning']): readonly DayRule[] =>
    (source?.split(' || ') ?? []).map((one) => ({ pattern: wordPattern(filled(one, words)), meaning }));

  return [
    words.offsets.flatMap(([days, phrases]) => rules(phrases, (_, today) => offsetMeaning(today, days))),
    rules(words.ago, (groups, today) => ({ past: movedBy(groups, today, -count(groups.n)) })),
    rules(words.ahead, (groups, today) => ({ future: movedBy(groups, today, count(groups.n)) })),
    rules(words.date, (groups, today) => datedDays(today, month(groups), Number(groups.d), groups.year)),
    rules(words.inMonth, (groups, today) => monthDays(today, month(groups), groups.part, groups.year)),
    rules(words.weekend, weekendMeaning),
    rules(words.inLastWeek, (groups, today) => ({ past: inWeek(today, -1, weekday(groups)) })),
    rules(words.inNextWeek, (groups, today) => ({ future: inWeek(today, 1, weekday(groups)) })),
    rules(words.lastUnit, (groups, today) => ({ past: movedBy(groups, today, -1) })),
    rules(words.nextUnit, (groups, today) => ({ future: movedBy(groups, today, 1) })),
    rules(words.lastWeekday, (groups, today) => ({ past: lastWeekday(today, weekday(groups)) })),
    rules(words.nextWeekday, (groups, today) => ({ future: nextWeekday(today, weekday(groups)) })),
    rules(words.weekday, (groups, today) => eitherWeekday(today, weekday(groups))),
    rules(words.dayOfMonth, (groups, today) => dayOfMonthMeaning(today, Number(groups.d))),
  ].flat();
}

function filled(source: string, words: DayWords): string {
  const { day, week, month, year } = words.units;
  return source
    .replaceAll('{n}', `(?<n>\\d{1,3}|${words.numbers.replaceAll(', ', '|')})`)
    .replaceAll('{unit}', `(?:(?<day>${day})|(?<week>${week})|(?<months>${month})|(?<years>${year}))`)
    .replaceAll('{weekday}', `(?<weekday>${words.weekdays.replaceAll(' ', '|')})`)
    .replaceAll('{month}', `(?<month>${words.months.replaceAll(' ', '|')})`)
    .replaceAll('{d}', '(?<d>3[01]|[12]\\d|0?[1-9])');
}

const indexIn = (variants: readonly string[], word = ''): number =>
  variants.findIndex((variant) => variant.split('|').includes(word));

function movedBy({ day, week, months }: Groups, today: Day, n: number): Day {
  if (day !== undefined) return plusDays(today, n);
  if (week !== undefined) return plusDays(today, 7 * n);
  return plusMonths(today, months === undefined ? 12 * n : n);
}

/** A week begins on Monday. */
function inWeek(today: Day, weeks: number, weekday: number): Day {
  const monday = lastWeekday(plusDays(today, 1), 1);
  return plusDays(monday, 7 * weeks + ((weekday + 6) % 7));
}

function offsetMeaning(today: Day, days: number): Meaning {
  const day = plusDays(today, days);
  if (days === 0) return { past: day };
  return days < 0 ? { past: day } : { future: day };
}

function weekendMeaning({ past, future }: Groups, today: Day): Meaning {
  if (future !== undefined) return { future: nextWeekday(today, SATURDAY) };
  const last = { past: lastWeekday(today, SATURDAY) };
  return past === undefined ? { ...last, future: nextWeekday(today, SATURDAY) } : last;
}

const eitherWeekday = (today: Day, weekday: number): Meaning => ({
  past: lastWeekday(today, weekday),
  future: nextWeekday(today, weekday),
});

function dayOfMonthMeaning(today: Day, date: number): Meaning | undefined {
  const here = dateOf(yearOf(today), monthOf(today), date);
  if (here === undefined) return undefined;
  return here <= today
    ? { past: here, future: plusMonths(here, 1) }
    : { past: plusMonths(here, -1), future: here };
}
