const UNIT_DAYS: Readonly<Record<string, number>> = {
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30,
  quarter: 91,
  year: 365,
};
const COUNTS: Readonly<Record<string, number>> = { other: 2, second: 2, two: 2, three: 3, four: 4, six: 6 };
const MOST_DAYS = 3_650;
const SPAN = /^(?:(?<count>\d+|[a-z]+) )?(?:(?<unit>day|week|fortnight|month|quarter|year)s?)$/;

/** How often, in days, from "3 weeks", "every other month", "quarterly", "daily", "10"; undefined for what is no span. */
export function everyDays(text: string): number | undefined {
  const said = text
    .trim()
    .toLowerCase()
    .replace(/^every\s+/, '')
    .replace(/\s+/g, ' ');
  const days = /^\d+$/.test(said)
    ? Number(said)
    : spanDays(said === 'daily' ? 'day' : said.replace(/ly$/, ''));
  return days !== undefined && days >= 1 && days <= MOST_DAYS ? days : undefined;
}

function spanDays(said: string): number | undefined {
  const { count, unit } = SPAN.exec(said)?.groups ?? {};
  if (unit === undefined) return undefined;
  const times = count === undefined ? 1 : (COUNTS[count] ?? Number(count));
  return Number.isInteger(times) ? times * (UNIT_DAYS[unit] ?? 1) : undefined;
}
