import { type Day, startOfDay } from './day.ts';
import { spokenKind } from './kinds/spoken-kind.ts';
import { spokenDay } from './today.ts';

/** A day on which a whole country is free. */
export type Holiday = {
  readonly day: Day;
  readonly name: string;
  /** Of the Islamic calendar: where the moon is looked for, it may come a day earlier or later. */
  readonly isByMoon: boolean;
};

export type HolidaySaid = { readonly day: Day; readonly name: string; readonly says: string };

/** So far ahead a holiday is told. Ours: what one asks for is seldom wanted later. */
export const HOLIDAY_AHEAD_DAYS = 14;

export type HolidayPlace = {
  readonly country: string;
  /** The calendar day where they are, which near midnight is another than the user's. */
  readonly there: Day;
  readonly today: Day;
};

/** The holiday that it is there today, if it is one, and the next within a fortnight. */
export function holidaysSaid(holidays: readonly Holiday[], place: HolidayPlace): readonly HolidaySaid[] {
  const { there } = place;
  const coming = holidays
    .filter(({ day }) => day > there && day <= there + HOLIDAY_AHEAD_DAYS)
    .sort((one, other) => one.day - other.day);
  const on = (day: Day | undefined) => holidays.filter((one) => one.day === day);
  return [...saidOf(on(there), place), ...saidOf(on(coming[0]?.day), place)];
}

function saidOf(holidays: readonly Holiday[], place: HolidayPlace): readonly HolidaySaid[] {
  const [first] = holidays;
  if (first === undefined) return [];
  const name = [...new Set(holidays.map((one) => one.name))].join(' and ');
  const moon = holidays.some((one) => one.isByMoon)
    ? ' It goes by the moon and may come a day earlier or later.'
    : '';
  return [{ day: first.day, name, says: `${whenText(first.day, place)}: ${name}.${moon}` }];
}

function whenText(day: Day, { country, there, today }: HolidayPlace): string {
  const where = spokenKind(country);
  const spoken = `${WEEKDAYS[startOfDay(day).getUTCDay()]}, ${spokenDay(day, today)}`;
  if (day !== there) return `The next public holiday in ${where} is on ${spoken}`;
  return there === today
    ? `Today is a public holiday in ${where}`
    : `Where they are it is ${spoken}, a public holiday in ${where}`;
}

const WEEKDAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'] as const;
