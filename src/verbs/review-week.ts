import type { z } from 'zod';
import type { Day } from '../core/day.ts';
import { weekText } from '../core/review/review-words.ts';
import { isInWeek, type PersonDays, type WeekOfTrend } from '../core/review/week-trend.ts';
import type { weekView } from './review-view.ts';

const PEOPLE_SHOWN = 10;

/** What happened in the week that begins on this day, the last of these. */
export function reviewWeek(
  weeks: readonly WeekOfTrend[],
  contacts: readonly PersonDays[],
  from: Day,
): z.input<typeof weekView> {
  const week = weeks.at(-1) ?? { from, contacts: 0, people: 0, newPeople: 0, newKinds: [] };
  const met = contacts
    .map(({ person, days }) => ({ person, days: days.filter((day) => isInWeek(day, from)).length }))
    .filter(({ days }) => days > 0)
    .sort(
      (one, other) =>
        other.days - one.days ||
        other.person.strength - one.person.strength ||
        (one.person.id < other.person.id ? -1 : 1),
    );
  const named = ({ person: { id, name } }: Pick<PersonDays, 'person'>) => ({ id, name });
  const fresh = met.filter(({ person }) => isInWeek(person.firstDay, from)).map(named);
  return {
    says: weekText(
      week,
      fresh.map(({ name }) => name),
    ),
    contacts: week.contacts,
    people: met.slice(0, PEOPLE_SHOWN).map((one) => ({ person: named(one), days: one.days })),
    more: Math.max(0, met.length - PEOPLE_SHOWN),
    newPeople: fresh.slice(0, PEOPLE_SHOWN),
    newKinds: [...week.newKinds],
  };
}
