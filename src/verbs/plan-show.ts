import { z } from 'zod';
import { dayText } from '../core/day.ts';
import {
  capacityText,
  explainCapacity,
  explainWiderIntervals,
} from '../core/network/cadence/explain-capacity.ts';
import { planText } from '../core/network/cadence/explain-plan.ts';
import { isAskedFirst, keptPeople, planOfWeeks } from '../core/plan-of-weeks.ts';
import { readAway } from './plan-away.ts';
import { ASSUMED_BUDGET, budgetView, shownBudget } from './plan-budget-shown.ts';
import { usualChannels } from './plan-channels.ts';
import { namesView, type Showing, shownNames, shownWeeks, weekView } from './plan-shown.ts';
import { today } from './shown.ts';
import { verb } from './verb.ts';
import { limit, reasonView } from './views.ts';
import { whyNobody } from './why-nobody.ts';

const LONGEST_WEEKS = 26;
const TIMES_AWAY = 20;

const capacityView = z.object({
  isPossible: z.boolean(),
  says: z.string().describe('what there is, what keeping takes, and what is left or missing'),
  reasons: z.array(reasonView).describe('what each layer takes of a week'),
  letGo: namesView.describe('without whom it would fit: first those whose next contact is worth least'),
  askAbout: namesView.describe('family and those you placed yourself, who would have to go as well'),
  widerIntervals: z.array(reasonView).describe('with what intervals everybody could stay'),
});

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
    const [everybody, said] = [await deps.store.everybody(), await deps.store.budget()];
    const people = keptPeople(everybody.people, { away, today: on });
    const channels = await usualChannels(people, { store: deps.store, everybody, today: on });
    const channelOf: Showing['channelOf'] = (person) => channels.get(person);
    const budget = said ?? ASSUMED_BUDGET;
    const { capacity, plan } = planOfWeeks(people, { budget, weeks, away, today: on, channelOf });
    const kept = new Map(people.map((one) => [one.person.id, one]));
    const showing = { kept, channelOf, away, today: on, limit: most };
    return {
      day: dayText(on),
      budget: shownBudget(said),
      capacity: {
        isPossible: capacity.missing === 0,
        says: capacityText(capacity),
        reasons: explainCapacity(capacity).map(({ says }) => ({ term: 'layer', says })),
        letGo: shownNames(capacity.letGo, showing),
        askAbout: shownNames(capacity.askAbout, showing),
        widerIntervals: explainWiderIntervals(capacity).map(({ says }) => ({ term: 'interval', says })),
      },
      says: planText(plan),
      weeks: shownWeeks({ capacity, plan }, showing),
      without: shownNames(
        plan.without.map(({ id }) => id),
        showing,
      ),
      asked: everybody.people.filter((person) => isAskedFirst(person, on)).length,
      ...(people.length === 0 && { empty: whyNobody(everybody, 'nobody_kept') }),
    };
  },
});
