import { type Bond, NO_BOND } from './bond.ts';
import { isLetGo } from './bond-after-answer.ts';
import type { Day } from './day.ts';
import { activeAcquaintance } from './network/active-acquaintance.ts';
import { type ActiveDay, activeDays } from './network/active-day.ts';
import { activeHistory } from './network/alive/alive-history.ts';
import { aliveChance } from './network/alive/mbg-nbd.ts';
import { replyChance } from './network/alive/reply-habit.ts';
import { waitingReply } from './network/alive/reply-waits.ts';
import type { Placement } from './network/cadence/place-in-layers.ts';
import { type TargetInterval, targetInterval } from './network/cadence/target-interval.ts';
import { calibrated } from './network/calibration/calibrator.ts';
import { seenDaysAgoOf } from './network/circle/last-seen.ts';
import type { ContactDay } from './network/contact-day.ts';
import type { Learnt } from './network/learnt/learnt.ts';
import { presence } from './network/presence.ts';
import { contactPace } from './network/quiet.ts';
import { chanceAtPace, QUIET_ALONE, QUIET_IN_CIRCLE, QUIET_SEEN } from './network/quiet-table.ts';
import { activeRhythm } from './network/rhythm.ts';
import { stageOfTie } from './network/stage/stage.ts';
import { activeEvidence, daysMet, type ToldEvidence } from './network/stage/stage-evidence.ts';
import { activeStrength } from './network/strength/active-strength.ts';
import { knownLevel } from './network/strength/known-of-tie.ts';
import { type PaceTable, tabledPace } from './network/tabled-pace.ts';
import { displayStrength } from './network/tie-strength.ts';
import type { TieNumbers } from './person-line.ts';
import { urgency } from './today.ts';

/** What is known of one tie beside its contact days. */
export type TieKnown = {
  readonly learnt: Learnt;
  readonly bond?: Bond | undefined;
  /** C of network/reach, 0 where nobody is shared. */
  readonly circle?: number | undefined;
  /** When they were last seen with others than me; left out, or NEVER_SEEN, where nobody has seen so. */
  readonly lastSeenDay?: number | undefined;
  /** What they did for me and I for them. */
  readonly told?: ToldEvidence | undefined;
  readonly placement?: Pick<Placement<unknown>, 'layer' | 'why'> | undefined;
  /** For those who ask it of everybody; the numbers are the same without. */
  readonly paces?: PaceTable | undefined;
};

/** What is being said of one tie; what is not always known is set as it comes to be. */
type Saying = { -readonly [Name in keyof TieNumbers]: TieNumbers[Name] };

/**
 * Everything the models say about one tie on one day. `days` are tidy.
 * Cost: one pass over the days that makes active days of them, then some passes over those.
 */
export function tieNumbers(days: readonly ContactDay[], today: Day, known: TieKnown): TieNumbers {
  const past = pastOf(days, today);
  const active = activeDays(past, today);
  const [first, last] = [past[0], past[past.length - 1]];
  const seenDaysAgo =
    circleOf(known) === undefined ? undefined : seenDaysAgoOf(known.lastSeenDay, last?.day, today);
  const { strength, shown, level, stage } = standingOf(past, active, known, seenDaysAgo);
  if (!first || !last)
    return placed(
      { strength, shown, known: level, stage, activeDays: 0, acquaintance: 0, urgency: 0 },
      known,
    );
  const numbers: Saying = {
    strength,
    shown,
    known: level,
    stage,
    activeDays: countDays(past),
    acquaintance: activeAcquaintance(past, today),
    firstDay: first.day,
    lastDay: last.day,
    lastDirection: directionOn(past, last.day),
    quiet: calibrated(quietOf(active, known, seenDaysAgo), known.learnt.quiet),
    urgency: 0,
  };
  if (seenDaysAgo !== undefined) numbers.seenDay = (today - seenDaysAgo) as Day;
  sayContact(numbers, active, { today, known });
  sayWaiting(numbers, past, { today, known });
  placed(numbers, known);
  if (!isSetAside(known.bond, numbers.lastDay)) numbers.urgency = urgency(numbers, today);
  return numbers;
}

