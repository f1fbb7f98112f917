import { z } from 'zod';
import { KIND_AXES } from '../core/everybody.ts';
import { withNeed, withoutNeed } from '../core/goals/changed-needs.ts';
import { placeSaid } from '../core/goals/place-of-goal.ts';
import { IMPORTANCES, type Importance, type NeedKinds } from '../core/matters/goal.ts';
import { shortened } from '../core/today.ts';
import { findGoal } from './find-goal.ts';
import { goalLineView, goalRef, needLineView } from './goals-view.ts';
import { readKind } from './read-kind.ts';
import { shownIfDone } from './shown.ts';
import { namesOfThanked, shownGoal, shownNeed } from './shown-goal.ts';
import { verb } from './verb.ts';
import { actDone } from './views.ts';

const kind = z.string().trim().min(1).max(100).optional();

export const goalsNeed = verb({
  name: 'goals.need',
  says: 'Adds a kind of people to a goal, changes what it means or how much it matters, or drops it.',
  writes: true,
  idempotent: true,
  command: {
    words: 'goals need',
    positional: ['goal', 'need...'],
    examples: [
      'mutuals goals need bakery Marketing --importance 1',
      'mutuals goals need bakery "Somebody who bakes" --field food --importance 3',
      'mutuals goals need bakery Law --drop',
    ],
  },
  input: z.object({
    goal: goalRef,
    need: z.string().trim().min(1).max(100).describe('what the kind of people is called: "Marketing"'),
    importance: z.coerce
      .number()
      .int()
      .min(1)
      .max(3)
      .optional()
      .describe('1 of some use, 2 much, 3 without whom it does not work'),
    field: kind.describe('people of this field'),
    function: kind.describe('people who do this work'),
    level: kind.describe('people of this level'),
    place: kind.describe('people at this place'),
    also: z.boolean().default(false).describe('these people will do too, beside those it means already'),
    drop: z.boolean().default(false).describe('takes the need off the goal'),
  }),
  output: actDone.extend({ goal: goalLineView, needs: z.array(needLineView) }),
  async run({ goal: ref, need, drop, also, importance, ...axes }, deps) {
    const goal = await findGoal(deps.store, ref);
    const said = { name: need, importance: readImportance(importance), kinds: readKinds(axes), also };
    const about = drop ? withoutNeed(goal.about, need) : withNeed(goal.about, said);
    const line = `${drop ? 'Dropped' : 'Said'} “${need}” ${drop ? 'from' : 'for'} “${shortened(goal.about.aim)}”`;
    const { act } = await deps.store.act({ verb: 'goals.need', by: deps.by, line }, async (writer) => {
      if (about !== goal.about) await writer.changeMatter({ ...goal, about });
    });
    const changed = { ...goal, about };
    return {
      goal: shownGoal(changed, await namesOfThanked(deps.store, [changed])),
      needs: about.needs.map(shownNeed),
      ...shownIfDone(act),
    };
  },
});

function readImportance(importance: number | undefined): Importance | undefined {
  return IMPORTANCES.find((one) => one === importance);
}

function readKinds(
  axes: Readonly<Partial<Record<keyof NeedKinds, string | undefined>>>,
): NeedKinds | undefined {
  const said = KIND_AXES.flatMap((axis) => {
    const text = axes[axis];
    if (text === undefined) return [];
    return [[axis, axis === 'place' ? placeSaid(text).kind : readKind(axis, text)] as const];
  });
  return said.length === 0 ? undefined : Object.fromEntries(said);
}
