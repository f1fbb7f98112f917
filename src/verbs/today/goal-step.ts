import type { Everybody } from '../../core/everybody.ts';
import { type GoalStep, goalSteps } from '../../core/goals/goal-steps.ts';
import { goalView } from '../../core/goals/goal-view.ts';
import { keptWith } from '../../core/goals/kept-with.ts';
import type { Matter } from '../../core/matters/matter.ts';
import { mondayOf } from '../../core/today/week-of.ts';
import { isHidden, shortened } from '../../core/today.ts';
import { DAYS_A_WEEK } from '../../core/week-rooms.ts';
import { goalScene } from '../goal-scene.ts';
import type { TodayItem, TodayScene } from './today-scene.ts';

const URGENCY = 0.5;

/** A step, and why it is the next one. */
type Step = GoalStep & { readonly why: string };

const kept = keptWith<Everybody, readonly Step[]>();

/**
 * The next step of the goal that the week falls on, of the others where it has none. A step that turns to nobody is named
 * on Mondays only, since nothing but doing it makes it go away.
 */
export async function goalStep(scene: TodayScene): Promise<readonly TodayItem[]> {
  const { deps, on } = scene;
  const open = await deps.store.matters({ kind: 'goal', state: 'open' });
  for (const goal of turned(open, mondayOf(on) / DAYS_A_WEEK)) {
    const { steps, everybody } = await stepsOf(goal, scene);
    for (const step of steps) {
      const item = itemOf(step, { goal, everybody, scene });
      if (item) return [item];
    }
  }
  return [];
}

function turned<One>(all: readonly One[], by: number): readonly One[] {
  const first = all.length === 0 ? 0 : Math.floor(by) % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

async function stepsOf({ id, about: { needs } }: Matter<'goal'>, { deps }: TodayScene) {
  const scene = await goalScene(deps);
  const { everybody } = scene;
  const steps = kept(everybody, `${id} ${JSON.stringify(needs)}`, () => {
    const view = goalView(scene, needs);
    return goalSteps(everybody, view, new Map()).map((step) => ({
      ...step,
      why: view.needs.find(({ need }) => need.name === step.need)?.says.says ?? '',
    }));
  });
  return { steps, everybody };
}

type Around = {
  readonly goal: Matter<'goal'>;
  readonly everybody: Everybody;
  readonly scene: TodayScene;
};

function itemOf(step: Step, { goal, everybody, scene: { on } }: Around): TodayItem | undefined {
  const { aim } = goal.about;
  const told = { why: `For “${shortened(aim)}”: ${step.why}`, todo: step.says };
  const item = { kind: 'step', urgency: URGENCY } as const;
  if (step.person === undefined) {
    if (on !== mondayOf(on)) return undefined;
    return { ...item, subject: goal.id, about: { id: goal.id, name: aim }, told };
  }
  const person = everybody.people[step.person];
  if (!person || isHidden(person.attention, on)) return undefined;
  return { ...item, subject: person.id, person: person.id, tell: () => told };
}
