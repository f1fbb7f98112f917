import { z } from 'zod';
import { KIND_AXES } from '../core/everybody.ts';
import { kindsInAim } from '../core/goals/kinds-in-aim.ts';
import { placeSaid } from '../core/goals/place-of-goal.ts';
import {
  type Goal,
  type GoalNeed,
  IMPORTANCES,
  type Importance,
  type NeedKinds,
} from '../core/matters/goal.ts';
import { Refusal } from '../core/refusal.ts';
import { fold } from '../core/text/fold.ts';
import { shortened } from '../core/today.ts';
import { findGoal } from './find-goal.ts';
import { goalLineView, goalRef, needLineView } from './goals-view.ts';
import { readKind } from './read-kind.ts';
import { shownIfDone } from './shown.ts';
import { shownGoal, shownNeed } from './shown-goal.ts';
import { verb } from './verb.ts';
import { actDone } from './views.ts';

/** No more than one can look after, and look at. */
const MOST_NEEDS = 20;
const USUAL_IMPORTANCE: Importance = 2;

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
      goal: shownGoal(changed, await deps.store.everybody()),
      needs: about.needs.map(shownNeed),
      ...shownIfDone(act),
    };
  },
});

type Said = {
  readonly name: string;
  readonly importance: Importance | undefined;
  readonly kinds: NeedKinds | undefined;
  readonly also: boolean;
};

function withNeed(goal: Goal, said: Said): Goal {
  const known = goal.needs.find(({ name }) => isCalled(name, said.name));
  if (!known && goal.needs.length >= MOST_NEEDS) throw new Refusal('input_invalid', TOO_MANY);
  const changed = known ? changedNeed(known, said) : newNeed(said);
  if (JSON.stringify(changed) === JSON.stringify(known)) return goal;
  const needs = known
    ? goal.needs.map((need) => (need === known ? changed : need))
    : [...goal.needs, changed];
  return { ...goal, needs };
}

const TOO_MANY = `A goal holds ${MOST_NEEDS} kinds of people. Drop one first: mutuals goals need GOAL NEED --drop`;

/** What its name says stands for it until more is said: "Somebody who does marketing". */
function newNeed({ name, importance, kinds }: Said): GoalNeed {
  const meant = kinds ?? kindsInAim(name, 'something else');
  if (!meant) throw new Refusal('need_unclear', name);
  return { name, importance: importance ?? USUAL_IMPORTANCE, kinds: [meant] };
}

/** Where such people are follows from what it means now. */
function changedNeed(known: GoalNeed, { importance, kinds, also }: Said): GoalNeed {
  const { where, ...need } = known;
  if (!kinds) return { ...known, importance: importance ?? known.importance };
  const others = known.kinds.filter((one) => JSON.stringify(one) !== JSON.stringify(kinds));
  return {
    ...need,
    importance: importance ?? known.importance,
    kinds: also ? [...others, kinds] : [kinds],
    ...(also && where && { where }),
  };
}

function withoutNeed(goal: Goal, name: string): Goal {
  const needs = goal.needs.filter((need) => !isCalled(need.name, name));
  if (needs.length < goal.needs.length) return { ...goal, needs };
  throw new Refusal(
    'need_not_found',
    name,
    goal.needs.map((need) => need.name),
  );
}

function isCalled(name: string, called: string): boolean {
  return fold(name) === fold(called);
}

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
