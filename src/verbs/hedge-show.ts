import { z } from 'zod';
import { cutOffWith } from '../core/goals/cut-off-with.ts';
import { goalInBook } from '../core/goals/goal-in-book.ts';
import { nameIn } from '../core/goals/goal-view.ts';
import { lifeInBook } from '../core/goals/life-parts.ts';
import { PILLAR_KINDS } from '../core/goals/pillar-groups.ts';
import { findGoal, type GoalMatter } from './find-goal.ts';
import { type GoalScene, goalScene } from './goal-scene.ts';
import { goalRef } from './goals-view.ts';
import { type HedgeScene, sceneView } from './hedge-scene-view.ts';
import { readWithout, type Without } from './read-without.ts';
import { today } from './shown.ts';
import { shownHedge } from './shown-hedge.ts';
import { type Deps, verb } from './verb.ts';
import { whyNobody } from './why-nobody.ts';

const GOALS_AT_ONCE = 5;
const NETWORK = 'Your network';

export const hedgeShow = verb({
  name: 'hedge.show',
  says: 'Shows on whom your goals and your life stand, what is left when the most important of them fall away, and what to build first.',
  writes: false,
  command: {
    words: 'hedge',
    aliases: ['hedge show'],
    positional: ['goal...'],
    examples: ['mutuals hedge', 'mutuals hedge bakery', 'mutuals hedge --without "Analytical Engines"'],
  },
  input: z.object({
    goal: goalRef.optional().describe('only this goal; else the open ones and the network as a whole'),
    without: z
      .string()
      .trim()
      .min(1)
      .max(300)
      .optional()
      .describe('a person, an organisation or a place that falls away'),
  }),
  output: z.object({
    scenes: z.array(sceneView),
    without: z
      .object({
        kind: z.enum(PILLAR_KINDS),
        name: z.string(),
        people: z.int().describe('how many go with it'),
        cutOff: z.array(z.string()).describe('whom you would no longer reach'),
      })
      .optional(),
    empty: z.enum(['no_people', 'me_unknown']).optional().describe('why there is nothing to lose'),
  }),
  async run({ goal: ref, without: text }, deps) {
    const scene = await goalScene(deps);
    const { everybody } = scene;
    const without =
      text === undefined
        ? undefined
        : await readWithout(text, { reader: deps.store, everybody, on: today(deps) });
    const goals = await goalsMeant(ref, deps);
    return {
      scenes: [
        ...goals.map((goal) => ({ goal: goal.id, ...goalHedge(goal, scene, without) })),
        ...(ref === undefined
          ? [shownHedge({ name: NETWORK, inBook: lifeInBook(everybody, scene.ties) }, scene, without)]
          : []),
      ],
      ...(without && { without: shownWithout(without, scene) }),
      ...(everybody.me === undefined && { empty: whyNobody(everybody, 'me_unknown') }),
    };
  },
});

async function goalsMeant(ref: string | undefined, { store }: Deps): Promise<readonly GoalMatter[]> {
  if (ref !== undefined) return [await findGoal(store, ref)];
  return (await store.matters({ kind: 'goal', state: 'open' })).slice(0, GOALS_AT_ONCE);
}

function goalHedge({ about }: GoalMatter, scene: GoalScene, without: Without | undefined): HedgeScene {
  const inBook = goalInBook(scene.everybody, scene.ties, about.needs);
  return shownHedge({ name: about.aim, inBook }, scene, without);
}

function shownWithout({ kind, name, people }: Without, { everybody, acquaintances }: GoalScene) {
  const cutOff = acquaintances ? cutOffWith(acquaintances, people, nameIn(everybody)) : [];
  return { kind, name, people: people.size, cutOff: cutOff.map(({ says }) => says) };
}
