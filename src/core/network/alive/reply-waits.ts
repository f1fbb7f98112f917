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

export type Tally = { readonly mine: ReplyWaits; readonly theirs: ReplyWaits };
type Pending = { readonly owedBy: 'me' | 'them'; readonly day: number };
type ContactOnDay = { day: number; out: number; in: number; met: boolean };

/**
 * Reads from contact days who answered whom after how many days.
 *
 * The last unanswered day of one side opens a wait, the next day of the other side answers it. Another message meanwhile
 * opens a new wait in its place. A meeting or a call ends a wait without an answer: it was settled by word of mouth. On
 * a day on which both wrote one answered the other on the same day, and who is not known: without an open wait that is
 * half an answer of each, and afterwards nobody owes anything. Cost: one pass; people may come as a stream.
 */
export function replyWaits(peopleDays: Iterable<readonly ContactDay[]>, today: Day): Tally {
  const tally = noTally();
  for (const days of peopleDays) tallyWaits(tally, days, today);
  return tally;
}

export function noTally(): Tally {
  return { mine: noWaits(), theirs: noWaits() };
}

/** Adds the waits of one tie. */
export function tallyWaits(tally: Tally, days: readonly ContactDay[], today: Day): void {
  const pending = walk(days, today, tally);
  if (pending) count(tally, pending, today, 'unanswered', 1);
}

/** Who owes the next word in one tie; undefined when nobody does. `days` are tidy. Cost: mostly that of the last day. */
export function waitingReply(days: readonly ContactDay[], today: Day): Waiting | undefined {
  const pending = walk(days, today, undefined, lastDecided(days, today));
  if (!pending) return undefined;
  const ageInDays = today - pending.day;
  return { owedBy: pending.owedBy, since: pending.day as Day, ageInDays };
}

/** Where the last day begins that says by itself, whatever came before it, who owes the next word. */
function lastDecided(days: readonly ContactDay[], today: Day): number {
  for (let at = days.length - 1; at > 0; at -= 1) {
    const one = days[at];
    if (!one || one.day > today || (one.direction !== 'both' && one.weight < LEAST_WEIGHT)) continue;
    let first = at;
    while (days[first - 1]?.day === one.day) first -= 1;
    return first;
  }
  return 0;
}

/** Without a tally nothing is counted. */
function walk(
  days: readonly ContactDay[],
  today: Day,
  tally: Tally | undefined,
  from = 0,
): Pending | undefined {
  const onDay = { day: 0, out: 0, in: 0, met: false };
  let pending: Pending | undefined;
  for (let at = from; at < days.length; ) {
    at = readDay(days, at, onDay);
    if (onDay.day > today) break;
    pending = afterDay(pending, onDay, tally);
  }
  return pending;
}

/** Fills one object again and again, as there are a million days to read; where the next day begins. */
function readDay(days: readonly ContactDay[], from: number, onDay: ContactOnDay): number {
  const day = days[from]?.day ?? 0;
  onDay.day = day;
  onDay.out = 0;
  onDay.in = 0;
  onDay.met = false;
  let at = from;
  for (let one = days[at]; one?.day === day; one = days[++at]) {
    if (one.direction === 'both') onDay.met = true;
    else if (one.direction === 'out') onDay.out = Math.max(onDay.out, one.weight);
    else onDay.in = Math.max(onDay.in, one.weight);
  }
  return at;
}

function afterDay(
  pending: Pending | undefined,
  onDay: Readonly<ContactOnDay>,
  tally: Tally | undefined,
): Pending | undefined {
  const { day, met } = onDay;
  const bothWrote = onDay.out > 0 && onDay.in > 0;
  if (pending) {
    const answers = pending.owedBy === 'me' ? onDay.out > 0 : onDay.in > 0;
    const asksAgain = pending.owedBy === 'me' ? onDay.in >= LEAST_WEIGHT : onDay.out >= LEAST_WEIGHT;
    if (!answers && !met && !asksAgain) return pending;
    if (tally) count(tally, pending, day, answers ? 'answered' : 'unanswered', 1);
  }
  if (tally && bothWrote && !met) countBoth(tally, pending, day);
  if (bothWrote || met) return undefined;
  if (onDay.in >= LEAST_WEIGHT) return { owedBy: 'me', day };
  return onDay.out >= LEAST_WEIGHT ? { owedBy: 'them', day } : undefined;
}

/** After an answer to the open wait the other side answered on the same day; else it may be either. */
function countBoth(tally: Tally, pending: Pending | undefined, day: number): void {
  const me = pending ? Number(pending.owedBy === 'them') : 0.5;
  count(tally, { owedBy: 'me', day }, day, 'answered', me);
  count(tally, { owedBy: 'them', day }, day, 'answered', 1 - me);
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
