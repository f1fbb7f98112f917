import type { z } from 'zod';
import type { Day } from '../core/day.ts';
import { daysLate, promisesInOrder } from '../core/mutual/open-promises.ts';
import { wordKeptText } from '../core/review/review-words.ts';
import { isInWeek } from '../core/review/week-trend.ts';
import type { Reader } from '../core/store.ts';
import { isPromiseDue } from '../core/today/promise-due.ts';
import { isThanksDue } from '../core/today/thanks-due.ts';
import { DAYS_A_WEEK } from '../core/week-rooms.ts';
import { namesOf } from './names-of.ts';
import type { wordView } from './review-view.ts';
import { shownPromise, shownThanks } from './shown-mutual.ts';

const SHOWN = 10;

/** What I promised and what I was given in the week that ends today, and what of it is still open. */
export async function reviewWord(
  reader: Reader,
  today: Day,
): Promise<{ readonly shown: z.input<typeof wordView>; readonly late: number; readonly thanksDue: number }> {
  const from = (today - DAYS_A_WEEK + 1) as Day;
  const [promises, thanks, benefits] = await Promise.all([
    reader.matters({ kind: 'promise' }),
    reader.matters({ kind: 'thanks' }),
    reader.matters({ kind: 'benefit' }),
  ]);
  const mine = promises.filter(({ about }) => about.of === 'me');
  const made = mine.filter(({ day }) => isInWeek(day, from));
  const before = mine.filter(({ day }) => day < from);
  const due = promisesInOrder(mine.filter((one) => isPromiseDue(one, today)));
  const owed = thanks.filter(({ state }) => state === 'open').toReversed();
  const helped = benefits.filter(({ day, about }) => about.direction === 'received' && isInWeek(day, from));
  const unthanked = owed.filter(({ day }) => isInWeek(day, from)).length;
  const late = due.filter((one) => daysLate(one, today) > 0).length;
  const says = wordKeptText({
    made: made.length,
    kept: made.filter(({ state }) => state === 'kept').length,
    keptOfBefore: before.filter(({ about }) => isInWeek(about.keptDay, from)).length,
    late,
    helped: helped.length,
    thanked: Math.max(0, helped.length - unthanked),
  });
  const nameOf = await namesOf(reader, [...due.slice(0, SHOWN), ...owed.slice(0, SHOWN)]);
  return {
    shown: {
      says,
      promises: due.slice(0, SHOWN).map((one) => shownPromise(one, nameOf, today)),
      thanks: owed.slice(0, SHOWN).map((one) => shownThanks(one, nameOf, today)),
    },
    late,
    thanksDue: owed.filter((one) => isThanksDue(one, today)).length,
  };
}