function pastOf(days: readonly ContactDay[], today: Day): readonly ContactDay[] {
  const last = days[days.length - 1];
  return last && last.day > today ? days.filter(({ day }) => day <= today) : days;
}

/** What holds without any contact, too. `seenDaysAgo` is v of presence.ts. */
function standingOf(
  past: readonly ContactDay[],
  active: readonly ActiveDay[],
  known: TieKnown,
  seenDaysAgo: number | undefined,
) {
  const { closeness, isKin } = known.bond ?? NO_BOND;
  // Whom I share people with, but was never in touch with, is within reach and not yet a tie.
  const circle = past.length > 0 ? circleOf(known) : undefined;
  const strength = activeStrength(active, { circle, closeness, isKin, seenDaysAgo });
  const evidence = activeEvidence(active, daysMet(past), { told: known.told, closeness, isKin });
  return {
    strength,
    shown: displayStrength(strength, known.learnt.median),
    level: knownLevel(active, closeness),
    stage: stageOfTie(evidence).stage,
  };
}

/** With where they stand among all others. */
function placed(numbers: Saying, known: TieKnown): Saying {
  const circle = circleOf(known);
  if (circle !== undefined) numbers.circle = circle;
  const { placement } = known;
  if (placement?.layer !== undefined) numbers.layer = placement.layer;
  if (placement) numbers.layerWhy = placement.why;
  return numbers;
}

type Beside = { readonly today: Day; readonly known: TieKnown };

function sayContact(numbers: Saying, active: readonly ActiveDay[], { today, known }: Beside): void {
  const history = activeHistory(active);
  if (history) numbers.alive = aliveChance(history, known.learnt.alive);
  const pace = activeRhythm(active, today);
  if (pace) numbers.usualGapDays = pace.usualGapDays;
  if (pace) numbers.gapRatio = pace.gapRatio;
  const interval = intervalOf(known, pace?.usualGapDays);
  if (interval) numbers.interval = interval;
}

function quietOf(active: readonly ActiveDay[], known: TieKnown, seenDaysAgo: number | undefined): number {
  const circle = circleOf(known);
  const pace = known.paces ? tabledPace(active, known.paces, circle) : contactPace(active, circle);
  if (seenDaysAgo !== undefined) return chanceAtPace(presence(seenDaysAgo) * pace, QUIET_SEEN);
  return chanceAtPace(pace, circle === undefined ? QUIET_ALONE : QUIET_IN_CIRCLE);
}

function sayWaiting(numbers: Saying, past: readonly ContactDay[], { today, known }: Beside): void {
  const waiting = waitingReply(past, today);
  if (!waiting) return;
  const { owedBy, since, ageInDays } = waiting;
  const { mine, theirs } = known.learnt.replies;
  numbers.waiting = { owedBy, since, chance: replyChance(owedBy === 'me' ? mine : theirs, ageInDays) };
}

/** An empty circle says something only where circles can be seen. */
function circleOf({ learnt, circle }: TieKnown): number | undefined {
  return learnt.knowsCircles ? (circle ?? 0) : undefined;
}

function intervalOf(
  { bond = NO_BOND, placement }: TieKnown,
  usualGapDays: number | undefined,
): TargetInterval | undefined {
  const { intervalDays } = bond;
  const layer = placement?.layer;
  if (intervalDays === undefined && usualGapDays === undefined && layer === undefined) return undefined;
  return targetInterval({
    circles: [],
    ...(intervalDays !== undefined && { byHandDays: intervalDays }),
    ...(usualGapDays !== undefined && { usualGapDays }),
    ...(layer !== undefined && { layer }),
  });
}

/** `days` are sorted, so those of one day stand together. */
function directionOn(days: readonly ContactDay[], day: Day): 'out' | 'in' | 'both' {
  let found: 'out' | 'in' | 'both' | undefined;
  for (let at = days.length - 1; at >= 0 && days[at]?.day === day; at -= 1) {
    const { direction = 'both' } = days[at] ?? {};
    if (found !== undefined && found !== direction) return 'both';
    found = direction;
  }
  return found ?? 'both';
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

/** At rest, or let go and never heard of since. */
function isSetAside(bond: Bond | undefined, lastDay: Day | undefined): boolean {
  return bond !== undefined && (bond.rests || isLetGo(bond, lastDay));
}
