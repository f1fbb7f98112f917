import { countText } from '../../core/network/time-words.ts';
import type { LoadShown } from './use-give.ts';

/** What was said of one's time, beside the hours that stand with those of the week; or that nothing was. */
export function capWords({ capacity, isAssumed }: Pick<LoadShown, 'capacity' | 'isAssumed'>): string {
  const { hoursPerWeek, keptFree } = capacity;
  const hours = countText(hoursPerWeek, 'hour');
  if (isAssumed) return `You have not said how much you want to give: ${hours} a week until you do.`;
  return keptFree === undefined ? `You want to give ${hours} a week.` : `You keep free: ${keptFree}.`;
}
