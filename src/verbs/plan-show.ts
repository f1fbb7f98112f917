import { z } from 'zod';
import { dayText } from '../core/day.ts';
import type { PersonId } from '../core/ids.ts';
import { planText } from '../core/network/cadence/explain-plan.ts';
import { ASSUMED_BUDGET } from '../core/network/cadence/week-budget.ts';
import { isAskedFirst, keptPeople, planOfWeeks } from '../core/plan-of-weeks.ts';
import { readAway } from './plan-away.ts';
import { budgetView, shownBudget } from './plan-budget-shown.ts';
import { capacityView, namesView, shownCapacity, shownNames } from './plan-capacity-shown.ts';
import { usualChannels } from './plan-channels.ts';
import { type Showing, shownWeeks, weekView } from './plan-shown.ts';
import { today } from './shown.ts';
import { verb } from './verb.ts';
import { limit } from './views.ts';
import { whyNobody } from './why-nobody.ts';

const LONGEST_WEEKS = 26;
const TIMES_AWAY = 20;

export const planShow = verb({
  name: 'plan.show',
  says: 'Shows whom to be in touch with in which of the weeks ahead, within what a week has room for.',
  writes: false,
  command: {
    words: 'plan',
    aliases: ['plan show', 'plan budget', 'budget'],
    examples: ['mutuals plan', 'mutuals plan --weeks 4', 'mutuals plan --away 2026-12-20..2027-01-03'],
  },
  input: z.object({
    weeks: z.coerce.number().int().min(1).max(LONGEST_WEEKS).default(13).describe('how many weeks ahead'),
    away: z
      .array(z.string().max(60))
      .max(TIMES_AWAY)
      .optional()
      .describe('days without room for anybody: 2026-12-20..2027-01-03'),
    limit,
  }),
  output: z.object({
    day: z.string(),
    budget: budgetView,
    capacity: capacityView,
    says: z.string().describe('the plan in one or two sentences'),
    weeks: z.array(weekView),
    without: namesView.describe('who is due and finds no room, the most worth first'),
    asked: z.int().describe('ties silent for so long that it is a question first; they are not planned'),
    empty: z.enum(['no_people', 'me_unknown', 'nobody_kept']).optional().describe('why nobody is planned'),
  }),
  async run({ weeks, away: times = [], limit: most }, deps) {
    const on = today(deps);
    const away = times.map(readAway);
    await deps.freshen(on);
    const [everybody, said] = await Promise.all([deps.store.everybody(), deps.store.budget()]);
    const people = keptPeople(everybody.people, { away, today: on });
    const channels = await usualChannels(people, { store: deps.store, everybody, today: on });
    const kept = new Map(people.map((one) => [one.person.id, one]));
    const showing: Showing = { kept, channelOf: (id) => channels.get(id), away, today: on, limit: most };
    const budget = said ?? ASSUMED_BUDGET;
    const { capacity, plan } = planOfWeeks(people, { budget, weeks, ...showing });
    return {
      day: dayText(on),
      budget: shownBudget(said),
      capacity: shownCapacity(capacity, showing),
      says: planText(plan),
      weeks: shownWeeks(plan, showing),
      without: shownNames(idsOf(plan.without), showing),
      asked: everybody.people.filter((person) => isAskedFirst(person, on)).length,
      ...(people.length === 0 && { empty: whyNobody(everybody, 'nobody_kept') }),
    };
  },
});

function idsOf(people: readonly { readonly id: PersonId }[]): readonly PersonId[] {
  return people.map(({ id }) => id);
}
