import { counted } from '../words/words.ts';
import type { PlanShown, PlanWeek } from './use-plan.ts';

export type Budget = Pick<PlanShown['budget'], 'unit' | 'amount' | 'finding' | 'isAssumed'>;
export type BudgetUnit = Budget['unit'];

/** What a week has room for, and whether that was said or is only assumed. */
export function budgetWords({ unit, amount, finding, isAssumed }: Budget): string {
  const room = roomWords(amount, unit);
  if (!isAssumed) return `A week has room for ${room}, ${finding} % of it kept for new people.`;
  return `You have not said yet what a week has room for, so ${room} are assumed, ${finding} % of it kept for new people.`;
}

/** What a week holds: how many people, or how long that is likely to take. */
export function weekTakes({ total, takes }: Pick<PlanWeek, 'total' | 'takes'>, unit: BudgetUnit): string {
  if (total === 0) return '';
  const takesWords = roomWords(takes, unit);
  return unit === 'contacts' ? takesWords : `about ${takesWords}`;
}

/** Starting values for whoever counts in the other unit from now on. */
const FIRST_AMOUNT: Readonly<Record<BudgetUnit, number>> = { contacts: 5, minutes: 90 };

/** The amount to begin with when the unit is chosen anew: what was said before, if it was in that unit. */
export function amountIn(unit: BudgetUnit, said: Pick<Budget, 'unit' | 'amount'>): number {
  return said.unit === unit ? said.amount : FIRST_AMOUNT[unit];
}

const MINUTES_AN_HOUR = 60;

function roomWords(amount: number, unit: BudgetUnit): string {
  if (unit === 'minutes' && amount > 0 && amount % MINUTES_AN_HOUR === 0)
    return counted(amount / MINUTES_AN_HOUR, 'hour', 'hours');
  return counted(amount, unit.slice(0, -1), unit);
}
