import { countText } from '../network/time-words.ts';
import { listText } from '../ways/ways-words.ts';
import type { WeekOfTrend } from './week-trend.ts';

const NAMES = 3;

/** "You were in touch with 12 people (15 contacts). Two are new to you: Ana Ruiz and Bo Lind." */
export function weekText({ contacts, people }: WeekOfTrend, newNames: readonly string[]): string {
  if (people === 0) return 'You were in touch with nobody this week, as far as your data tell.';
  const who = people === 1 ? 'one person' : `${people} people`;
  const touch = `You were in touch with ${who} this week, in ${countText(contacts, 'contact')}.`;
  if (newNames.length === 0) return `${touch} Nobody new among them.`;
  const more = newNames.length - NAMES;
  const named = more > 0 ? [...newNames.slice(0, NAMES), `${more} more`] : newNames;
  return `${touch} New to you: ${listText(named)}.`;
}

export type WordKept = {
  readonly made: number;
  readonly kept: number;
  /** Of those made before this week, so many were kept in it. */
  readonly keptOfBefore: number;
  readonly late: number;
  readonly helped: number;
  readonly thanked: number;
};

/** What was promised and thanked this week, in two sentences. */
export function wordKeptText({ made, kept, keptOfBefore, late, helped, thanked }: WordKept): string {
  const promised =
    made === 0
      ? 'You promised nothing new this week'
      : `You made ${countText(made, 'promise')} this week, ${kept === made ? 'all kept already' : `${kept} kept already`}`;
  const before = keptOfBefore === 0 ? '' : `, and kept ${keptOfBefore} from before`;
  const lateText = late === 0 ? 'none is late' : `${late} ${late === 1 ? 'is' : 'are'} late`;
  const help =
    helped === 0
      ? 'Nobody is noted as having helped you.'
      : `You were helped ${helped === 1 ? 'once' : `${helped} times`}, and thanked ${thanksText(thanked, helped)}.`;
  return `${promised}${before}; ${lateText}. ${help}`;
}

function thanksText(thanked: number, helped: number): string {
  if (thanked === 0) return 'for none of it yet';
  return thanked === helped ? 'for all of it' : `for ${thanked} of them`;
}

/** How the last four weeks stand beside those before, in one sentence. */
export function trendText(weeks: readonly WeekOfTrend[]): string {
  const [late, before] = [weeks.slice(-LATE_WEEKS), weeks.slice(0, -LATE_WEEKS)];
  const [now, then] = [meanOf(late), meanOf(before)];
  if (now === 0 && then === 0) return 'No contact in three months, as far as your data tell.';
  const fresh = weeks.reduce((sum, { newPeople }) => sum + newPeople, 0);
  const people = fresh === 0 ? 'nobody new' : fresh === 1 ? 'one new person' : `${fresh} new people`;
  return `${oneDecimal(now)} contacts a week in the last four weeks, ${oneDecimal(then)} in the nine before; ${people} in all.`;
}

const LATE_WEEKS = 4;

function meanOf(weeks: readonly WeekOfTrend[]): number {
  return weeks.reduce((sum, { contacts }) => sum + contacts, 0) / Math.max(1, weeks.length);
}

const oneDecimal = (value: number): string => String(Math.round(value * 10) / 10);
