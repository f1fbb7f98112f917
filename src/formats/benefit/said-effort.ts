import { HOURS_OF_SIZE } from '../../core/mutual/hours-of-size.ts';
import { saidFavour } from './said-favour.ts';
import { saidHours } from './said-hours.ts';

/** How many hours it is likely to take: as it is said, else by the size of such a favour, else a quarter of an hour. */
export function saidEffort(line: string): number {
  const { size, isTold } = saidFavour(line);
  return saidHours(line) ?? HOURS_OF_SIZE[isTold ? size : 'small'];
}
