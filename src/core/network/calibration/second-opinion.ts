import type { Day } from '../../day.ts';
import { activeDays } from '../active-day.ts';
import { type AliveHistory, activeHistory } from '../alive/alive-history.ts';
import { type AliveParameters, silenceChance } from '../alive/mbg-nbd.ts';
import type { ContactDay } from '../contact-day.ts';
import { contactPace } from '../quiet.ts';
import { chanceAtPace, QUIET_ALONE } from '../quiet-table.ts';
import { isMutual } from '../tie-strength.ts';
import type { SecondOpinion } from './calibrator.ts';

const HORIZON_DAYS = 90;

/** One mutual tie as both models see it. */
export type TwiceSeen = { readonly pace: number; readonly history: AliveHistory };

type Asked = { readonly parameters: AliveParameters; readonly horizonDays?: number };

/**
 * What the table says today of each mutual tie, and beside it MBG/NBD with the parameters fitted to this user's ties
 * (alive/fit-alive.ts). Cost: two passes over the contact days; people may come as a stream.
 */
export function secondOpinion(
  peopleDays: Iterable<readonly ContactDay[]>,
  today: Day,
  asked: Asked,
): SecondOpinion {
  const ties: TwiceSeen[] = [];
  for (const days of peopleDays) {
    const active = isMutual(days, today) ? activeDays(days, today) : [];
    const history = activeHistory(active);
    if (history) ties.push({ pace: contactPace(active), history });
  }
  return opinionOf(ties, asked);
}

/** The same of mutual ties that were looked at before. Cost: O(ties). */
export function opinionOf(
  ties: readonly TwiceSeen[],
  { parameters, horizonDays = HORIZON_DAYS }: Asked,
): SecondOpinion {
  const chances = new Float64Array(ties.length);
  const silences = new Float64Array(ties.length);
  for (const [at, { pace, history }] of ties.entries()) {
    chances[at] = chanceAtPace(pace, QUIET_ALONE);
    silences[at] = silenceChance(history, parameters, horizonDays);
  }
  return { chances, silences };
}
