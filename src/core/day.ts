/** A calendar day without a zone, as the number of days since 1970-01-01. */
export type Day = number & { readonly __brand: 'Day' };

export const DAY_IN_MS = 86_400_000;

/** The day that a moment falls on at an offset from UTC, in minutes east of it. */
export function dayOf(at: Date, offsetMinutes = 0): Day {
  return Math.floor((at.getTime() + offsetMinutes * 60_000) / DAY_IN_MS) as Day;
}

/** The moment at which a day begins in UTC. */
export function startOfDay(day: Day): Date {
  return new Date(day * DAY_IN_MS);
}

/** `2026-11-23` */
export function dayText(day: Day): string {
  return startOfDay(day).toISOString().slice(0, 10);
}

/** Reads `2026-11-23`; undefined for anything that is not a day of the calendar. */
export function parseDay(text: string): Day | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return undefined;
  const at = new Date(`${text}T00:00:00Z`);
  if (Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text) return undefined;
  return dayOf(at);
}
