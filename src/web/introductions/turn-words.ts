import type { Day } from '../../core/day.ts';
import { countText } from '../../core/network/time-words.ts';
import { dayWords } from '../words/time-words.ts';
import type { IntroListed } from './use-introductions.ts';

type Waits = Pick<IntroListed, 'waitsFor' | 'due' | 'lateDays'>;

/** Whose turn it is, and until when that is no wonder; empty when nobody waits. */
export function turnWords({ waitsFor, due, lateDays }: Waits, today: Day): string {
  if (waitsFor === 'nobody') return '';
  const turn = waitsFor === 'me' ? 'Your turn' : 'Their turn';
  if (lateDays > 0) return `${turn}, ${countText(lateDays, 'day')} late.`;
  return due === undefined ? `${turn}.` : `${turn} until ${dayWords(due, today)}.`;
}
