import type { Everybody } from '../everybody.ts';
import type { GoalNeed } from '../matters/goal.ts';
import { type Coverage, coverage } from '../network/goals/coverage.ts';
import { type GoalSupply, goalSupply, type Helper } from '../network/goals/goal-supply.ts';
import type { HelpingTies } from './helping-ties.ts';
import { keptWith } from './kept-with.ts';
import { kindMixes, mixFits } from './kind-mixes.ts';

/**
 * A goal held against everybody: one row for each person who serves some need and whose tie lives.
 * Cost: O(mixes of kinds · needs + those who serve a need), once for everybody() and these needs.
 */
export type GoalInBook = {
  readonly needs: readonly GoalNeed[];
  readonly supply: GoalSupply;
  /** The number in everybody() of each row of the supply. */
  readonly rows: readonly number[];
  readonly now: Coverage;
};

const kept = keptWith<Everybody, GoalInBook>();

export function goalInBook(everybody: Everybody, ties: HelpingTies, needs: readonly GoalNeed[]): GoalInBook {
  return kept(everybody, JSON.stringify(needs), () => heldAgainst(everybody, ties, needs));
}

function heldAgainst(everybody: Everybody, { chances }: HelpingTies, needs: readonly GoalNeed[]): GoalInBook {
  const mixes = kindMixes(everybody);
  const fits = needs.map(({ kinds }) => mixFits(mixes, kinds));
  const helpers: Helper[] = [];
  const rows: number[] = [];
  for (let mix = 0; mix < mixes.kinds.length; mix += 1) {
    let levels: Helper['levels'] | undefined;
    for (let at = mixes.starts[mix] ?? 0; at < (mixes.starts[mix + 1] ?? 0); at += 1) {
      const person = mixes.people[at] ?? 0;
      const strength = chances[person] ?? 0;
      if (strength === 0) continue;
      levels ??= levelsOf(fits, mix);
      if (levels.length === 0) break;
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

function levelsOf(fits: readonly Float64Array[], mix: number): Helper['levels'] {
  const levels: { need: number; level: number }[] = [];
  fits.forEach((fit, need) => {
    const level = fit[mix] ?? 0;
    if (level > 0) levels.push({ need, level });
  });
  return levels;
}
