import type { Day } from '../day.ts';
import type { Everybody, WholePerson } from '../everybody.ts';
import { keptWith } from '../goals/kept-with.ts';
import type { PersonId } from '../ids.ts';
import type { ContactDay } from '../network/contact-day.ts';
import { digest } from '../text/digest.ts';
import { type Dormant, dormantPeople } from '../whom-to-wake.ts';
import { mondayOf } from './week-of.ts';

/**
 * The one of the past who is worth waking this week: of the best of whom-to-wake.ts whoever the week falls on, by a digest
 * of both, so that it is the same one all week and another the next. Who rests since stays the one of the week, so nobody
 * comes in their place. Cost: O(people) once for everybody().
 */
const OF_THE_BEST = 26;
const ASLEEP_DAYS = 365;

const kept = keptWith<Everybody, readonly Dormant[]>();

export function wakeOfWeek(
  everybody: Everybody,
  today: Day,
  favoursOf: ReadonlyMap<PersonId, number>,
): Dormant | undefined {
  const asleep = kept(everybody, '', () =>
    dormantPeople(everybody.people.map(withoutRest), { today, favoursOf }).slice(0, OF_THE_BEST),
  );
  const week = mondayOf(today);
  return asleep
    .map((one) => ({ one, lot: digest(`${week} ${one.person.id}`) }))
    .toSorted((left, right) => left.lot - right.lot)[0]?.one;
}

function withoutRest(person: WholePerson): WholePerson {
  if (person.attention === undefined || person.attention.state === 'never') return person;
  const { attention: _, ...rest } = person;
  return rest;
}

/** Who may have been woken this week: in touch since Monday, and known for longer than one sleeps. */
export function mayHaveWoken({ people }: Everybody, today: Day): readonly WholePerson[] {
  const monday = mondayOf(today);
  return people.filter(
    ({ isMe, firstDay, lastDay }) =>
      !isMe &&
      firstDay !== undefined &&
      lastDay !== undefined &&
      lastDay >= monday &&
      lastDay - firstDay > ASLEEP_DAYS,
  );
}

/** Whether the first contact since Monday came after more than a year without any. */
export function hasWoken(days: readonly ContactDay[], today: Day): boolean {
  const monday = mondayOf(today);
  const before = days.filter(({ day }) => day < monday).map(({ day }) => day);
  const since = days.filter(({ day }) => day >= monday && day <= today).map(({ day }) => day);
  return before.length > 0 && since.length > 0 && Math.min(...since) - Math.max(...before) > ASLEEP_DAYS;
}
