import type { Everybody } from '../everybody.ts';
import { WORK_FUNCTIONS } from '../kinds/work-functions.ts';
import type { GoalNeed } from '../matters/goal.ts';
import { explainMix, mixDistance } from '../network/goals/mix-distance.ts';
import type { Reason } from '../network/reason.ts';
import type { HelpingTies } from './helping-ties.ts';

/** How far the work that the people I know do is from the work that a goal asks for. */
export type GoalMix = {
  readonly distance: number;
  readonly says: string;
  readonly reasons: readonly Reason[];
};

/** Undefined while nobody's work is known, or the goal asks for none. Cost: O(people). */
export function goalMix(
  { people }: Everybody,
  { chances }: HelpingTies,
  needs: readonly GoalNeed[],
): GoalMix | undefined {
  const mine = new Float64Array(WORK_FUNCTIONS.length);
  people.forEach(({ kinds }, number) => {
    add(mine, kinds.function, chances[number] ?? 0);
  });
  const wanted = wantedWork(needs);
  if (!hasAny(mine) || !hasAny(wanted)) return undefined;
  const distance = mixDistance(mine, wanted);
  return {
    distance,
    says: mixText(distance),
    reasons: explainMix(WORK_FUNCTIONS.map(capitalised), mine, wanted),
  };
}

const WORK_NAMES: readonly string[] = WORK_FUNCTIONS;

/** What a need asks for counts by its importance, shared among the kinds that will do. */
function wantedWork(needs: readonly GoalNeed[]): Float64Array {
  const wanted = new Float64Array(WORK_FUNCTIONS.length);
  for (const { kinds, importance } of needs) {
    for (const { function: work } of kinds) add(wanted, work, importance / kinds.length);
  }
  return wanted;
}

function add(weights: Float64Array, work: string | undefined, weight: number): void {
  const place = WORK_NAMES.indexOf(work ?? '');
  if (place >= 0) weights[place] = (weights[place] ?? 0) + weight;
}

function hasAny(weights: Float64Array): boolean {
  return weights.some((weight) => weight > 0);
}

function mixText(distance: number): string {
  if (distance >= 0.6) return 'The people you know do other work than this goal asks for.';
  if (distance >= 0.3) return 'The people you know do part of the work that this goal asks for.';
  return 'The people you know do much the work that this goal asks for.';
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
