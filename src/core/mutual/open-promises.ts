import type { Day } from '../day.ts';
import type { Matter } from '../matters/matter.ts';
import { countText } from '../network/time-words.ts';
import { shortened, spokenDay } from '../today.ts';

type Given = Pick<Matter<'promise'>, 'id' | 'day' | 'dueDay' | 'about'>;

/** The latest first, then what is due soonest, then what has no day, the oldest first. */
export function promisesInOrder<One extends Given>(promises: readonly One[]): readonly One[] {
  return promises.toSorted(
    (one, other) =>
      (one.dueDay ?? Number.POSITIVE_INFINITY) - (other.dueDay ?? Number.POSITIVE_INFINITY) ||
      one.day - other.day ||
      (one.id < other.id ? -1 : 1),
  );
}

/** The same promise, kept on this day. */
export function keptPromise(promise: Matter<'promise'>, keptDay: Day): Matter<'promise'> {
  return { ...promise, state: 'kept', about: { ...promise.about, keptDay } };
}

/** How many days it is late; 0 when it is not. What is due today is not late yet. */
export function daysLate({ dueDay }: Pick<Given, 'dueDay'>, today: Day): number {
  return dueDay === undefined ? 0 : Math.max(0, today - dueDay);
}

export function promiseText(promise: Given, name: string, today: Day): string {
  const { of, what } = promise.about;
  const who = of === 'me' ? `You promised ${name}` : `${name} promised you`;
  return `${who}: “${shortened(what)}”${dueText(promise, today)}.`;
}

function dueText(promise: Given, today: Day): string {
  const { dueDay } = promise;
  if (dueDay === undefined) return '';
  if (dueDay === today) return ', due today';
  const late = daysLate(promise, today);
  return `, due ${spokenDay(dueDay, today)}${late > 0 ? `, ${countText(late, 'day')} late` : ''}`;
}

/** How long something of theirs may be late before one asks after it. */
const PATIENCE_DAYS = 3;

/** What to do about it; undefined while there is nothing to do but wait. */
export function promiseTodo(promise: Given, name: string, today: Day): string | undefined {
  const late = daysLate(promise, today);
  if (promise.about.of === 'them')
    return late > PATIENCE_DAYS ? `Ask ${name} kindly how it stands.` : undefined;
  return late > 0 ? `Do it, or tell ${name} when it will be done.` : 'Keep it.';
}
