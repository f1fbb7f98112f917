import { bestOfNeeds, type NeedHelper } from '../core/goals/best-of-needs.ts';
import { coverageText, coverageWord } from '../core/goals/coverage-words.ts';
import type { GoalInBook } from '../core/goals/goal-in-book.ts';
import { type FallView, fallOf, type HedgePillar, hedgeView } from '../core/goals/hedge-view.ts';
import { singlePoints } from '../core/goals/single-points.ts';
import { explainCoverage } from '../core/network/goals/coverage.ts';
import { explainIdleYear, idleYearText } from '../core/network/goals/idle-year.ts';
import type { GoalScene } from './goal-scene.ts';
import type { FallShown, HedgeScene } from './hedge-scene-view.ts';
import type { Without } from './read-without.ts';
import { rounded, shownReasons, shownShare } from './shown-goal.ts';

const HELPERS = 3;
const PILLARS = 3;

/** A goal, or the network as a whole, and what it is called. */
export type Hedged = { readonly name: string; readonly inBook: GoalInBook };

export function shownHedge(
  { name, inBook }: Hedged,
  scene: GoalScene,
  without: Without | undefined,
): HedgeScene {
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

function shownFall(fall: FallView, covered: number, scene: GoalScene): FallShown {
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
