import type { Day } from '../../day.ts';
import type { Reason } from '../reason.ts';
import { agoText } from '../time-words.ts';
import { FAVOUR_KINDS, type Favour, favourValue, HALF_LIFE_DAYS, type Movers } from './favour.ts';
import { betaQuantile } from './incomplete-beta.ts';

/**
 * Give and receive between two people, and how sure one can be of how it stands.
 *
 *   G = Σ_given value · 2^(−Δ/h)        R = Σ_received value · 2^(−Δ/h)        net = G − R
 *   b = (G + 1) / (G + R + 2), the mean of Beta(G + 1, R + 1)        interval: its 5 % and 95 % quantiles
 *
 * b is the user's share of the giving: ½ when it is even or nothing is known, and the interval tells the two apart. Seen
 * from the other side it is 1 − b. It is no price list: each favour stands for the wish to help, of which we learn by
 * counting, and an even account for each pair is not what makes people help (direct and indirect reciprocity: Nowak,
 * Sigmund 2005, Nature 437:1291). It is shown as neglect and as thanks, and never to the other side.
 * Cost: one pass over the favours, and two quantiles.
 */
export type Balance = {
  /** G */
  readonly given: number;
  /** R */
  readonly received: number;
  readonly net: number;
  /** b */
  readonly share: number;
  /** The interval in which b lies with a chance of nine in ten. */
  readonly from: number;
  readonly to: number;
};

export type Standing = 'nothing yet' | 'thanks due' | 'mutual' | 'mostly from you';

const TAIL = 0.05;
/** An upper end below this says that much came and little went; a lower end above 1 − this says the reverse. */
export const GIVE_FIRST_BELOW = 0.4;
const NOBODY_MOVED: Movers = { them: [], me: [] };

export function balance(
  favours: readonly Favour[],
  today: Day,
  movers: Movers = NOBODY_MOVED,
  halfLifeDays: number = HALF_LIFE_DAYS,
): Balance {
  const value = (direction: Favour['direction']): number =>
    favours
      .filter((favour) => favour.direction === direction)
      .reduce((sum, favour) => sum + favourValue(favour, today, movers, halfLifeDays), 0);
  return balanceOf(value('given'), value('received'));
}

export function balanceOf(given: number, received: number): Balance {
  return {
    given,
    received,
    net: given - received,
    share: (given + 1) / (given + received + 2),
    from: betaQuantile(TAIL, given + 1, received + 1),
    to: betaQuantile(1 - TAIL, given + 1, received + 1),
  };
}

/** The same, as the other would see it. */
export function fromTheirSide({ given, received }: Balance): Balance {
  return balanceOf(received, given);
}

export function standing({ given, received, from, to }: Balance): Standing {
  if (given + received === 0) return 'nothing yet';
  if (to < GIVE_FIRST_BELOW) return 'thanks due';
  return from > 1 - GIVE_FIRST_BELOW ? 'mostly from you' : 'mutual';
}

const STANDING_TEXT: Readonly<Record<Standing, string>> = {
  'nothing yet': 'Nothing is noted yet of what you did for each other.',
  'thanks due': 'Much has come to you lately. A word of thanks, or a good turn, would be kind.',
  mutual: 'You do things for each other.',
  'mostly from you': 'Most of it has come from you lately. You may ask, and you may rest.',
};

export function standingText(balance: Balance): string {
  return STANDING_TEXT[standing(balance)];
}

/** What went and what came, in two sentences at most; their amounts add up to `net`. */
export function explainBalance(
  favours: readonly Favour[],
  today: Day,
  movers: Movers = NOBODY_MOVED,
  halfLifeDays: number = HALF_LIFE_DAYS,
): readonly Reason[] {
  const past = favours.filter(({ day }) => day <= today);
  const { given, received } = balance(past, today, movers, halfLifeDays);
  return [...sideReason(past, today, 'given', given), ...sideReason(past, today, 'received', -received)];
}

function sideReason(
  past: readonly Favour[],
  today: Day,
  direction: Favour['direction'],
  amount: number,
): readonly Reason[] {
  const side = past.filter((favour) => favour.direction === direction);
  if (side.length === 0) return [];
  const daysAgo = Math.min(...side.map(({ day }) => today - day));
  const who = direction === 'given' ? 'You did something for them' : 'They did something for you';
  const felt = side.some(({ kind }) => FAVOUR_KINDS[kind] === 'intangible')
    ? ', interest and encouragement among it'
    : '';
  return [{ says: `${who} ${timesText(side.length)}${felt}, last ${agoText(daysAgo)}.`, amount }];
}

function timesText(times: number): string {
  return times === 1 ? 'once' : `${times} times`;
}
