import type { Day } from '../../day.ts';
import { aliveHistory } from '../alive/alive-history.ts';
import { type AliveParameters, silenceChance } from '../alive/mbg-nbd.ts';
import type { ContactDay } from '../contact-day.ts';
import { chanceOfQuiet } from '../quiet.ts';
import { isMutual } from '../tie-strength.ts';
import type { SecondOpinion } from './calibrator.ts';

const HORIZON_DAYS = 90;

/**
 * What the table says today of each mutual tie, and beside it MBG/NBD with the parameters fitted to this user's ties
 * (alive/fit-alive.ts). Cost: some passes over the contact days; people may come as a stream.
 */
export function secondOpinion(
  peopleDays: Iterable<readonly ContactDay[]>,
  today: Day,
  { parameters, horizonDays = HORIZON_DAYS }: { parameters: AliveParameters; horizonDays?: number },
): SecondOpinion {
  const chances: number[] = [];
  const silences: number[] = [];
  for (const days of peopleDays) {
    const history = isMutual(days, today) ? aliveHistory(days, today) : undefined;
    if (!history) continue;
    chances.push(chanceOfQuiet(days, today));
    silences.push(silenceChance(history, parameters, horizonDays));
  }
  return { chances: Float64Array.from(chances), silences: Float64Array.from(silences) };
}
