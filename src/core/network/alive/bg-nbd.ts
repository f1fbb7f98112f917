import type { AliveHistory } from './alive-history.ts';
import { type AliveParameters, aliveChance, expectedDaysWhileAlive } from './mbg-nbd.ts';

/**
 * The base of mbg-nbd.ts, kept to check it against printed figures: in BG/NBD a tie cannot end on its first active day.
 *
 *   P(alive | x, t_x, T) = 1 for x = 0, else 1 / ( 1 + a/(b+x−1) · ((α+T)/(α+t_x))^{r+x} )
 *   E[days in the next t] = P(alive) · (a+b+x−1)/(a−1) · [ 1 − (1−z)^{r+x} ₂F₁(r+x, b+x; a+b+x−1; z) ]
 *
 * Each formula is that of MBG/NBD with b − 1 in the place of b. Source: Fader, Hardie, Lee 2005, Marketing Science 24:275.
 */
export function bgNbdAliveChance(history: AliveHistory, parameters: AliveParameters): number {
  return history.x === 0 ? 1 : aliveChance(history, oneLess(parameters));
}

export function bgNbdExpectedDays(
  history: AliveHistory,
  parameters: AliveParameters,
  nextDays: number,
): number {
  const whileAlive = expectedDaysWhileAlive(history, oneLess(parameters), nextDays);
  return bgNbdAliveChance(history, parameters) * whileAlive;
}

function oneLess(parameters: AliveParameters): AliveParameters {
  return { ...parameters, b: parameters.b - 1 };
}
