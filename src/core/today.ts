import type { Attention } from './attention.ts';
import { type Day, dayText, startOfDay } from './day.ts';
import type { Channel } from './interaction.ts';
import type { PersonLine } from './person-line.ts';

/** Today never holds more people than this: a list that can be done is done. */
export const TODAY_LIMIT = 7;

/** After this many times the usual gap a silence is worth a word; chosen by us within the 2 to 4 of Navarro 2017. */
const LATE_FROM = 1.5;
const LATE_FULLY = 3;
/** Silence beyond eight times the usual gap: the tie has most likely ended (Navarro et al. 2017, EPJ Data Sci 6:31). */
const LAST_CHANCE = 8;

/** An unanswered mail is worth a reminder from the second day on, and after a month it is too late for a reply. */
const REPLY_FROM_DAYS = 2;
const REPLY_UNTIL_DAYS = 30;

type Tie = Pick<PersonLine, 'shown' | 'gapRatio' | 'lastDay' | 'lastDirection'>;

/** 0 for a tie that needs nothing today, towards 1 the more it matters and the later it is. */
export function urgency(tie: Tie, wasAddressed: boolean, today: Day): number {
  const reply = wasAddressed && isReplyOwed(tie, today) ? 0.5 + tie.shown / 2 : 0;
  return Math.max(reply, tie.shown * lateness(tie.gapRatio));
}

/** They wrote to me alone or nearly so, and since then nothing went back. */
export function isReplyOwed({ lastDay, lastDirection }: Tie, today: Day): boolean {
  if (lastDay === undefined || lastDirection !== 'in') return false;
  const age = today - lastDay;
  return age >= REPLY_FROM_DAYS && age <= REPLY_UNTIL_DAYS;
}

function lateness(gapRatio: number | undefined): number {
  if (gapRatio === undefined || gapRatio < LATE_FROM) return 0;
  if (gapRatio < LATE_FULLY) return (gapRatio - LATE_FROM) / (LATE_FULLY - LATE_FROM);
  return gapRatio <= LAST_CHANCE ? 1 : LAST_CHANCE / gapRatio;
}

/** Whether the user wants to hear of this person on this day. */
export function isHidden(attention: Attention | undefined, today: Day): boolean {
  if (!attention) return false;
  return attention.state === 'never' || attention.until > today;
}

export type LastContact = { readonly about: string; readonly channel: Channel };

/** Why now, in one sentence that holds only what the data say. */
export function whyNow(line: PersonLine, last: LastContact | undefined, today: Day): string {
  const lastPart =
    line.lastDay === undefined ? '' : `${lastContactClause(line, last)} on ${spokenDay(line.lastDay, today)}`;
  if (line.lastDay !== undefined && isReplyOwed(line, today) && !isLate(line)) {
    return `${sentenceStart(lastPart)}, and nothing has gone back since.`;
  }
  if (line.usualGapDays === undefined || line.lastDay === undefined) return `${sentenceStart(lastPart)}.`;
  const gap = `You are usually in touch every ${span(line.usualGapDays)}; it has been ${span(today - line.lastDay)}`;
  return `${gap}. ${sentenceStart(lastPart)}.`.replace('. The last', '; the last');
}

function isLate({ gapRatio }: Tie): boolean {
  return gapRatio !== undefined && gapRatio >= LATE_FROM;
}

function lastContactClause(line: PersonLine, last: LastContact | undefined): string {
  const about = last?.about ? ` about “${shortened(last.about)}”` : '';
  return `the last ${channelNoun(last?.channel, line.lastDirection)}${about} was`;
}

function channelNoun(channel: Channel | undefined, direction: PersonLine['lastDirection']): string {
  const noun = channel === undefined || channel === 'note' ? 'contact' : channel;
  if (direction === 'in') return `${noun} from them`;
  return direction === 'out' ? `${noun} from you` : noun;
}

function sentenceStart(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

const ABOUT_LENGTH = 80;

function shortened(text: string): string {
  return text.length <= ABOUT_LENGTH ? text : `${text.slice(0, ABOUT_LENGTH - 1).trimEnd()}…`;
}

/** "9 days", "5 weeks", "4 months", "2 years": as a person would say it. */
export function span(days: number): string {
  const counted = (count: number, unit: string): string => (count === 1 ? unit : `${count} ${unit}s`);
  const whole = Math.max(1, Math.round(days));
  if (whole < 21) return counted(whole, 'day');
  if (whole < 84) return counted(Math.round(whole / 7), 'week');
  if (whole < 700) return counted(Math.round(whole / 30.44), 'month');
  return counted(Math.round(whole / 365.25), 'year');
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** "3 May", and with the year when it is not this one. */
export function spokenDay(day: Day, today: Day): string {
  const at = startOfDay(day);
  const text = `${at.getUTCDate()} ${MONTHS[at.getUTCMonth()] ?? dayText(day)}`;
  return at.getUTCFullYear() === startOfDay(today).getUTCFullYear() ? text : `${text} ${at.getUTCFullYear()}`;
}

/** What to do about it, in one short sentence. */
export function whatToDo(line: PersonLine, today: Day): string {
  const name = line.name.split(' ')[0] || line.name;
  if (isReplyOwed(line, today) && !isLate(line)) return `Answer ${name}.`;
  if (line.gapRatio !== undefined && line.gapRatio >= LAST_CHANCE)
    return `Catch up with ${name}; a call says more than a mail after so long.`;
  return line.shown >= 0.7
    ? `Ask ${name} for half an hour, in person or by phone.`
    : `Write ${name} a few lines.`;
}
