import type { Attention } from '../../attention.ts';
import { type Day, dayOf, startOfDay } from '../../day.ts';
import type { TargetInterval } from './target-interval.ts';

/**
 * When somebody is due, and how that stands today.
 *
 *   due = t_last + I, put off to the end of a snooze and past holidays        e = T − t_last, silence today
 *
 *   not yet   T < due − I/5        soon   due − I/5 ≤ T < due        due   e < I + I/5        late   e ≥ I + I/5
 *   last chance   e ≥ max(8 ḡ, 2 I), with ḡ = I/2 where the pair has no rhythm        paused   put off beyond today
 *
 * I target interval, ḡ usual gap, in days. Never in touch: due today. Whom the user never wants to be reminded of is
 * never due. Sources: eight usual gaps from Navarro et al. 2017 (EPJ Data Science 6:31); the tolerance of a fifth is
 * ours. Cost: O(holidays log holidays).
 */
export const TOLERANCE = 0.2;
const LAST_CHANCE_GAPS = 8;
const LAST_CHANCE_INTERVALS = 2;

/** Both days are holidays. */
type Holiday = { readonly from: Day; readonly to: Day };

export type DueInput = {
  readonly interval: TargetInterval;
  readonly lastDay: Day | undefined;
  readonly usualGapDays?: number;
  readonly attention?: Attention;
  /** When the user is away. */
  readonly holidays: readonly Holiday[];
};

type DueStage = 'paused' | 'not yet' | 'soon' | 'due' | 'late' | 'last chance';
export type Due = { readonly day: Day; readonly stage: DueStage };

/** Undefined for whom the user never wants to be reminded of. */
export function due(input: DueInput, today: Day): Due | undefined {
  if (input.attention?.state === 'never') return undefined;
  const asked =
    input.lastDay === undefined ? today : daysLater(input.lastDay, Math.round(input.interval.days));
  const day = putOff(asked, input, today);
  if (day <= today) return { day, stage: stageWhenDue(input, today) };
  if (asked <= today) return { day, stage: 'paused' };
  return { day, stage: day - today <= TOLERANCE * input.interval.days ? 'soon' : 'not yet' };
}

function stageWhenDue({ interval, lastDay, usualGapDays }: DueInput, today: Day): DueStage {
  if (lastDay === undefined) return 'due';
  const silence = today - lastDay;
  const gap = usualGapDays ?? interval.days / 2;
  if (silence >= Math.max(LAST_CHANCE_GAPS * gap, LAST_CHANCE_INTERVALS * interval.days))
    return 'last chance';
  return silence >= (1 + TOLERANCE) * interval.days ? 'late' : 'due';
}

/** A holiday puts off only what would otherwise fall into it: what is due on a day of it, or already, while it lasts. */
function putOff(asked: Day, { attention, holidays }: DueInput, today: Day): Day {
  const isPutOff = attention !== undefined && attention.state !== 'never' && attention.until > asked;
  let day = isPutOff ? attention.until : asked;
  for (const { from, to } of [...holidays].sort((one, other) => one.from - other.from || one.to - other.to)) {
    const at = day > today ? day : today;
    if (from <= at && at <= to) day = daysLater(to, 1);
  }
  return day;
}

export function daysLater(day: Day, days: number): Day {
  return dayOf(startOfDay(day), days * 24 * 60);
}
