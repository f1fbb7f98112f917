import type { Reason } from '../reason.ts';
import { agoText, countText, spanText } from '../time-words.ts';
import type { AliveHistory } from './alive-history.ts';
import { type AliveParameters, aliveChance, expectedActiveDays } from './mbg-nbd.ts';

/** What speaks for and against a tie that still lives. The amounts are P(alive) and the active days to come. */
export function explainAlive(
  history: AliveHistory,
  parameters: AliveParameters,
  nextDays: number,
): readonly Reason[] {
  const alive = aliveChance(history, parameters);
  const days = expectedActiveDays(history, parameters, nextDays);
  const last = agoText(history.T - history.tx);
  const seen =
    history.x === 0
      ? `You were in touch on one day, ${last}, and never again`
      : `You were in touch on ${countText(history.x + 1, 'day')} in ${spanText(history.T)}, last ${last}`;
  const whole = Math.round(days);
  const expected = whole === 0 ? 'hardly a day' : `about ${countText(whole, 'day')}`;
  return [
    { says: `${seen}: ${verdict(alive)}.`, amount: alive },
    {
      says: `If all goes on as it is, ${expected} of contact in the next ${spanText(nextDays)}.`,
      amount: days,
    },
  ];
}

function verdict(alive: number): string {
  if (alive >= 0.8) return 'by its pace this tie goes on';
  if (alive >= 0.5) return 'by its pace this tie rather goes on';
  if (alive >= 0.2) return 'by its pace this tie has rather ended';
  return 'by its pace this tie has ended, unless one of you writes';
}
