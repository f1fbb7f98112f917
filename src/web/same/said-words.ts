import type { Answer } from '../../core/same-person/sitting.ts';
import type { Doubt } from './doubt.ts';

/** What an answer did, as it is told at once. */
export function saidWords({ one, other }: Pick<Doubt, 'one' | 'other'>, answer: Answer): string {
  if (answer === 'later') return 'Put off for thirty days.';
  if (answer === 'different') return `${other.name} and ${one.name} stay apart.`;
  return other.name === one.name ? `Joined ${one.name}.` : `Joined ${other.name} into ${one.name}.`;
}
