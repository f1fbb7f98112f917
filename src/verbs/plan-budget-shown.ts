import { z } from 'zod';
import {
  ASSUMED_BUDGET,
  FINDING_SHARE,
  roomText,
  type WeekBudget,
} from '../core/network/cadence/week-budget.ts';
import { percentText } from '../core/network/percent-text.ts';

export const budgetView = z.object({
  unit: z.enum(['minutes', 'contacts']),
  amount: z.number().describe('a week, in that unit'),
  finding: z.number().min(0).max(100).describe('percent of it that is kept for new people'),
  isAssumed: z.boolean().describe('nobody has said it yet'),
  says: z.string().describe('one or two sentences'),
});
export type BudgetView = z.output<typeof budgetView>;

export function shownBudget(said: WeekBudget | undefined): BudgetView {
  const { unit, amount, findingShare = FINDING_SHARE } = said ?? ASSUMED_BUDGET;
  const kept = `${percentText(findingShare)} of it kept for new people`;
  const room = roomText({ unit, amount });
  return {
    unit,
    amount,
    finding: Math.round(findingShare * 100),
    isAssumed: said === undefined,
    says: said
      ? `A week has room for ${room}, ${kept}.`
      : `You have not said what a week has room for, so ${room} are assumed, ${kept}. \`mutuals budget --minutes 90\` or \`mutuals budget --contacts 8\` says it.`,
  };
}
