import type { Day } from '../day.ts';
import { firstDaysOfKinds, WORK_AXES } from '../events/first-days-of-kinds.ts';
import type { Everybody, WholePerson } from '../everybody.ts';
import { hillNumber } from '../network/diversity/hill-number.ts';
import { DAYS_A_WEEK } from '../week-rooms.ts';

/**
 * Week by week, the last one ending today: contacts (a person and a day each), people and kinds of people that were new
 * then, and how diverse those were whom I was in touch with: the effective number of fields (network/diversity), by
 * contacts, where three of them or more are known. Cost: O(contacts of these weeks), O(people) once for everybody().
 */
export type WeekOfTrend = {
  readonly from: Day;
  readonly contacts: number;
  readonly people: number;
  readonly newPeople: number;
  readonly newKinds: readonly string[];
  readonly diversity?: number;
};

/** On which days I was in touch with somebody, each once. */
export type PersonDays = { readonly person: WholePerson; readonly days: readonly Day[] };

export const TREND_WEEKS = 13;
/** Of fewer there is no telling how diverse they are. */
const LEAST_KNOWN = 3;

/** The first day that the trend looks at. */
export function trendFrom(today: Day): Day {
  return (today - TREND_WEEKS * DAYS_A_WEEK + 1) as Day;
}

/** The oldest first. */
export function weekTrend(
  contacts: readonly PersonDays[],
  everybody: Everybody,
  today: Day,
): readonly WeekOfTrend[] {
  const first = trendFrom(today);
  return Array.from({ length: TREND_WEEKS }, (_, week) => {
    const from = (first + week * DAYS_A_WEEK) as Day;
    const met = contacts.flatMap(({ person, days }) => {
      const count = days.filter((day) => isInWeek(day, from)).length;
      return count === 0 ? [] : [{ person, count }];
    });
    const diversity = diversityOf(met);
    return {
      from,
      contacts: met.reduce((sum, { count }) => sum + count, 0),
      people: met.length,
      newPeople: met.filter(({ person }) => isInWeek(person.firstDay, from)).length,
      newKinds: newKindsOf(everybody, from),
      ...(diversity !== undefined && { diversity }),
    };
  });
}

export function isInWeek(day: Day | undefined, from: Day): boolean {
  return day !== undefined && day >= from && day < from + DAYS_A_WEEK;
}

type Met = { readonly person: WholePerson; readonly count: number };

function diversityOf(met: readonly Met[]): number | undefined {
  const weights = new Map<string, number>();
  let known = 0;
  for (const { person, count } of met) {
    const { field } = person.kinds;
    if (field === undefined) continue;
    known += 1;
    weights.set(field, (weights.get(field) ?? 0) + count);
  }
  return known < LEAST_KNOWN ? undefined : hillNumber([...weights.values()], 1);
}

function newKindsOf(everybody: Everybody, from: Day): readonly string[] {
  const since = firstDaysOfKinds(everybody);
  const kinds = WORK_AXES.flatMap((axis) =>
    [...since[axis]].flatMap(([kind, day]) => (day >= from && day < from + DAYS_A_WEEK ? [kind] : [])),
  );
  return [...new Set(kinds)].sort();
}
