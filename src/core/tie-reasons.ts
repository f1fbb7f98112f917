import { type Bond, NO_BOND } from './bond.ts';
import type { Day } from './day.ts';
import { aliveHistory } from './network/alive/alive-history.ts';
import { explainAlive } from './network/alive/explain-alive.ts';
import { explainReply } from './network/alive/explain-reply.ts';
import { replyHabitOfTie } from './network/alive/reply-habit.ts';
import { replyWaits, waitingReply } from './network/alive/reply-waits.ts';
import { explainLayer } from './network/cadence/explain-layer.ts';
import { explainInterval } from './network/cadence/target-interval.ts';
import { calibrated } from './network/calibration/calibrator.ts';
import { explainCalibrated } from './network/calibration/explain-calibrated.ts';
import type { ContactDay } from './network/contact-day.ts';
import type { Learnt } from './network/learnt/learnt.ts';
import { chanceOfQuiet, chanceOfQuietSeen, explainQuiet } from './network/quiet.ts';
import type { Reason } from './network/reason.ts';
import { rhythm } from './network/rhythm.ts';
import { explainStage } from './network/stage/stage.ts';
import { stageEvidence, type ToldEvidence } from './network/stage/stage-evidence.ts';
import { explainKnown, knownOfTie } from './network/strength/known-of-tie.ts';
import { explainStrength } from './network/tie-strength.ts';
import type { PersonLine } from './person-line.ts';
import { TIE_TERMS, type TieTerm } from './tie-terms.ts';

export type TieReason = Reason & { readonly term: TieTerm };

export type TieTold = {
  /** Tidy. */
  readonly days: readonly ContactDay[];
  readonly line: PersonLine;
  readonly learnt: Learnt;
  readonly bond?: Bond | undefined;
  readonly told?: ToldEvidence | undefined;
};

const NEXT_DAYS = 90;
const NEVER: Reason = { says: 'You have not been in touch, as far as your data tell.', amount: 0 };

/** Why everything that is said of a tie is said; the figures are those of tie-numbers.ts. */
export function tieReasons(tie: TieTold, today: Day): readonly TieReason[] {
  const past = tie.days.filter(({ day }) => day <= today);
  const reasons: Readonly<Record<TieTerm, readonly Reason[]>> = {
    strength: strengthReasons(tie, past, today),
    known: knownReasons(tie, past, today),
    stage: explainStage(stageEvidence(past, today, { ...tie.told, ...tie.bond })),
    quiet: quietReasons(tie, past, today),
    alive: aliveReasons(tie, past, today),
    reply: replyReasons(tie, past, today),
    layer: layerReasons(tie),
    interval: tie.line.interval ? [explainInterval(tie.line.interval)] : [],
  };
  const terms = past.length > 0 || tie.bond ? TIE_TERMS : (['strength'] as const);
  return terms.flatMap((term) => reasons[term].map((reason) => ({ term, ...reason })));
}

function strengthReasons({ line, bond = NO_BOND }: TieTold, past: readonly ContactDay[], today: Day) {
  const { closeness, isKin } = bond;
  const reasons = explainStrength(past, today, {
    circle: line.circle,
    closeness,
    isKin,
    seenDaysAgo: seenDaysAgo(line, today),
  });
  return past.length > 0 || closeness !== undefined ? reasons : [NEVER];
}

/** Worth a word only where the strength is a floor and not a measure. */
function knownReasons({ bond }: TieTold, past: readonly ContactDay[], today: Day): readonly Reason[] {
  const known = knownOfTie(past, today, bond?.closeness);
  return known.level === 'little' ? explainKnown(known) : [];
}

function quietReasons({ line, learnt }: TieTold, past: readonly ContactDay[], today: Day): readonly Reason[] {
  const last = past.at(-1);
  if (!last) return [];
  const seen = seenDaysAgo(line, today);
  const general =
    seen === undefined
      ? chanceOfQuiet(past, today, line.circle)
      : chanceOfQuietSeen(past, today, { circle: line.circle ?? 0, seenDaysAgo: seen });
  const chance = calibrated(general, learnt.quiet);
  const [, own] = explainCalibrated(general, learnt.quiet);
  return [...explainQuiet(rhythm(past, today), today - last.day, chance), ...(own ? [own] : [])];
}

function aliveReasons({ learnt }: TieTold, past: readonly ContactDay[], today: Day): readonly Reason[] {
  const history = aliveHistory(past, today);
  return history ? explainAlive(history, learnt.alive, NEXT_DAYS) : [];
}

function replyReasons({ learnt }: TieTold, past: readonly ContactDay[], today: Day): readonly Reason[] {
  const waiting = waitingReply(past, today);
  if (!waiting) return [];
  const waits = replyWaits([past], today);
  const [habit, own] =
    waiting.owedBy === 'me' ? [learnt.replies.mine, waits.mine] : [learnt.replies.theirs, waits.theirs];
  return [explainReply(waiting, replyHabitOfTie(habit, own))];
}

/** v of network/presence. */
function seenDaysAgo({ seenDay }: PersonLine, today: Day): number | undefined {
  return seenDay === undefined ? undefined : today - seenDay;
}

function layerReasons({ line: { id, layer, layerWhy, strength } }: TieTold): readonly Reason[] {
  if (layerWhy === undefined || (layer === undefined && layerWhy !== 'by hand')) return [];
  return [explainLayer({ id, layer, why: layerWhy }, { id, strength, isKin: false, silenceInDays: 0 })];
}
