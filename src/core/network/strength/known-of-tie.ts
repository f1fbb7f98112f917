import type { Day } from '../../day.ts';
import { type ActiveDay, activeDays } from '../active-day.ts';
import type { Closeness } from '../closeness.ts';
import type { ContactDay } from '../contact-day.ts';
import type { Reason } from '../reason.ts';
import { agoText, countText, spanText } from '../time-words.ts';

/**
 * How much is known of a tie, apart from how strong it looks.
 *
 *   much     you said how close you are; or 10 active days or more, over half a year or longer, both ways
 *   some     3 active days or more, both ways; or 6 one way
 *   little   anything less          nothing   no contact seen and nothing said
 *
 * Rising in every piece of evidence. Little contact does not mean a weak tie (Wiese et al. 2015, CSCW: those who are
 * close may leave few traces), so where little is known the strength is a floor and not a measure: the way out is to ask
 * the user. Limits in days are ours. Cost: one pass over the days.
 */
export const LEVELS = ['nothing', 'little', 'some', 'much'] as const;
type Level = (typeof LEVELS)[number];

export type KnownOfTie = {
  readonly level: Level;
  readonly activeDays: number;
  /** How long ago the first active day and the last one were; 0 where there is none. */
  readonly oldestInDays: number;
  readonly latestInDays: number;
  readonly wentBothWays: boolean;
  readonly closeness: Closeness | undefined;
};

const MUCH = { activeDays: 10, spanDays: 182 } as const;
const SOME_BOTH_WAYS = 3;
const SOME_ONE_WAY = 6;

/** `days` are tidy. */
export function knownOfTie(days: readonly ContactDay[], today: Day, closeness?: Closeness): KnownOfTie {
  const active = activeDays(days, today);
  return {
    level: knownLevel(active, closeness),
    activeDays: active.length,
    oldestInDays: active[0]?.ageInDays ?? 0,
    latestInDays: active[active.length - 1]?.ageInDays ?? 0,
    wentBothWays: wentBothWays(active),
    closeness,
  };
}

/** The level alone, for those who ask it of everybody. */
export function knownLevel(active: readonly ActiveDay[], closeness?: Closeness): Level {
  if (closeness !== undefined) return 'much';
  const count = active.length;
  if (count === 0) return 'nothing';
  const spanDays = (active[0]?.ageInDays ?? 0) - (active[count - 1]?.ageInDays ?? 0);
  if (!wentBothWays(active)) return count >= SOME_ONE_WAY ? 'some' : 'little';
  if (count >= MUCH.activeDays && spanDays >= MUCH.spanDays) return 'much';
  return count >= SOME_BOTH_WAYS ? 'some' : 'little';
}

/** Whether something went out and something came in. */
export function wentBothWays(active: readonly ActiveDay[]): boolean {
  let [out, back] = [false, false];
  for (const day of active) {
    if (day.out > 0) out = true;
    if (day.in > 0) back = true;
    if (out && back) return true;
  }
  return false;
}

const LEVEL_TEXT: Readonly<Record<Level, string>> = {
  nothing: 'We know nothing yet',
  little: 'We know little',
  some: 'We know something',
  much: 'We know this tie well',
};

/** What the strength rests on, and what would help; the amount is the level, 0 to 3. */
export function explainKnown(known: KnownOfTie): readonly Reason[] {
  const amount = LEVELS.indexOf(known.level);
  const seen = { says: `${LEVEL_TEXT[known.level]}: ${evidenceText(known)}.`, amount };
  if (known.level === 'much' || known.level === 'some') return [seen];
  return [seen, { says: 'That does not make the tie weak. Say how close you are, from 1 to 5.', amount: 0 }];
}

function evidenceText(known: KnownOfTie): string {
  const { activeDays, oldestInDays, latestInDays, closeness } = known;
  const said = closeness === undefined ? [] : [`you said ${closeness} of 5`];
  if (activeDays === 0) return [...said, 'no contact seen'].join(', ');
  const ways = known.wentBothWays ? 'both ways' : 'one way only';
  const span = oldestInDays > latestInDays ? ` over ${spanText(oldestInDays - latestInDays)}` : '';
  const days = `contact on ${countText(activeDays, 'day')}${span}, ${ways}`;
  return [...said, days, `last ${agoText(latestInDays)}`].join(', ');
}
