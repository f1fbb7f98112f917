import type { Day } from '../../day.ts';
import type { Reason } from '../reason.ts';
import { countText } from '../time-words.ts';
import { type Balance, standing } from './ledger.ts';

/**
 * How much of the user's week is promised to others, against what they said they want to give.
 *
 *   load = Σ_open hours / max(1, weeks until due)        Gini = Σ_i (2i − n − 1) x_i / (n Σ x), x ascending, i = 1 … n
 *
 * What is due within a week, or late, counts whole; what has no day is spread over four weeks. Gini is 0 when everybody
 * gets as much of the user, and nears 1 when one person gets all.
 * Sources: generosity without exchange costs productivity (Flynn 2003, Academy of Management Journal 46:539); the Gini
 * coefficient (1912). Four weeks is ours. Cost: O(commitments); Gini O(n log n).
 */
export type Commitment<Id> = {
  readonly person: Id;
  readonly hours: number;
  readonly due?: Day;
};

export type GiveLoad = {
  /** This week's share of all that is open. */
  readonly hours: number;
  readonly capHours: number;
  /** What the week still has room for; 0 when it is full. */
  readonly roomHours: number;
  readonly isOver: boolean;
};

const WEEKS_WITHOUT_DAY = 4;
/** What a small favour still counts after two half-lives. */
const FAINT = 0.25;

export function giveLoad<Id>(commitments: readonly Commitment<Id>[], today: Day, capHours: number): GiveLoad {
  const hours = commitments.reduce((sum, one) => sum + weekHours(one, today), 0);
  return { hours, capHours, roomHours: Math.max(0, capHours - hours), isOver: hours > capHours };
}

/** What takes the week, the largest first; the amounts add up to the hours of `giveLoad`. */
export function explainGiveLoad<Id>(
  commitments: readonly Commitment<Id>[],
  today: Day,
  nameOf: (person: Id) => string,
): readonly Reason[] {
  const byPerson = new Map<Id, number>();
  for (const one of commitments) {
    byPerson.set(one.person, (byPerson.get(one.person) ?? 0) + weekHours(one, today));
  }
  return [...byPerson]
    .map(([person, hours]) => ({ name: nameOf(person), hours }))
    .sort((one, other) => other.hours - one.hours || (one.name < other.name ? -1 : 1))
    .map(({ name, hours }) => ({ says: `${hoursText(hours)} this week for ${name}.`, amount: hours }));
}

export function giveLoadText({ hours, capHours, isOver }: GiveLoad): string {
  const sides = `${hoursText(hours)} promised this week, of the ${hoursText(capHours)} you want to give.`;
  return isOver ? `${sides} It is fine to say no, or not yet.` : sides;
}

/** How unevenly the user gives; 0 for nobody or nothing. No value is below 0. */
export function gini(values: readonly number[]): number {
  const sorted = [...values].sort((one, other) => one - other);
  const total = sorted.reduce((sum, value) => sum + value, 0);
  if (total === 0) return 0;
  const weighted = sorted.reduce((sum, value, at) => sum + (2 * (at + 1) - sorted.length - 1) * value, 0);
  return weighted / (sorted.length * total);
}

/** Whether much went to them, surely, and next to nothing was noted to come back. */
export function onlyTakes(balance: Balance): boolean {
  return balance.received <= FAINT && standing(balance) === 'mostly from you';
}

function weekHours<Id>({ hours, due }: Commitment<Id>, today: Day): number {
  const weeks = due === undefined ? WEEKS_WITHOUT_DAY : Math.max(1, (due - today) / 7);
  return hours / weeks;
}

/** `15 minutes` where it is less than an hour, else to a tenth of one. */
function hoursText(hours: number): string {
  const minutes = Math.round(hours * 60);
  return minutes > 0 && minutes < 60
    ? countText(minutes, 'minute')
    : countText(Math.round(hours * 10) / 10, 'hour');
}
