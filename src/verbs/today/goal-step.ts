import type { Day } from '../../core/day.ts';
import { goalSteps } from '../../core/goals/goal-steps.ts';
import { goalView } from '../../core/goals/goal-view.ts';
import type { PersonId } from '../../core/ids.ts';
import type { Matter } from '../../core/matters/matter.ts';
import { mondayOf } from '../../core/today/week-of.ts';
import { isHidden, shortened } from '../../core/today.ts';
import { DAYS_A_WEEK } from '../../core/week-rooms.ts';
import { goalScene } from '../goal-scene.ts';
import { keptForDay } from './kept-for-day.ts';
import type { TodayItem, TodayScene } from './today-scene.ts';

const URGENCY = 0.5;

/** A step, why it is the next one, and whom it turns to. */
type Step = {
  readonly says: string;
  readonly why: string;
  readonly person?: PersonId;
  /** The last contact when this was found; after another one it is another step. */
  readonly lastDay: Day | undefined;
};

const kept = keptForDay<readonly Step[]>();

/**
 * The next step of the goal that the week falls on, of the others where it has none; a goal whose day comes within the
 * week goes first. A step that turns to nobody is named on Mondays and in that week, since nothing but doing it makes it
 * go away.
 */
export async function goalStep(scene: TodayScene): Promise<readonly TodayItem[]> {
  const { deps, on } = scene;
  const open = await deps.store.matters({ kind: 'goal', state: 'open' });
  const inTurn = turned(open, mondayOf(on) / DAYS_A_WEEK);
  const soon = inTurn.filter((goal) => isSoon(goal, on));
  for (const goal of new Set([...soon, ...inTurn])) {
    for (const step of await stepsOf(goal, scene)) {
      const item = await itemOf(step, goal, scene);
      if (item) return [item];
    }
  }
  return [];
}

/** In the last week before the day of the goal. */
function isSoon({ dueDay }: Matter<'goal'>, on: Day): boolean {
  return dueDay !== undefined && on <= dueDay && on > dueDay - DAYS_A_WEEK;
}

function turned<One>(all: readonly One[], by: number): readonly One[] {
  const first = all.length === 0 ? 0 : by % all.length;
  return [...all.slice(first), ...all.slice(0, first)];
}

function stepsOf({ id, about: { needs } }: Matter<'goal'>, scene: TodayScene): Promise<readonly Step[]> {
  return kept(scene, `${id} ${JSON.stringify(needs)}`, async () => {
    const around = await goalScene(scene.deps);
    const view = goalView(around, needs);
    return goalSteps(around.everybody, view, new Map()).map(({ says, need: name, person: number }) => {
      const person = number === undefined ? undefined : around.everybody.people[number];
      const why = view.needs.find(({ need }) => need.name === name)?.says.says ?? '';
      return { says, why, ...(person && { person: person.id }), lastDay: person?.lastDay };
    });
  });
}

async function itemOf(
  step: Step,
  goal: Matter<'goal'>,
  { deps: { store }, on }: TodayScene,
): Promise<TodayItem | undefined> {
  const { aim } = goal.about;
  const told = { why: `For “${shortened(aim)}”: ${step.why}`, todo: step.says };
  const item = { kind: 'step', urgency: URGENCY } as const;
  const { person, lastDay } = step;
  if (person === undefined) {
    if (on !== mondayOf(on) && !isSoon(goal, on)) return undefined;
    return { ...item, subject: goal.id, about: { id: goal.id, name: aim }, told };
  }
  const line = await store.person(person);
  if (line?.lastDay !== lastDay || isHidden(await store.attention(person), on)) return undefined;
  return { ...item, subject: person, person, tell: () => told };
}
