import { countText } from '../../core/network/time-words.ts';
import type { LoadShown } from './use-give.ts';

/** How much one wants to give, and whether that was said. */
export function capWords({ capacity, isAssumed }: Pick<LoadShown, 'capacity' | 'isAssumed'>): string {
  const { hoursPerWeek, keptFree } = capacity;
  const hours = countText(hoursPerWeek, 'hour');
  if (isAssumed) return `You have not said how much you want to give: ${hours} a week until you do.`;
  const free = keptFree === undefined ? '' : ` You keep free: ${keptFree}.`;
  return `You want to give ${hours} a week.${free}`;
}
