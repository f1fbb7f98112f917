import { contactCost, keepingRoom, type WeekBudget } from '../network/cadence/week-budget.ts';
import type { PersonLine } from '../person-line.ts';
import { DAYS_A_WEEK } from '../week-rooms.ts';

/** What a day has room for to tend ties: a seventh of what the week has. Without end until the user says a budget. */
export function tendingRoom(budget: WeekBudget | undefined): number {
  return budget ? keepingRoom(budget) / DAYS_A_WEEK : Number.POSITIVE_INFINITY;
}

/** From here on a call is the fair thing to ask, and no mail; as in today.ts. */
const STRONG = 0.7;

/** What tending somebody takes of it. */
export function tendingCost({ shown }: Pick<PersonLine, 'shown'>, budget: WeekBudget | undefined): number {
  return contactCost(shown >= STRONG ? 'call' : 'mail', budget?.unit ?? 'contacts');
}
