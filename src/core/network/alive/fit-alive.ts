import type { AliveHistory } from './alive-history.ts';
import { logGamma } from './log-gamma.ts';
import type { AliveParameters } from './mbg-nbd.ts';
import { nelderMead } from './nelder-mead.ts';

/**
 * The four parameters of MBG/NBD from the ties of one user, by greatest likelihood with a weak prior.
 *
 *   ln L(x, t_x, T) = ln Γ(r+x) − ln Γ(r) + r ln α − (r+x) ln(α+T)
 *                   + ln Γ(a+b) − ln Γ(b) + ln Γ(b+x+1) − ln Γ(a+b+x+1)
 *                   + ln( 1 + a/(b+x) · ((α+T)/(α+t_x))^{r+x} )
 *
 * sought is the greatest Σ ln L − Σ (ln θ − ln θ0)² / (2 σ²), θ = r, α, a, b and σ = 1: a factor of e from θ0 costs as
 * much as half a unit of likelihood, nothing beside a hundred ties and enough for three not to run away.
 * θ0 is near the geometric mean of the middle users of the three sets of docs/models.md (bench/science/alive.ts).
 * Source of ln L: Batislam, Denizel, Filiztekin 2007 (International J. of Research in Marketing 24:201); of the search,
 * which runs in ln θ: nelder-mead.ts.
 * Cost: some 200 to 500 evaluations, each one pass over the ties and four ln Γ for every different x. Of more than
 * 4,000 ties every so-many-th is taken, as four numbers need no more.
 */
export const ALIVE_PRIOR: AliveParameters = { r: 0.8, alpha: 10, a: 1.1, b: 1.8 };
const PRIOR_SPREAD = 1;
const MOST_TIES = 4000;

export type AliveFit = {
  readonly parameters: AliveParameters;
  readonly ties: number;
  readonly evaluations: number;
};

export function fitAlive(histories: readonly AliveHistory[], prior = ALIVE_PRIOR): AliveFit {
  const step = Math.max(1, Math.ceil(histories.length / MOST_TIES));
  const ties = histories.filter((_, place) => place % step === 0);
  const logLikelihoodAt = aliveLikelihood(ties);
  const start = logsOf(prior);
  const found = nelderMead((logs) => {
    const pull = logs.reduce((sum, log, place) => sum + (log - (start[place] ?? 0)) ** 2, 0);
    return pull / (2 * PRIOR_SPREAD ** 2) - logLikelihoodAt(parametersOf(logs));
  }, start);
  return { parameters: parametersOf(found.at), ties: ties.length, evaluations: found.evaluations };
}

/** Σ ln L of these ties as a function of the parameters; what depends on x alone is reckoned once for each x. */
export function aliveLikelihood(ties: readonly AliveHistory[]): (parameters: AliveParameters) => number {
  const groups = new Map<number, AliveHistory[]>();
  for (const tie of ties) {
    const group = groups.get(tie.x);
    if (group) group.push(tie);
    else groups.set(tie.x, [tie]);
  }
  return (parameters) => {
    let sum = 0;
    for (const [x, alike] of groups)
      sum += alike.length * gammaPart(x, parameters) + timeParts(x, alike, parameters);
    return sum;
  };
}

function gammaPart(x: number, { r, alpha, a, b }: AliveParameters): number {
  const rate = logGamma(r + x) - logGamma(r) + r * Math.log(alpha);
  return rate + logGamma(a + b) - logGamma(b) + logGamma(b + x + 1) - logGamma(a + b + x + 1);
}

/** Of ties with the same x. */
function timeParts(x: number, alike: readonly AliveHistory[], { r, alpha, a, b }: AliveParameters): number {
  const logOfEnd = Math.log(a / (b + x));
  let sum = 0;
  for (const { tx, T } of alike) {
    const logNow = Math.log(alpha + T);
    sum += softplus(logOfEnd + (r + x) * (logNow - Math.log(alpha + tx))) - (r + x) * logNow;
  }
  return sum;
}

/** ln(1 + e^y) */
function softplus(y: number): number {
  return y > 0 ? y + Math.log1p(Math.exp(-y)) : Math.log1p(Math.exp(y));
}

function logsOf({ r, alpha, a, b }: AliveParameters): readonly number[] {
  return [r, alpha, a, b].map(Math.log);
}

function parametersOf(logs: readonly number[]): AliveParameters {
  const [r = 1, alpha = 1, a = 1, b = 1] = logs.map(Math.exp);
  return { r, alpha, a, b };
}
