import type { Day } from '../day.ts';
import type { Matter } from '../matters/matter.ts';

/** So long one may be asked whom one met at a meeting of the calendar; then it is taken at its word. Ours. */
const ASKED_FOR_DAYS = 7;
/** Of a small meeting the calendar knows who was there; in a larger one others may have come, and some not. Ours. */
const LEAST_ASKED_ABOUT = 5;

/** Whether a meeting that a calendar planned is over and asks for nothing: it is contact once the calendar is read again. */
export function isLapsed({ day, state, people, about: { planned } }: Matter<'event'>, today: Day): boolean {
  if (!planned || state !== 'open' || day >= today) return false;
  return planned.isRepeated || people.length < LEAST_ASKED_ABOUT || today - day > ASKED_FOR_DAYS;
}

/** The next meeting with somebody that is noted or planned; `events` in any order. */
export function nextMeeting(events: readonly Matter<'event'>[], today: Day): Matter<'event'> | undefined {
  const coming = events.filter(({ day, state }) => state === 'open' && day >= today);
  return coming.toSorted(byBeginning)[0];
}

/** The earlier day first, on one day the earlier hour. */
export function byBeginning(one: Matter<'event'>, other: Matter<'event'>): number {
  return one.day - other.day || (placeOf(one) < placeOf(other) ? -1 : 1);
}

const placeOf = ({ about, id }: Matter<'event'>): string => `${about.planned?.time ?? ''} ${id}`;
