import { z } from 'zod';
import { bestOfNeeds, type NeedHelper } from '../core/goals/best-of-needs.ts';
import { coverageText, coverageWord } from '../core/goals/coverage-words.ts';
import { cutOffWith } from '../core/goals/cut-off-with.ts';
import { type GoalInBook, goalInBook } from '../core/goals/goal-in-book.ts';
import { nameIn } from '../core/goals/goal-view.ts';
import { type FallView, fallOf, type HedgePillar, hedgeView } from '../core/goals/hedge-view.ts';
import { lifeInBook } from '../core/goals/life-parts.ts';
import { PILLAR_KINDS } from '../core/goals/pillar-groups.ts';
import { singlePoints } from '../core/goals/single-points.ts';
import { explainCoverage } from '../core/network/goals/coverage.ts';
import { explainIdleYear, idleYearText } from '../core/network/goals/idle-year.ts';
import { findGoal, type GoalMatter } from './find-goal.ts';
import { type GoalScene, goalScene } from './goal-scene.ts';
import { goalRef, shareView } from './goals-view.ts';
import { readWithout, type Without } from './read-without.ts';
import { today } from './shown.ts';
import { rounded, shownReasons, shownShare } from './shown-goal.ts';
import { type Deps, verb } from './verb.ts';
import { reasonView } from './views.ts';
import { whyNobody } from './why-nobody.ts';

const GOALS_AT_ONCE = 5;
const HELPERS = 3;
const PILLARS = 3;
const NETWORK = 'Your network';

const named = z.object({ id: z.string(), name: z.string() });

const fallShown = z.object({
  name: z.string(),
  before: z.number().min(0).max(1),
  after: z.number().min(0).max(1),
  says: z.string(),
  reasons: z.array(reasonView),
  remaining: z
    .array(z.object({ need: z.string(), people: z.array(named) }))
    .describe('who is still there, for each need that suffers'),
});

const sceneView = z.object({
  goal: z.string().optional().describe('the id of the goal; missing for the network as a whole'),
  name: z.string(),
  coverage: shareView,
  parts: z
    .array(z.object({ name: z.string(), covered: z.number(), word: z.string(), people: z.array(named) }))
    .describe('whom you could turn to for each part'),
  idleYear: shareView,
  pillars: z.array(
    z.object({
      kind: z.enum(PILLAR_KINDS),
      says: z.string(),
      reasons: z.array(reasonView),
      worst: fallShown.optional().describe('the one whose loss would cost most'),
    }),
  ),
  singlePoints: z.array(z.string()).describe('people through whom alone you reach a kind of people'),
  build: z.array(z.string()).describe('which new people would help most, in this order'),
  without: fallShown.optional().describe('before and after what was named falls away'),
});
export type HedgeScene = z.output<typeof sceneView>;

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

type Hedged = { readonly name: string; readonly inBook: GoalInBook };

function shownHedge({ name, inBook }: Hedged, scene: GoalScene, without: Without | undefined): HedgeScene {
  const { everybody, ties, acquaintances } = scene;
  const { needs, supply, now } = inBook;
  const names = needs.map((need) => need.name);
  const { covered, year, pillars, build } = hedgeView(everybody, ties, inBook);
  return {
    name,
    coverage: shownShare(covered, coverageText(covered), explainCoverage(names, supply, now)),
    parts: shownParts(inBook, scene),
    idleYear: shownShare(year.later.covered, idleYearText(year), explainIdleYear(year, names)),
    pillars: pillars.map((pillar) => shownPillar(pillar, covered, scene)),
    singlePoints: acquaintances ? singlePoints(everybody, acquaintances, needs).map(({ says }) => says) : [],
    build: build.map(({ says }) => says),
    ...(without && { without: shownFall(fallOf(inBook, without.name, without.people), covered, scene) }),
  };
}

function shownParts(inBook: GoalInBook, scene: GoalScene): HedgeScene['parts'] {
  const helpers = bestOfNeeds(inBook, HELPERS);
  return inBook.needs.map(({ name }, place) => {
    const covered = inBook.now.byNeed[place] ?? 0;
    return {
      name,
      covered: rounded(covered),
      word: coverageWord(covered),
      people: shownHelpers(helpers[place] ?? [], scene),
    };
  });
}

function shownPillar(
  { kind, says, reasons, worst }: HedgePillar,
  covered: number,
  scene: GoalScene,
): HedgeScene['pillars'][number] {
  return {
    kind,
    says,
    reasons: shownReasons('pillar', reasons.slice(0, PILLARS)),
    ...(worst && { worst: shownFall(worst, covered, scene) }),
  };
}

function shownFall(fall: FallView, covered: number, scene: GoalScene): z.output<typeof fallShown> {
  return {
    name: fall.name,
    before: rounded(covered),
    after: rounded(fall.left),
    says: fall.says,
    reasons: shownReasons('need', fall.reasons),
    remaining: fall.remaining.map(({ need, helpers }) => ({ need, people: shownHelpers(helpers, scene) })),
  };
}

function shownHelpers(
  helpers: readonly NeedHelper[],
  { everybody: { people } }: GoalScene,
): { id: string; name: string }[] {
  return helpers.flatMap(({ person: number }) => {
    const person = people[number];
    return person ? [{ id: person.id, name: person.name }] : [];
  });
}

function shownWithout({ kind, name, people }: Without, { everybody, acquaintances }: GoalScene) {
  const cutOff = acquaintances ? cutOffWith(acquaintances, people, nameIn(everybody)) : [];
  return { kind, name, people: people.size, cutOff: cutOff.map(({ says }) => says) };
}
