import type { Day } from '../../day.ts';
import type { ContactDay } from '../contact-day.ts';

/** Mail to more than four at once asks nobody in particular for an answer: 1/√4. */
const LEAST_WEIGHT = 0.5;
/** What comes later is a new contact and no reply. */
export const LONGEST_WAIT_DAYS = 60;

export type Waiting = {
  /** Who owes the next word. */
  readonly owedBy: 'me' | 'them';
  readonly since: Day;
  readonly ageInDays: number;
};

/** How long messages in one direction waited: by days, until the reply or until one could no longer see it. */
export type ReplyWaits = { readonly answered: Float64Array; readonly unanswered: Float64Array };

type Tally = { readonly mine: ReplyWaits; readonly theirs: ReplyWaits };
type Pending = { readonly owedBy: 'me' | 'them'; readonly day: number };
type ContactOnDay = { readonly day: number; out: number; in: number; met: boolean };

/**
 * Reads from contact days who answered whom after how many days.
 *
 * The last unanswered day of one side opens a wait, the next day of the other side answers it. Another message meanwhile
 * opens a new wait in its place. A meeting or a call ends a wait without an answer: it was settled by word of mouth. On
 * a day on which both wrote one answered the other on the same day, and who is not known: without an open wait that is
 * half an answer of each, and afterwards nobody owes anything. Cost: one pass; people may come as a stream.
 */
export function replyWaits(peopleDays: Iterable<readonly ContactDay[]>, today: Day): Tally {
  const tally: Tally = { mine: noWaits(), theirs: noWaits() };
  for (const days of peopleDays) {
    const pending = walk(days, today, tally);
    if (pending) count(tally, pending, today, 'unanswered', 1);
  }
  return tally;
}

/** Who owes the next word in one tie; undefined when nobody does. `days` are tidy. */
export function waitingReply(days: readonly ContactDay[], today: Day): Waiting | undefined {
  const pending = walk(days, today, { mine: noWaits(), theirs: noWaits() });
  if (!pending) return undefined;
  const ageInDays = today - pending.day;
  return { owedBy: pending.owedBy, since: pending.day as Day, ageInDays };
}

function walk(days: readonly ContactDay[], today: Day, tally: Tally): Pending | undefined {
  let pending: Pending | undefined;
  let onDay: ContactOnDay | undefined;
  for (const { day, direction, weight } of days) {
    if (day > today) break;
    if (onDay?.day !== day) {
      if (onDay) pending = afterDay(pending, onDay, tally);
      onDay = { day, out: 0, in: 0, met: false };
    }
    if (direction === 'both') onDay.met = true;
    else onDay[direction] = Math.max(onDay[direction], weight);
  }
  return onDay ? afterDay(pending, onDay, tally) : pending;
}

function afterDay(pending: Pending | undefined, onDay: ContactOnDay, tally: Tally): Pending | undefined {
  const { day, met } = onDay;
  const bothWrote = onDay.out > 0 && onDay.in > 0;
  if (pending) {
    const answers = pending.owedBy === 'me' ? onDay.out > 0 : onDay.in > 0;
    const asksAgain = pending.owedBy === 'me' ? onDay.in >= LEAST_WEIGHT : onDay.out >= LEAST_WEIGHT;
    if (!answers && !met && !asksAgain) return pending;
    count(tally, pending, day, answers ? 'answered' : 'unanswered', 1);
  }
  if (bothWrote && !met) {
    // After an answer to the open wait the other side answered on the same day; else it may be either.
    const [me, them] = pending
      ? [Number(pending.owedBy === 'them'), Number(pending.owedBy === 'me')]
      : [0.5, 0.5];
    count(tally, { owedBy: 'me', day }, day, 'answered', me);
    count(tally, { owedBy: 'them', day }, day, 'answered', them);
  }
  if (bothWrote || met) return undefined;
  if (onDay.in >= LEAST_WEIGHT) return { owedBy: 'me', day };
  return onDay.out >= LEAST_WEIGHT ? { owedBy: 'them', day } : undefined;
}

function count(
  tally: Tally,
  { owedBy, day }: Pending,
  until: number,
  as: keyof ReplyWaits,
  by: number,
): void {
  const waits = owedBy === 'me' ? tally.mine : tally.theirs;
  const age = until - day;
  const kept = age > LONGEST_WAIT_DAYS ? waits.unanswered : waits[as];
  const cell = Math.min(age, LONGEST_WAIT_DAYS);
  kept[cell] = (kept[cell] ?? 0) + by;
}

function noWaits(): ReplyWaits {
  return {
    answered: new Float64Array(LONGEST_WAIT_DAYS + 1),
    unanswered: new Float64Array(LONGEST_WAIT_DAYS + 1),
  };
}
