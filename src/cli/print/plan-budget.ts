import type { z } from 'zod';
import type { planBudget } from '../../verbs/plan-budget.ts';
import { wrapped } from '../text/width.ts';
import type { Printer } from './printer.ts';

export const planBudgetPrinter: Printer<z.output<typeof planBudget.output>> = {
  text: ({ budget, act }, paper) =>
    wrapped(act ? budget.says : `Nothing changed. ${budget.says}`, paper.width),
  hint: () => 'mutuals plan shows whom there is room for.',
};
