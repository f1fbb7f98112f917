import type { Attention } from './attention.ts';
import { type Day, startOfDay } from './day.ts';
import type { Channel } from './interaction.ts';
import { LAYER_WORDS } from './network/cadence/layer.ts';
import { tieWorth } from './network/cadence/tie-value.ts';
import { everyText, spanText } from './network/time-words.ts';
import type { PersonLine } from './person-line.ts';

/** Today never holds more people than this: a list that can be done is done. */
export const TODAY_LIMIT = 7;

/** Nothing is late before its interval is over; half an interval later it is fully so. */
const LATE_FULLY = 1.5;
/** Silence beyond eight times the usual gap: the tie has most likely ended (Navarro et al. 2017, EPJ Data Sci 6:31). */
const LAST_CHANCE_GAPS = 8;
/** The same where no gap is known: the interval is twice the usual gap where there is one (target-interval.ts). */
const LAST_CHANCE_INTERVALS = 4;

/** An unanswered mail is worth a reminder from the second day on; after a month an answer comes too late. */
const REPLY_FROM_DAYS = 2;
const REPLY_UNTIL_DAYS = 30;
const REPLY_URGENCY = 0.5;

/** From this strength on, half an hour together is a fair thing to ask. */
const STRONG = 0.7;

type Tie = Pick<
  PersonLine,
  'shown' | 'layer' | 'interval' | 'usualGapDays' | 'lastDay' | 'lastDirection' | 'waiting'
>;

/** 0 for a tie that needs nothing today, towards 1 the more it matters and the later it is. */
export function urgency(tie: Tie, today: Day): number {
  const reply = isReplyOwed(tie, today) ? REPLY_URGENCY + tie.shown / 2 : 0;
  return Math.max(reply, tieWorth(tie) * lateness(tie, today));
}

function lateness(tie: Tie, today: Day): number {
  const ratio = intervalRatio(tie, today);
  if (ratio === undefined || ratio < 1) return 0;
  if (ratio < LATE_FULLY) return (ratio - 1) / (LATE_FULLY - 1);
  const chances = silenceInChances(tie, today);
  return chances <= 1 ? 1 : 1 / chances;
}

/** Silence by the interval that is meant to be kept. */
function intervalRatio({ interval, lastDay }: Tie, today: Day): number | undefined {
  return interval && lastDay !== undefined ? (today - lastDay) / interval.days : undefined;
}

/** Silence by the one beyond which most ties have ended: above 1 the last chance has come. */
function silenceInChances({ usualGapDays, interval, lastDay }: Tie, today: Day): number {
  if (lastDay === undefined) return 0;
  const byInterval = interval ? LAST_CHANCE_INTERVALS * interval.days : 0;
  return (today - lastDay) / Math.max(byInterval, LAST_CHANCE_GAPS * (usualGapDays ?? 0), 1);
}

/** They wrote to me, and since then nothing went back. */
function isReplyOwed({ waiting }: Tie, today: Day): boolean {
  if (waiting?.owedBy !== 'me') return false;
  const age = today - waiting.since;
  return age >= REPLY_FROM_DAYS && age <= REPLY_UNTIL_DAYS;
}

/** An answer is owed while their words are fresh; after that, what is late is the tie itself. */
export function suggestionKind(tie: Tie, today: Day): 'reply' | 'tend' {
  const isLate = (intervalRatio(tie, today) ?? 0) >= 1;
  return isReplyOwed(tie, today) && !isLate ? 'reply' : 'tend';
}

/** Whether the user wants to hear of this person on this day. */
export function isHidden(attention: Attention | undefined, today: Day): boolean {
  if (!attention) return false;
  return attention.state === 'never' || attention.until > today;
}

export type LastContact = { readonly about: string; readonly channel: Channel };

/** Why now, in one sentence that holds only what the data say. */
export function whyNow(line: PersonLine, last: LastContact | undefined, today: Day): string {
  if (line.lastDay === undefined) return 'You have not been in touch yet.';
  const lastOne = lastContact(line, last);
  const day = spokenDay(line.lastDay, today);
  if (suggestionKind(line, today) === 'reply')
    return `The last ${lastOne} came on ${day}, and nothing has gone back since.`;
  const habit = habitText(line, today - line.lastDay);
  if (habit === undefined) return `The last ${lastOne} was on ${day}.`;
  return `${habit} and it has been ${spanText(today - line.lastDay)}; the last ${lastOne} was on ${day}.`;
}

/** A habit says why only when the silence is longer than it; before that it is the layer that asks for a word. */
function habitText({ interval, usualGapDays, layer }: PersonLine, silence: number): string | undefined {
  if (interval?.from === 'hand') return `You wanted to be in touch every ${everyText(interval.days)}`;
  const usual =
    usualGapDays === undefined ? undefined : `You are usually in touch every ${everyText(usualGapDays)}`;
  const among = layer === undefined ? undefined : `They are among ${LAYER_WORDS[layer]}`;
  return silence > (usualGapDays ?? Number.POSITIVE_INFINITY) ? usual : (among ?? usual);
}

function lastContact({ lastDirection }: PersonLine, last: LastContact | undefined): string {
  const noun = last === undefined || last.channel === 'note' ? 'contact' : last.channel;
  const from = lastDirection === 'in' ? ' from them' : lastDirection === 'out' ? ' from you' : '';
  const about = shortened(last?.about ?? '');
  return about === '' ? `${noun}${from}` : `${noun}${from}, “${about}”,`;
}

const ABOUT_LENGTH = 80;

/** On one line, and no longer than one reads in passing. */
export function shortened(text: string): string {
  const letters = [...text.replace(/\s+/g, ' ').trim()];
  if (letters.length <= ABOUT_LENGTH) return letters.join('');
  return `${letters
    .slice(0, ABOUT_LENGTH - 1)
    .join('')
    .trimEnd()}…`;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** "3 May", and with the year when it is not this one. */
export function spokenDay(day: Day, today: Day): string {
  const at = startOfDay(day);
  const text = `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] ?? ''}`;
  return at.getUTCFullYear() === startOfDay(today).getUTCFullYear() ? text : `${text} ${at.getUTCFullYear()}`;
}

/** "March 2024" */
export function monthText(day: Day): string {
  const at = startOfDay(day);
  return `${MONTHS[at.getUTCMonth()] ?? ''} ${at.getUTCFullYear()}`;
}

/** What to do about it, in one short sentence. */
export function whatToDo(line: PersonLine, today: Day): string {
  if (suggestionKind(line, today) === 'reply') return `Answer ${line.name}.`;
  if (silenceInChances(line, today) >= 1) {
    return `Catch up with ${line.name}: after so long, a call says more than a mail.`;
  }
  return line.shown >= STRONG
    ? `Ask ${line.name} for half an hour, in person or by phone.`
    : `Write ${line.name} a few lines.`;
}
