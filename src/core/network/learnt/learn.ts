import type { Day } from '../../day.ts';
import { activeDays } from '../active-day.ts';
import { activeHistory } from '../alive/alive-history.ts';
import { fitAlive } from '../alive/fit-alive.ts';
import { fitReplyHabit } from '../alive/reply-habit.ts';
import { noTally, tallyWaits } from '../alive/reply-waits.ts';
import { calibration } from '../calibration/calibrator.ts';
import { GatheredPast } from '../calibration/own-past.ts';
import { opinionOf, type TwiceSeen } from '../calibration/second-opinion.ts';
import type { ContactDay } from '../contact-day.ts';
import { activeStrength } from '../strength/active-strength.ts';
import { type PaceTable, paceTable, tabledPace } from '../tabled-pace.ts';
import { medianStrength } from '../tie-strength.ts';
import type { Learnt } from './learnt.ts';

/** One person as the models learn from them. */
export type Taught = {
  readonly days: readonly ContactDay[];
  /** C of reach.ts. */
  readonly circle: number | undefined;
  /** v of presence.ts. */
  readonly seenDaysAgo?: number | undefined;
};

/**
 * Everything that is learnt from the whole network of one user on one day: the middle strength, the pace at which their
 * ties end, how they and others answer, and at which level their ties fall quiet. Sources stand with each model.
 * Of more than 10,000 people every so-many-th is taken: it is a dozen numbers and twenty bins that are learnt, and of
 * that many people each is known far better than it holds from one season to the next.
 * Cost: one pass over the days of those people, then the searches of fitAlive and fitReplyHabit, which grow with nothing.
 */
const MOST_TAUGHT = 10_000;

export function learn(
  people: readonly Taught[],
  today: Day,
  knowsCircles: boolean,
  paces: PaceTable = paceTable(),
): Learnt {
  const past = new GatheredPast(today, undefined, paces);
  const waits = noTally();
  const strengths: number[] = [];
  const ties: TwiceSeen[] = [];
  for (const { days, circle, seenDaysAgo } of everySoManyth(people, MOST_TAUGHT)) {
    past.add(days);
    tallyWaits(waits, days, today);
    if (!isMutualUntil(days, today)) continue;
    const active = activeDays(days, today);
    strengths.push(activeStrength(active, { circle, seenDaysAgo }));
    const history = activeHistory(active);
    if (history) ties.push({ pace: tabledPace(active, paces), history });
  }
  const alive = fitAlive(ties.map(({ history }) => history)).parameters;
  return {
    median: medianStrength(inOrder(strengths)),
    knowsCircles,
    alive,
    quiet: calibration(past.ownPast(), opinionOf(ties, { parameters: alive })),
    replies: { mine: fitReplyHabit(waits.mine), theirs: fitReplyHabit(waits.theirs) },
  };
}

/** At most so many of them, evenly spread; all where there are not more. */
function everySoManyth<Item>(items: readonly Item[], most: number): readonly Item[] {
  const step = Math.ceil(items.length / most);
  return step <= 1 ? items : items.filter((_, place) => place % step === 0);
}

/** Sorted as plain numbers, which takes a tenth of the time; a list in order is quickly sorted again. */
function inOrder(numbers: readonly number[]): readonly number[] {
  return Array.from(Float64Array.from(numbers).sort());
}

/** `isMutual` of tie-strength.ts, which mostly shows on the first few days. */
function isMutualUntil(days: readonly ContactDay[], today: Day): boolean {
  let [out, back] = [false, false];
  for (const { day, direction } of days) {
    if (day > today) return false;
    if (direction !== 'in') out = true;
    if (direction !== 'out') back = true;
    if (out && back) return true;
  }
  return false;
}
