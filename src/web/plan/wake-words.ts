import { counted } from '../words/words.ts';

/** How many are asleep, and whether all of them are named. */
export function wakeWords(named: number, total: number): string {
  if (total === 0) return 'Nobody whom you knew well has been out of touch for more than a year.';
  const asleep = counted(total, 'tie', 'ties');
  if (named < total)
    return `${asleep} have been asleep for more than a year; these ${named} are the most worth waking.`;
  return total === 1
    ? '1 tie has been asleep for more than a year.'
    : `${asleep} have been asleep for more than a year; the most worth waking stands first.`;
}
