import type { AliveHistory } from './alive-history.ts';

/**
 * Is a tie still alive, and how many days of contact will it bring? The MBG/NBD model.
 *
 *   contact comes at random at rate λ ~ Gamma(r, α); after each active day, the first one included, the tie ends
 *   with chance p ~ Beta(a, b)
 *
 *   P(alive | x, t_x, T) = 1 / ( 1 + a/(b+x) · ((α+T)/(α+t_x))^{r+x} )
 *   E[days in the next t] = P(alive) · (a+b+x)/(a−1) · [ 1 − (1−z)^{r+x} ₂F₁(r+x, b+x+1; a+b+x; z) ]     z = t/(α+T+t)
 *   P(none in the next t) = 1 − P(alive) · [ 1 − ((α+T)/(α+T+t))^{r+x} ]
 *
 * x, t_x, T as in alive-history.ts; α and t in days; r, a, b without unit.
 * Source: Batislam, Denizel, Filiztekin 2007 (International J. of Research in Marketing 24:201). The factor (a+b+x) is
 * that of Wagner, Hoppe 2008 (same journal 25:225), who correct the (b+x) of the first print. The base is BG/NBD
 * (Fader, Hardie, Lee 2005, Marketing Science 24:275), where a tie cannot end on its first day (bg-nbd.ts).
 * Days and not messages are counted, so more than t days in t days are cut off.
 * Powers stay in logarithms, so that 10,000 active days do no harm. Cost: a sum of about 36/−ln z terms.
 */
export type AliveParameters = {
  readonly r: number;
  readonly alpha: number;
  readonly a: number;
  readonly b: number;
};

export function aliveChance(history: AliveHistory, { r, alpha, a, b }: AliveParameters): number {
  const { x, tx, T } = history;
  const logOddsOfEnd = Math.log(a / (b + x)) + (r + x) * Math.log1p((T - tx) / (alpha + tx));
  return 1 / (1 + Math.exp(logOddsOfEnd));
}

export function expectedActiveDays(
  history: AliveHistory,
  parameters: AliveParameters,
  nextDays: number,
): number {
  const alive = aliveChance(history, parameters) * expectedDaysWhileAlive(history, parameters, nextDays);
  return Math.min(nextDays, alive);
}

/** The chance of no contact at all within the next days, whether the tie has ended or only sleeps. */
export function silenceChance(history: AliveHistory, parameters: AliveParameters, nextDays: number): number {
  const { r, alpha } = parameters;
  const comes = -Math.expm1(-(r + history.x) * Math.log1p(nextDays / (alpha + history.T)));
  return 1 - aliveChance(history, parameters) * comes;
}

/**
 * (a+b+x)/(a−1) · [1 − (1−z)^{r+x} ₂F₁(r+x, b+x+1; a+b+x; z)]: days to come given that the tie lives today.
 *
 * Euler's transformation turns the bracket into 1 − (1−z)^ε ₂F₁(ε, a+b−r; c; z) with ε = a−1 and c = a+b+x. Its terms do
 * not grow with x. With ₂F₁ = 1 + ε·S the quotient by ε is −((1−z)^ε − 1)/ε − (1−z)^ε S, which has no hole at a = 1.
 */
export function expectedDaysWhileAlive(
  { x, T }: AliveHistory,
  { r, alpha, a, b }: AliveParameters,
  nextDays: number,
): number {
  if (nextDays <= 0) return 0;
  const z = nextDays / (alpha + T + nextDays);
  const epsilon = a - 1;
  const c = a + b + x;
  const logRest = -Math.log1p(nextDays / (alpha + T));
  const grown = epsilon === 0 ? -logRest : -Math.expm1(epsilon * logRest) / epsilon;
  return c * (grown - Math.exp(epsilon * logRest) * seriesOverEpsilon(epsilon, a + b - r, c, z));
}

const SMALLEST_SHARE = 1e-17;
const MOST_TERMS = 200_000;

/** S = (₂F₁(ε, β; c; z) − 1)/ε = Σ_{k≥1} (ε+1)_{k−1} (β)_k / ((c)_k k!) z^k */
function seriesOverEpsilon(epsilon: number, beta: number, c: number, z: number): number {
  let term = (beta / c) * z;
  let sum = term;
  for (let k = 1; k < MOST_TERMS; k += 1) {
    term *= (((epsilon + k) * (beta + k)) / ((c + k) * (k + 1))) * z;
    sum += term;
    if (Math.abs(term) <= SMALLEST_SHARE * Math.abs(sum)) break;
  }
  return sum;
}
