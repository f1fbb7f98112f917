import type { Channel } from '../../interaction.ts';
import { countText } from '../time-words.ts';

/**
 * What a week has room for, and what a contact takes of it: minutes, or just one where the user counts contacts.
 *
 *   room for keeping = a (1 − f)        cost of one new tie = 10 × mean cost of one contact in the plan
 *
 * a what the user gives, f the share kept free for finding. That finding one person takes ten times the effort of keeping
 * one holds by the project's definition: what is printed of it is about customers ("5 to 25 times"), and no source was
 * found for personal ties. The minutes are starting values chosen by us, to be learnt from the user. Cost: none.
 */
export const CONTACT_MINUTES: Readonly<Record<Channel, number>> = {
  meeting: 60,
  event: 60,
  call: 20,
  mail: 5,
  message: 3,
  note: 0,
};

/** f: what is left of a week for new ties when the user says nothing else. */
export const FINDING_SHARE = 0.15;
const NEW_TIE_CONTACTS = 10;

export type WeekBudget = {
  readonly unit: 'minutes' | 'contacts';
  /** a */
  readonly amount: number;
  /** f, from 0 to 1. */
  readonly findingShare?: number;
};

/** What is taken to be the room of a week until the user says it: two hours beside a full week. Ours. */
export const ASSUMED_BUDGET: WeekBudget = { unit: 'minutes', amount: 120 };

const MINUTES_AN_HOUR = 60;

/** "5 contacts", "90 minutes", "2 hours". */
export function roomText({ unit, amount }: Pick<WeekBudget, 'unit' | 'amount'>): string {
  const isInHours = unit === 'minutes' && amount > 0 && amount % MINUTES_AN_HOUR === 0;
  return isInHours ? countText(amount / MINUTES_AN_HOUR, 'hour') : countText(amount, unit.slice(0, -1));
}

/** a (1 − f) */
export function keepingRoom({ amount, findingShare = FINDING_SHARE }: WeekBudget): number {
  return amount * (1 - findingShare);
}

/** What one contact takes of a week, in its unit. */
export function contactCost(
  channel: Channel,
  unit: WeekBudget['unit'],
  minutes: Readonly<Record<Channel, number>> = CONTACT_MINUTES,
): number {
  return unit === 'contacts' ? 1 : minutes[channel];
}

/** How many new ties a week the rest of it has room for. */
export function newTiesAWeek(rest: number, meanContactCost: number): number {
  return meanContactCost > 0 ? rest / (NEW_TIE_CONTACTS * meanContactCost) : 0;
}
