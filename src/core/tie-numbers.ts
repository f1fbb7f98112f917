import { type Bond, NO_BOND } from './bond.ts';
import type { Day } from './day.ts';
import { aliveHistory } from './network/alive/alive-history.ts';
import { aliveChance } from './network/alive/mbg-nbd.ts';
import { replyChance } from './network/alive/reply-habit.ts';
import { waitingReply } from './network/alive/reply-waits.ts';
import type { Placement } from './network/cadence/place-in-layers.ts';
import { type TargetInterval, targetInterval } from './network/cadence/target-interval.ts';
import { calibrated } from './network/calibration/calibrator.ts';
import type { ContactDay } from './network/contact-day.ts';
import type { Learnt } from './network/learnt/learnt.ts';
import { chanceOfQuiet } from './network/quiet.ts';
import { acquaintance } from './network/reach.ts';
import { type Rhythm, rhythm } from './network/rhythm.ts';
import { stageOfTie } from './network/stage/stage.ts';
import { stageEvidence, type ToldEvidence } from './network/stage/stage-evidence.ts';
import { knownOfTie } from './network/strength/known-of-tie.ts';
import { displayStrength, tieStrength } from './network/tie-strength.ts';
import type { TieNumbers } from './person-line.ts';
import { urgency } from './today.ts';

/** What is known of one tie beside its contact days. */
export type TieKnown = {
  readonly learnt: Learnt;
  readonly bond?: Bond | undefined;
  /** C of network/reach, 0 where nobody is shared. */
  readonly circle?: number | undefined;
  /** What they did for me and I for them. */
  readonly told?: ToldEvidence | undefined;
  readonly placement?: Pick<Placement<unknown>, 'layer' | 'why'> | undefined;
};

/** Everything the models say about one tie on one day. `days` are tidy. */
export function tieNumbers(days: readonly ContactDay[], today: Day, known: TieKnown): TieNumbers {
  const past = days.filter(({ day }) => day <= today);
  const standing = standingOf(past, today, known);
  const [first, last] = [past[0], past.at(-1)];
  if (!first || !last) return { ...standing, acquaintance: 0, activeDays: 0, urgency: 0 };
  const contact = contactOf(past, today, known);
  const lastOnes = past.filter(({ day }) => day === last.day);
  const tie = {
    ...standing,
    ...contact,
    acquaintance: acquaintance(past, today),
    activeDays: countDays(past),
    firstDay: first.day,
    lastDay: last.day,
    lastDirection: directionOf(lastOnes),
  };
  return { ...tie, urgency: known.bond?.rests ? 0 : urgency(tie, today) };
}

type Standing = Pick<TieNumbers, 'strength' | 'shown' | 'circle' | 'known' | 'stage' | 'layer' | 'layerWhy'>;

/** What holds without any contact, too. */
function standingOf(past: readonly ContactDay[], today: Day, known: TieKnown): Standing {
  const { learnt, bond = NO_BOND, placement } = known;
  const { closeness, isKin } = bond;
  const circle = circleOf(known);
  // Whom I share people with, but was never in touch with, is within reach and not yet a tie.
  const shared = past.length > 0 ? circle : undefined;
  const strength = tieStrength(past, today, { circle: shared, closeness, isKin });
  const evidence = stageEvidence(past, today, { ...known.told, closeness, isKin });
  return {
    strength,
    shown: displayStrength(strength, learnt.median),
    ...(circle !== undefined && { circle }),
    known: knownOfTie(past, today, closeness).level,
    stage: stageOfTie(evidence).stage,
    ...(placement?.layer !== undefined && { layer: placement.layer }),
    ...(placement && { layerWhy: placement.why }),
  };
}

type Contact = Pick<TieNumbers, 'usualGapDays' | 'gapRatio' | 'quiet' | 'alive' | 'interval' | 'waiting'>;

function contactOf(past: readonly ContactDay[], today: Day, known: TieKnown): Contact {
  const { learnt } = known;
  const pace = rhythm(past, today);
  const interval = intervalOf(known, pace);
  const history = aliveHistory(past, today);
  const waiting = waitingReply(past, today);
  return {
    ...(pace && { usualGapDays: pace.usualGapDays, gapRatio: pace.gapRatio }),
    quiet: calibrated(chanceOfQuiet(past, today, circleOf(known)), learnt.quiet),
    ...(history && { alive: aliveChance(history, learnt.alive) }),
    ...(interval && { interval }),
    ...(waiting && {
      waiting: {
        owedBy: waiting.owedBy,
        since: waiting.since,
        chance: replyChance(
          waiting.owedBy === 'me' ? learnt.replies.mine : learnt.replies.theirs,
          waiting.ageInDays,
        ),
      },
    }),
  };
}

/** An empty circle says something only where circles can be seen. */
function circleOf({ learnt, circle }: TieKnown): number | undefined {
  return learnt.knowsCircles ? (circle ?? 0) : undefined;
}

function intervalOf(
  { bond = NO_BOND, placement }: TieKnown,
  pace: Rhythm | undefined,
): TargetInterval | undefined {
  return targetInterval({
    circles: [],
    ...(bond.intervalDays !== undefined && { byHandDays: bond.intervalDays }),
    ...(pace && { usualGapDays: pace.usualGapDays }),
    ...(placement?.layer !== undefined && { layer: placement.layer }),
  });
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
