import { type ComparedPairs, comparedWeight } from './compared-pairs.ts';
import { ASPECT_COUNT, ASPECT_LIST } from './pattern.ts';
import { type Chances, chanceOfOne, type MatchLevels, type Weights } from './weights.ts';

/** The priors count as so many pairs, so that a book with few doubles is judged by them. */
const PAIRS_OF_PRIOR = 100;
const ROUNDS = 8;
/** Less adds nothing to what is learnt. */
const LEAST_CHANCE = 1e-4;

const PRIOR_LEVELS: MatchLevels = ASPECT_LIST.map(({ prior }) => Float64Array.of(0, ...prior));

/** Among what the pairs were found: so many records, and so many pairs of them are asked about. */
export type Among = { readonly records: number; readonly pairs: number };

export function amongAll(records: number): Among {
  return { records, pairs: (records * (records - 1)) / 2 };
}

/** The weights before a book is known. */
function priorWeights(chances: Chances, { records }: Among): Weights {
  return { chances, matchLevels: PRIOR_LEVELS, share: 1 / Math.max(2, records) };
}

/**
 * Learns m and λ from the user's own book by expectation and maximisation (Dempster, Laird, Rubin 1977, J. R. Stat. Soc.
 * B 39:1; in record linkage Winkler 1988), u staying as it was counted. Pairs that share no key count as two people.
 * Cost: eight passes over the pairs that are kept.
 */
export function learntWeights(compared: ComparedPairs, chances: Chances, among: Among): Weights {
  let weights = priorWeights(chances, among);
  if (compared.count === 0) return weights;
  for (let round = 0; round < ROUNDS; round += 1) {
    const { pairs, levels } = expected(compared, weights);
    const share = Math.min(0.5, Math.max(1, pairs * compared.every) / among.pairs);
    weights = { chances, matchLevels: levels.map(withPrior), share };
  }
  return weights;
}

type Expected = { readonly pairs: number; readonly levels: MatchLevels };

/** How many of the pairs are one person, and at which levels those stand. */
function expected(compared: ComparedPairs, weights: Weights): Expected {
  const levels = PRIOR_LEVELS.map(({ length }) => new Float64Array(length));
  let pairs = 0;
  for (let pair = 0; pair < compared.count; pair += 1) {
    const chance = chanceOfOne(comparedWeight(compared, pair, weights));
    if (chance < LEAST_CHANCE) continue;
    pairs += chance;
    for (let at = 0; at < ASPECT_COUNT; at += 1) {
      const level = compared.patterns[pair * ASPECT_COUNT + at] ?? 0;
      const row = levels[at];
      if (row) row[level] = (row[level] ?? 0) + chance;
    }
  }
  return { pairs, levels };
}

function withPrior(row: Float64Array, at: number): Float64Array {
  const prior = PRIOR_LEVELS[at] ?? row;
  const known = row.reduce((sum, count, level) => sum + (level === 0 ? 0 : count), 0);
  return row.map((count, level) =>
    level === 0 ? 0 : (count + PAIRS_OF_PRIOR * (prior[level] ?? 0)) / (known + PAIRS_OF_PRIOR),
  );
}
