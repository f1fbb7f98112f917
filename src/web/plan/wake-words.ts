import { counted } from '../words/words.ts';

export const OLD_TIES = 'Old ties keep their trust, and bring what those around you do not know.';

/** Why old ties are worth it, how many are asleep, and whether all of them are named. */
export function wakeWords(named: number, total: number): string {
  if (total === 0) return 'Nobody whom you knew well has been out of touch for more than a year.';
  const have = total === 1 ? 'has' : 'have';
  const asleep = `${OLD_TIES} ${counted(total, 'tie', 'ties')} ${have} been asleep for more than a year`;
  if (named < total) return `${asleep}; these ${named} are the most worth waking.`;
  return total === 1 ? `${asleep}.` : `${asleep}; the most worth waking stands first.`;
}
