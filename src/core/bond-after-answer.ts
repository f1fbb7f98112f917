import type { Bond } from './bond.ts';
import type { Day } from './day.ts';

/** What a user may say to a long silence, as it is typed. */
export const ANSWERS = ['reaching-out', 'resting', 'let-go'] as const;
export type Answer = (typeof ANSWERS)[number];

/**
 * What stands of a tie once its silence was answered. The newest answer replaces the one before: who is reached out to
 * is neither at rest nor let go. Letting go takes back what was set by hand, or the next plan would hold them again.
 */
export function bondAfterAnswer(bond: Bond, answer: Answer, today: Day): Bond {
  const { layer, intervalDays, ...rest } = bond;
  const answered = { ...rest, rests: answer === 'resting', answeredDay: today };
  if (answer === 'let-go') return { ...answered, layer: 'none' };
  return {
    ...answered,
    ...(layer !== undefined && layer !== 'none' && { layer }),
    ...(intervalDays !== undefined && { intervalDays }),
  };
}

/** Let go by hand, and not in touch since. */
export function isLetGo({ layer, answeredDay }: Bond, lastDay: Day | undefined): boolean {
  return layer === 'none' && answeredDay !== undefined && (lastDay === undefined || lastDay <= answeredDay);
}
