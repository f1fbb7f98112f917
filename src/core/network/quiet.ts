import type { Day } from '../day.ts';
import { type ActiveDay, activeDays } from './active-day.ts';
import type { ContactDay } from './contact-day.ts';
import { presence, type Surroundings } from './presence.ts';
import { chanceAtPace, QUIET_ALONE, QUIET_IN_CIRCLE, QUIET_SEEN } from './quiet-table.ts';
import type { Reason } from './reason.ts';
import type { Rhythm } from './rhythm.ts';
import { everyText, spanText } from './time-words.ts';

/**
 * The chance that a tie falls silent: no contact in either direction within the next 90 days.
 *
 *   x = L ( Σ_{active days} (1 + Δ/7)^-1.5  +  1.5 C )            P(quiet) = table(x), falling in x
 *
 * x is the present pace of the tie: it falls with every silent day, so P never falls while nothing happens. Each active
 * day counts 1 whatever it weighs, as any contact ends a silence. C is the circle that both share (reach.ts), L whether
 * they are still around (presence.ts; 1 while it is not known).
 * Source of the shape: contact as a process whose rate is learnt from its own past (Gamma-Poisson; Fader, Hardie, Lee
 * 2005, Marketing Science 24:275), with a power of time in the place of the window, because silences are bursty
 * (Navarro et al. 2017, EPJ Data Science 6:31). The table is measured, not derived (docs/models.md).
 * Cost: one pass over the days.
 */
const PACE_DAYS = 7;
const FADING = 1.5;
const CIRCLE_WEIGHT = 1.5;

/** `circle` is undefined while nothing is known of ties between others, which is not the same as an empty circle. */
export function chanceOfQuiet(days: readonly ContactDay[], today: Day, circle?: number): number {
  const pace = contactPace(activeDays(days, today), circle);
  return chanceAtPace(pace, circle === undefined ? QUIET_ALONE : QUIET_IN_CIRCLE);
}

/** The same once it is known when they were last seen in touch with anybody. */
export function chanceOfQuietSeen(
  days: readonly ContactDay[],
  today: Day,
  { circle, seenDaysAgo }: Surroundings,
): number {
  const pace = presence(seenDaysAgo) * contactPace(activeDays(days, today), circle);
  return chanceAtPace(pace, QUIET_SEEN);
}

/** x above, with L = 1. */
export function contactPace(active: readonly ActiveDay[], circle = 0): number {
  let pace = CIRCLE_WEIGHT * circle;
  for (const { ageInDays } of active) pace += (1 + ageInDays / PACE_DAYS) ** -FADING;
  return pace;
}

/** What a user reads beside a tie: the usual gap and the present one, or only the present one without a rhythm. */
export function explainQuiet(
  rhythm: Rhythm | undefined,
  silenceInDays: number,
  chance: number,
): readonly Reason[] {
  const silence = silenceInDays < 1 ? 'You were in touch today.' : `It has been ${spanText(silenceInDays)}.`;
  const usual =
    rhythm === undefined
      ? silence
      : `You are usually in touch every ${everyText(rhythm.usualGapDays)}; it has been ${spanText(silenceInDays)}.`;
  return [
    {
      says: `${usual} Of ties like this, ${inTen(chance)} in ten go quiet for three months.`,
      amount: chance,
    },
  ];
}

function inTen(chance: number): string {
  const tenths = Math.round(chance * 10);
  if (tenths === 0) return 'fewer than one';
  return tenths === 10 ? 'nearly ten' : `about ${tenths}`;
}
