import type { Day } from './day.ts';
import type { ContactDay } from './network/contact-day.ts';
import { chanceOfQuiet } from './network/quiet.ts';
import { rhythm } from './network/rhythm.ts';
import { displayStrength, tieStrength } from './network/tie-strength.ts';
import type { TieNumbers } from './person-line.ts';
import { urgency } from './today.ts';

/** A mail of this weight or more was meant for me: I was one of four at the most. */
const ADDRESSED_WEIGHT = 0.5;

/** Everything the models say about one tie on one day. `days` are tidy, `median` is the user's middle strength. */
export function tieNumbers(days: readonly ContactDay[], today: Day, median: number): TieNumbers {
  const past = days.filter(({ day }) => day <= today);
  const [first, last] = [past[0], past.at(-1)];
  if (!first || !last) return { strength: 0, shown: 0, activeDays: 0, urgency: 0 };
  const strength = tieStrength(past, today);
  const known = rhythm(past, today);
  const lastOnes = past.filter(({ day }) => day === last.day);
  const tie = {
    strength,
    shown: displayStrength(strength, median),
    activeDays: countDays(past),
    firstDay: first.day,
    lastDay: last.day,
    lastDirection: directionOf(lastOnes),
    quiet: chanceOfQuiet(past, today),
    ...(known && { usualGapDays: known.usualGapDays, gapRatio: known.gapRatio }),
  };
  const wasAddressed = lastOnes.some(({ weight }) => weight >= ADDRESSED_WEIGHT);
  return { ...tie, urgency: urgency(tie, wasAddressed, today) };
}

function directionOf(days: readonly ContactDay[]): 'out' | 'in' | 'both' {
  const [first] = days;
  return first && days.every(({ direction }) => direction === first.direction) ? first.direction : 'both';
}

/** `days` are sorted, so a new day is one that differs from the one before. */
function countDays(days: readonly ContactDay[]): number {
  let count = 0;
  let before: Day | undefined;
  for (const { day } of days) {
    if (day !== before) count += 1;
    before = day;
  }
  return count;
}
