import type { Reason } from '../reason.ts';
import { countText } from '../time-words.ts';
import type { Plan, PlannedContact } from './plan.ts';

/** Why a contact stands in its week; the amount is how many weeks it was put off. */
export function explainContact<Id>({ week, dueWeek, fit }: PlannedContact<Id>): Reason {
  const later = week - dueWeek;
  if (fit === 'together')
    return {
      says:
        later === 0
          ? `Due ${weekText(week)}, with others there.`
          : `Due ${weekText(dueWeek)}; ${weekText(week)} you are in touch with others there anyway.`,
      amount: later,
    };
  if (later === 0) return { says: `Due ${weekText(week)}.`, amount: 0 };
  const why = fit === 'even' ? 'so that no week holds too much' : 'since the weeks before are full';
  return { says: `Due ${weekText(dueWeek)}; ${countText(later, 'week')} later, ${why}.`, amount: later };
}

/** The plan as a whole: how many people and contacts, how the weeks are filled, and who has to wait. */
export function planText<Id>({ weeks, without }: Plan<Id>): string {
  const planned = weeks.flatMap(({ contacts }) => contacts);
  if (planned.length === 0 && without.length === 0)
    return `Nobody is due in the next ${weeksText(weeks.length)}.`;
  const people = countPeople(new Set(planned.map(({ id }) => id)).size);
  const most = Math.max(0, ...weeks.map(({ contacts }) => contacts.length));
  const all = `In the next ${weeksText(weeks.length)} you are in touch with ${people}, ${countText(planned.length, 'time')} in all and never more than ${most} in one week.`;
  const late = without.filter(({ isLate }) => isLate).length;
  return late === 0 ? all : `${all} ${countPeople(late)} would come later than you wish: there is no room.`;
}

function weekText(week: number): string {
  if (week === 0) return 'this week';
  return week === 1 ? 'next week' : `in ${week} weeks`;
}

function weeksText(weeks: number): string {
  return weeks === 1 ? 'week' : countText(weeks, 'week');
}

function countPeople(people: number): string {
  return people === 1 ? '1 person' : `${people} people`;
}
