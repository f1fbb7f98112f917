import type { Goal, GoalNeed, Importance, NeedKinds } from '../matters/goal.ts';
import { Refusal } from '../refusal.ts';
import { fold } from '../text/fold.ts';
import { kindsInAim } from './kinds-in-aim.ts';

/** No more than one can look after, and look at. */
const MOST_NEEDS = 20;
const USUAL_IMPORTANCE: Importance = 2;

/** What is said of a need by its name; what is not said stays as it is. */
export type SaidOfNeed = {
  readonly name: string;
  readonly importance: Importance | undefined;
  readonly kinds: NeedKinds | undefined;
  readonly also: boolean;
};

/** The same goal when nothing changes. */
export function withNeed(goal: Goal, said: SaidOfNeed): Goal {
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
function newNeed({ name, importance, kinds }: SaidOfNeed): GoalNeed {
  const meant = kinds ?? kindsInAim(name, 'something else');
  if (!meant) throw new Refusal('need_unclear', name);
  return { name, importance: importance ?? USUAL_IMPORTANCE, kinds: [meant] };
}

/** Where such people are follows from what it means now. */
function changedNeed(known: GoalNeed, { importance, kinds, also }: SaidOfNeed): GoalNeed {
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

export function withoutNeed(goal: Goal, name: string): Goal {
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
