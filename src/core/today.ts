import type { Attention } from './attention.ts';
import { type Day, startOfDay } from './day.ts';
import type { Channel } from './interaction.ts';
import { everyText, spanText } from './network/time-words.ts';
import type { PersonLine } from './person-line.ts';

/** Today never holds more people than this: a list that can be done is done. */
export const TODAY_LIMIT = 7;

/** After this many times the usual gap a silence is worth a word; alarm at 2 to 4 times (docs/models.md). */
const LATE_FROM = 1.5;
const LATE_FULLY = 3;
/** Silence beyond eight times the usual gap: the tie has most likely ended (Navarro et al. 2017, EPJ Data Sci 6:31). */
const LAST_CHANCE = 8;

/** An unanswered mail is worth a reminder from the second day on; after a month an answer comes too late. */
const REPLY_FROM_DAYS = 2;
const REPLY_UNTIL_DAYS = 30;
const REPLY_URGENCY = 0.5;

/** From this strength on, half an hour together is a fair thing to ask. */
const STRONG = 0.7;

type Tie = Pick<PersonLine, 'shown' | 'gapRatio' | 'lastDay' | 'lastDirection'>;

/** 0 for a tie that needs nothing today, towards 1 the more it matters and the later it is. */
export function urgency(tie: Tie, wasAddressed: boolean, today: Day): number {
  const reply = wasAddressed && isReplyOwed(tie, today) ? REPLY_URGENCY + tie.shown / 2 : 0;
  return Math.max(reply, tie.shown * lateness(tie.gapRatio));
}

function lateness(gapRatio: number | undefined): number {
  if (gapRatio === undefined || gapRatio < LATE_FROM) return 0;
  if (gapRatio < LATE_FULLY) return (gapRatio - LATE_FROM) / (LATE_FULLY - LATE_FROM);
  return gapRatio <= LAST_CHANCE ? 1 : LAST_CHANCE / gapRatio;
}

/** They wrote last, and since then nothing went back. */
function isReplyOwed({ lastDay, lastDirection }: Tie, today: Day): boolean {
  if (lastDay === undefined || lastDirection !== 'in') return false;
  const age = today - lastDay;
  return age >= REPLY_FROM_DAYS && age <= REPLY_UNTIL_DAYS;
}

/** An answer is owed while their words are fresh; after that, what is late is the tie itself. */
export function suggestionKind(tie: Tie, today: Day): 'reply' | 'tend' {
  const isLate = tie.gapRatio !== undefined && tie.gapRatio >= LATE_FROM;
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
  if (line.usualGapDays === undefined) return `The last ${lastOne} was on ${day}.`;
  const silence = spanText(today - line.lastDay);
  return `You are usually in touch every ${everyText(line.usualGapDays)} and it has been ${silence}; the last ${lastOne} was on ${day}.`;
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

/** What to do about it, in one short sentence. */
export function whatToDo(line: PersonLine, today: Day): string {
  if (suggestionKind(line, today) === 'reply') return `Answer ${line.name}.`;
  if (line.gapRatio !== undefined && line.gapRatio >= LAST_CHANCE) {
    return `Catch up with ${line.name}: after so long, a call says more than a mail.`;
  }
  return line.shown >= STRONG
    ? `Ask ${line.name} for half an hour, in person or by phone.`
    : `Write ${line.name} a few lines.`;
}
