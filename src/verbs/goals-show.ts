import { z } from 'zod';
import type { Everybody } from '../core/everybody.ts';
import { coverageText } from '../core/goals/coverage-words.ts';
import { goalMix } from '../core/goals/goal-mix.ts';
import { type GoalStep, goalSteps } from '../core/goals/goal-steps.ts';
import { type GoalView, goalView } from '../core/goals/goal-view.ts';
import { explainIdleYear, idleYearText } from '../core/network/goals/idle-year.ts';
import { findGoal } from './find-goal.ts';
import { goalScene } from './goal-scene.ts';
import { goalWoken } from './goal-woken.ts';
import { NO_NEEDS } from './goals-list.ts';
import { goalLineView, goalRef, needView, shareView, stepView } from './goals-view.ts';
import { namesOfThanked, shownGoal, shownReasons, shownShare } from './shown-goal.ts';
import { shownNeedView } from './shown-need.ts';
import { verb } from './verb.ts';
import { reasonView } from './views.ts';
import { whyNobody } from './why-nobody.ts';

const MIX_REASONS = 4;

export const goalsShow = verb({
  name: 'goals.show',
  says: 'Shows one goal: how far the people you know cover it, now and after an idle year, whom it lacks, and the next three steps.',
  writes: false,
  command: {
    words: 'goals show',
    positional: ['goal...'],
    examples: ['mutuals goals show', 'mutuals goals show bakery', 'mutuals goals show bakery --json'],
  },
  input: z.object({
    goal: goalRef.optional().describe('words of its aim, or its id; the only open one when left out'),
  }),
  output: z.object({
    goal: goalLineView,
    coverage: shareView,
    idleYear: shareView.describe('if you do nothing for a year'),
    mix: z
      .object({ distance: z.number(), says: z.string(), reasons: z.array(reasonView) })
      .optional()
      .describe('the work that the people you know do, beside the work that it asks for'),
    needs: z.array(needView).describe('the widest gap first'),
    steps: z.array(stepView).describe('what to do next'),
    knownKinds: z.string().describe('of how many people it is known what they do'),
    empty: z.enum(['no_people', 'me_unknown']).optional().describe('why nobody is there to cover it'),
  }),
  async run({ goal: ref }, deps) {
    const goal = await findGoal(deps.store, ref);
    const scene = await goalScene(deps);
    const { everybody, ties } = scene;
    const { needs } = goal.about;
    const view = goalView(scene, needs);
    const woken = await goalWoken(deps.store, scene, needs);
    const mix = goalMix(everybody, ties, needs);
    return {
      goal: shownGoal(goal, await namesOfThanked(deps.store, [goal])),
      ...shares(view),
      ...(mix && {
        mix: { ...mix, reasons: shownReasons('mix', mix.reasons.slice(0, MIX_REASONS)) },
      }),
      needs: view.needs.map((need) => shownNeedView(need, woken.get(need.need.name) ?? [], scene)),
      steps:
        goal.state === 'open'
          ? goalSteps(everybody, view, woken).map((step) => shownStep(step, everybody))
          : [],
      knownKinds: knownKinds(everybody),
      ...(everybody.me === undefined && { empty: whyNobody(everybody, 'me_unknown') }),
    };
  },
});

function shares({ inBook: { needs, now }, year, needs: views }: GoalView) {
  const names = needs.map(({ name }) => name);
  return {
    coverage: shownShare(
      now.covered,
      needs.length === 0 ? NO_NEEDS : coverageText(now.covered),
      views.map(({ says }) => says),
    ),
    idleYear: shownShare(year.later.covered, idleYearText(year), explainIdleYear(year, names)),
  };
}

function shownStep({ says, need, ...numbers }: GoalStep, { people }: Everybody) {
  const [person, target] = [people[numbers.person ?? -1], people[numbers.target ?? -1]];
  return { says, need, ...(person && { person: person.id }), ...(target && { target: target.id }) };
}

function knownKinds({ people, me }: Everybody): string {
  const others = people.filter((_, number) => number !== me);
  const known = others.filter(({ kinds }) => kinds.function !== undefined || kinds.field !== undefined);
  if (known.length === 0) return KINDS_UNKNOWN;
  const says = `What people do is known of ${known.length} of ${others.length}`;
  return known.length === others.length ? `${says}.` : `${says}; the others count for nothing here.`;
}

const KINDS_UNKNOWN =
  'What people do is known of nobody yet. It is read from titles and organisations: an address book or LinkedIn brings them, and mutuals kinds say tells it by hand.';
