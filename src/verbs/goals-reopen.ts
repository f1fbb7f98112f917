import { z } from 'zod';
import { shortened } from '../core/today.ts';
import { findGoal } from './find-goal.ts';
import { goalLineView, goalRef } from './goals-view.ts';
import { shownIfDone } from './shown.ts';
import { namesOfThanked, shownGoal } from './shown-goal.ts';
import { verb } from './verb.ts';
import { actDone } from './views.ts';

export const goalsReopen = verb({
  name: 'goals.reopen',
  says: 'Opens a closed goal again; who made it happen stays, and what came of it is for the next closing to say.',
  writes: true,
  idempotent: true,
  command: {
    words: 'goals reopen',
    positional: ['goal'],
    examples: ['mutuals goals reopen bakery'],
  },
  input: z.object({ goal: goalRef }),
  output: actDone.extend({ goal: goalLineView }),
  async run({ goal: ref }, deps) {
    const goal = await findGoal(deps.store, ref, 'closed');
    const { outcome: _, ...about } = goal.about;
    const open = goal.state === 'open' ? goal : { ...goal, state: 'open', about };
    const line = `Opened the goal “${shortened(goal.about.aim)}” again`;
    const { act } = await deps.store.act({ verb: 'goals.reopen', by: deps.by, line }, async (writer) => {
      if (open !== goal) await writer.changeMatter(open);
    });
    return { goal: shownGoal(open, await namesOfThanked(deps.store, [open])), ...shownIfDone(act) };
  },
});
