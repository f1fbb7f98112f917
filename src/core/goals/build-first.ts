import { bestHelpers, explainPicks } from '../network/goals/best-helpers.ts';
import { chanceOfHelp, goalSupply } from '../network/goals/goal-supply.ts';
import type { Reason } from '../network/reason.ts';
import type { GoalInBook } from './goal-in-book.ts';
import { kindText } from './kind-words.ts';
import { needFit } from './need-fit.ts';

/** What somebody new may become within some months, in active days: as likely to help as not. Ours. */
const NEW_TIE = 2;
const MOST = 3;

/** Which new people would help most, each counted after the ones before. Cost: O(needs² · kinds). */
export function buildFirst({ needs, now, supply }: GoalInBook): readonly Reason[] {
  const kinds = needs.flatMap((need) => need.kinds.slice(0, 1));
  const candidates = kinds.map((kind) => ({
    strength: chanceOfHelp(NEW_TIE),
    levels: needs.map((need, place) => ({ need: place, level: needFit(need.kinds, kind) })),
  }));
  const picks = bestHelpers(goalSupply(supply.importance, candidates), now, MOST);
  return explainPicks(
    picks,
    kinds.map((kind) => `Somebody ${kindText(kind)}`),
  );
}
