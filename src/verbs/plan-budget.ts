import { z } from 'zod';
import { roomText, type WeekBudget } from '../core/network/cadence/week-budget.ts';
import { Refusal } from '../core/refusal.ts';
import { budgetView, shownBudget } from './plan-budget-shown.ts';
import { shownIfDone } from './shown.ts';
import { verb } from './verb.ts';
import { actDone } from './views.ts';

export const planBudget = verb({
  name: 'plan.budget',
  says: 'Says what a week has room for, in minutes or in contacts, and how much of it is kept for new people.',
  writes: true,
  idempotent: true,
  command: {
    words: 'plan budget',
    aliases: ['budget'],
    examples: ['mutuals budget --minutes 90', 'mutuals budget --contacts 8 --finding 20'],
  },
  input: z.object({
    minutes: z.coerce
      .number()
      .int()
      .min(1)
      .max(10_080)
      .optional()
      .describe('minutes a week for people, on the way and on the phone'),
    contacts: z.coerce
      .number()
      .int()
      .min(1)
      .max(1_000)
      .optional()
      .describe('how many people to be in touch with in a week, if you would rather count those'),
    finding: z.coerce
      .number()
      .int()
      .min(0)
      .max(90)
      .optional()
      .describe('percent of it that is kept for new people; 15 until you say otherwise'),
  }),
  output: actDone.extend({ budget: budgetView }),
  async run(said, { store, by }) {
    const budget = budgetAfter(await store.budget(), said);
    const line = `Gave a week room for ${roomText(budget)}`;
    const { act } = await store.act({ verb: 'plan.budget', by, line }, (writer) => writer.setBudget(budget));
    return { budget: shownBudget(budget), ...shownIfDone(act) };
  },
});

type Said = {
  readonly minutes?: number | undefined;
  readonly contacts?: number | undefined;
  readonly finding?: number | undefined;
};

function budgetAfter(before: WeekBudget | undefined, { minutes, contacts, finding }: Said): WeekBudget {
  const share = finding === undefined ? before?.findingShare : finding / 100;
  return { ...roomAfter(before, minutes, contacts), ...(share !== undefined && { findingShare: share }) };
}

function roomAfter(
  before: WeekBudget | undefined,
  minutes: number | undefined,
  contacts: number | undefined,
): Pick<WeekBudget, 'unit' | 'amount'> {
  if (minutes !== undefined && contacts !== undefined)
    throw new Refusal('input_invalid', 'Say minutes or contacts, not both.');
  if (minutes !== undefined) return { unit: 'minutes', amount: minutes };
  if (contacts !== undefined) return { unit: 'contacts', amount: contacts };
  if (before) return { unit: before.unit, amount: before.amount };
  throw new Refusal('input_invalid', 'Say how much a week has room for: --minutes 90, or --contacts 8.');
}
