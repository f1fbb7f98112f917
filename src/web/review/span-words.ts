import { parseDay } from '../../core/day.ts';

const WORDS = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', timeZone: 'UTC' });

/** "22 to 28 November", "28 November to 4 December"; the days themselves when they are none. */
export function spanWords(from: string, to: string): string {
  if (parseDay(from) === undefined || parseDay(to) === undefined) return `${from} to ${to}`;
  const [first, last] = [WORDS.format(new Date(from)), WORDS.format(new Date(to))];
  const [day = '', month] = first.split(' ');
  return month === last.split(' ')[1] ? `${day} to ${last}` : `${first} to ${last}`;
}
