import type { PersonId } from '../ids.ts';
import type { GoalNeed } from '../matters/goal.ts';
import { dormantTies, type Sleeper } from '../network/dormant/dormant-ties.ts';
import { explainDormant } from '../network/dormant/explain-dormant.ts';
import type { Reason } from '../network/reason.ts';
import type { Dormant } from '../whom-to-wake.ts';
import { OF_THE_KIND } from './kind-mixes.ts';
import { fitOfNeed, needFit } from './need-fit.ts';

/** Somebody of the past who fits a need, and why to wake them. */
export type Woken = {
  readonly person: PersonId;
  readonly worth: number;
  readonly reasons: readonly Reason[];
};

/** Of how many the days are read for one need. */
const MOST = 3;

/** The dormant of the kind that a need asks for, in the order in which they come. Cost: O(dormant). */
export function dormantForNeed({ kinds }: GoalNeed, dormant: readonly Dormant[]): readonly Dormant[] {
  const fitOf = fitOfNeed(kinds);
  const found: Dormant[] = [];
  for (const one of dormant) {
    if (found.length === MOST) break;
    if (fitOf(one.person.kinds) >= OF_THE_KIND) found.push(one);
  }
  return found;
}

/** Whom of them to wake, the best first: D_j of network/dormant, with how well they fit the need. */
export function wokenForNeed(
  { kinds }: GoalNeed,
  people: readonly Dormant[],
  sleeperOf: (one: Dormant) => Sleeper<PersonId> | undefined,
): readonly Woken[] {
  const sleepers = people.flatMap((one) => {
    const sleeper = sleeperOf(one);
    return sleeper ? [{ ...sleeper, goalFit: needFit(kinds, one.person.kinds) }] : [];
  });
  const byId = new Map(sleepers.map((sleeper) => [sleeper.id, sleeper]));
  return dormantTies(sleepers).map((tie) => {
    const sleeper = byId.get(tie.id);
    return { person: tie.id, worth: tie.worth, reasons: sleeper ? explainDormant(tie, sleeper) : [] };
  });
}
