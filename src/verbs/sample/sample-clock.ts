import { type Day, dayOf, startOfDay } from '../../core/day.ts';

/** Days and moments counted back from today where the user is. */
export type SampleClock = {
  readonly now: Date;
  readonly dayBefore: (days: number) => Day;
  readonly momentBefore: (days: number, minuteOfDay: number) => Date;
};

export function sampleClock(now: Date, offsetMinutes: number): SampleClock {
  const dayBefore = (days: number): Day => dayOf(new Date(now.getTime() - days * 86_400_000), offsetMinutes);
  return {
    now,
    dayBefore,
    momentBefore: (days, minuteOfDay) =>
      new Date(startOfDay(dayBefore(days)).getTime() + (minuteOfDay - offsetMinutes) * 60_000),
  };
}
