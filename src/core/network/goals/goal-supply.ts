/**
 * What a goal needs, and who could give how much of it: one row of needs for each person, in three flat arrays.
 *
 *   chance that j serves need k = s_j a_jk        step_jk = −ln(1 − s_j a_jk)
 *
 * v_k importance of need k (any unit), s_j ∈ [0, 1] chance that j helps at all, a_jk ∈ [0, 1] how well j serves need k.
 * Steps are kept in the place of chances, since independent helpers multiply (noisy-or) and steps only add: one helper
 * more or less is one addition. Needs and people are numbers; who and what they are is known outside.
 * Cost: O(people + levels), and for a person with m needs O(m²) to find what is named twice, m being small.
 */
export type GoalSupply = {
  /** v_k, one for each need. */
  readonly importance: Float64Array;
  readonly people: number;
  /** Where the needs of each person begin in the two arrays below; one more than people. */
  readonly starts: Uint32Array;
  readonly needs: Uint32Array;
  readonly steps: Float64Array;
};

export type Helper = {
  /** s_j */
  readonly strength: number;
  /** a_jk; what is named twice counts once, at its higher level. */
  readonly levels: readonly { readonly need: number; readonly level: number }[];
};

/** Nobody's help is certain, and −ln 0 has no value; so no chance is nearer to 1 than this, nor to 0 without being it. */
const LEAST_CHANCE = 2 ** -40;
const LONGEST_STEP = -Math.log(LEAST_CHANCE);

/** The strength (tie-strength.ts, in active days) at which help is as likely as not. As in reach.ts, ours. */
const HALF_WILLING = 2;

/** s_j from a tie's strength in active days. */
export function chanceOfHelp(strength: number): number {
  return strength <= 0 ? 0 : strength / (strength + HALF_WILLING);
}

export function goalSupply(importance: Iterable<number>, helpers: readonly Helper[]): GoalSupply {
  const importances = Float64Array.from(importance);
  const most = helpers.reduce((sum, { levels }) => sum + levels.length, 0);
  const starts = new Uint32Array(helpers.length + 1);
  const needs = new Uint32Array(most);
  const steps = new Float64Array(most);
  let end = 0;
  helpers.forEach(({ strength, levels }, person) => {
    const start = end;
    for (const { need, level } of levels) {
      if (!(need in importances)) throw new RangeError(`a need ${need} among ${importances.length}`);
      const step = stepOf(strength * level);
      const at = needs.subarray(start, end).indexOf(need);
      if (at >= 0) steps[start + at] = Math.max(steps[start + at] ?? 0, step);
      else {
        needs[end] = need;
        steps[end++] = step;
      }
    }
    starts[person + 1] = end;
  });
  return {
    importance: importances,
    people: helpers.length,
    starts,
    needs: needs.subarray(0, end),
    steps: steps.subarray(0, end),
  };
}

/** The same supply with every chance of person j multiplied by `shares[j]` ∈ [0, 1]. */
export function fadedSupply(supply: GoalSupply, shares: ArrayLike<number>): GoalSupply {
  const { people, starts } = supply;
  const steps = new Float64Array(supply.steps.length);
  for (let person = 0; person < people; person++) {
    const share = shares[person] ?? 1;
    for (let at = starts[person] ?? 0; at < (starts[person + 1] ?? 0); at++) {
      steps[at] = stepOf(-Math.expm1(-(supply.steps[at] ?? 0)) * share);
    }
  }
  return { ...supply, steps };
}

function stepOf(chance: number): number {
  if (!(chance > LEAST_CHANCE)) return 0;
  return chance >= 1 - LEAST_CHANCE ? LONGEST_STEP : -Math.log1p(-chance);
}
