import { z } from 'zod';
import type { NewMatter } from '../core/matters/matter.ts';
import { shortened } from '../core/today.ts';
import { findGoal } from './find-goal.ts';
import { findOthers } from './find-others.ts';
import { goalRef } from './goals-view.ts';
import { opportunityView } from './opportunities-view.ts';
import { shownIfDone, today } from './shown.ts';
import { opportunityShowing, shownOpportunity } from './shown-opportunity.ts';
import { verb } from './verb.ts';
import { actDone, personRef } from './views.ts';
import { withPart } from './with-part.ts';

export const opportunitiesAdd = verb({
  name: 'opportunities.add',
  says: 'Notes an opportunity in one line, from whom it came, and says who should hear of it.',
  writes: true,
  command: {
    words: 'opportunity',
    aliases: ['opportunities add'],
    positional: ['what...'],
    examples: [
      'mutuals opportunity "a stall at the Porto fair" --from "Bo Lind" --for "Ana Ruiz"',
      'mutuals opportunity "a grant for bakeries, until May" --goal bakery',
    ],
  },
  input: z.object({
    what: z.string().trim().min(1).max(500).describe('what it is, in one line'),
    from: personRef.optional().describe('who brought it to you'),
    for: z.array(personRef).max(20).optional().describe('somebody who should hear of it'),
    goal: goalRef.optional().describe('the goal of yours that it serves: words of its aim'),
  }),
  output: actDone.extend({ opportunity: opportunityView }),
  async run({ what, from, for: hearers = [], goal: ref }, deps) {
    const { store } = deps;
    const on = today(deps);
    const [brought, hears] = await Promise.all([
      findOthers(store, from === undefined ? [] : [from], on),
      findOthers(store, hearers, on),
    ]);
    const goal = ref === undefined ? undefined : await findGoal(store, ref);
    const ids = (people: typeof hears) => people.map(({ id }) => id);
    const matter: NewMatter<'opportunity'> = {
      kind: 'opportunity',
      day: on,
      state: 'open',
      people: withPart(withPart([], 'from', ids(brought)), 'for', ids(hears)),
      about: { what, ...(goal && { goal: goal.id }) },
    };
    const line = `Noted the opportunity “${shortened(what)}”`;
    const { act, result: id } = await store.act({ verb: 'opportunities.add', by: deps.by, line }, (writer) =>
      writer.addMatter(matter),
    );
    const showing = await opportunityShowing(store, on);
    return { opportunity: shownOpportunity({ ...matter, id }, showing), ...shownIfDone(act) };
  },
});
