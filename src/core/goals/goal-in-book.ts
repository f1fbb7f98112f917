import type { Everybody } from '../everybody.ts';
import type { GoalNeed } from '../matters/goal.ts';
import { type Coverage, coverage } from '../network/goals/coverage.ts';
import { type GoalSupply, goalSupply, type Helper } from '../network/goals/goal-supply.ts';
import type { HelpingTies } from './helping-ties.ts';
import { kindGroups } from './kind-groups.ts';
import { needFit } from './need-fit.ts';

/**
 * A goal held against everybody: one row for each person who serves some need and whose tie lives.
 * Cost: O(mixes of kinds · needs + those who serve a need).
 */
export type GoalInBook = {
  readonly needs: readonly GoalNeed[];
  readonly supply: GoalSupply;
  /** The number in everybody() of each row of the supply. */
  readonly rows: readonly number[];
  readonly now: Coverage;
};

export function goalInBook(
  everybody: Everybody,
  { chances }: HelpingTies,
  needs: readonly GoalNeed[],
): GoalInBook {
  const helpers: Helper[] = [];
  const rows: number[] = [];
  for (const { kinds, people } of kindGroups(everybody)) {
    const levels = levelsOf(needs, kinds);
    if (levels.length === 0) continue;
    for (const person of people) {
      const strength = chances[person] ?? 0;
      if (strength === 0) continue;
      helpers.push({ strength, levels });
      rows.push(person);
    }
  }
  const supply = goalSupply(
    needs.map(({ importance }) => importance),
    helpers,
  );
  return { needs, supply, rows, now: coverage(supply) };
}

/** P(alive) of each row after a year, for idle-year.ts. */
export function inAYear({ rows }: GoalInBook, ties: HelpingTies): Float64Array {
  return Float64Array.from(rows, (person) => ties.inAYear[person] ?? 0);
}

function levelsOf(needs: readonly GoalNeed[], kinds: Parameters<typeof needFit>[1]): Helper['levels'] {
  return needs
    .map((need, place) => ({ need: place, level: needFit(need.kinds, kinds) }))
    .filter(({ level }) => level > 0);
}
