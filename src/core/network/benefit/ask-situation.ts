import type { Stage } from '../stage/stages.ts';
import type { FavourSize } from './favour.ts';
import type { Balance } from './ledger.ts';

/** Small: five minutes, a question. Middle: an hour, an introduction. Big: days, money, a reference for a job. */
export const ASK_SIZES: readonly FavourSize[] = ['small', 'middle', 'big'];

/** All that is known before an ask; what is not known is undefined. */
export type AskSituation = {
  readonly stage: Stage;
  readonly size: FavourSize;
  readonly balance: Pick<Balance, 'share' | 'to'>;
  /** Undefined when there was no contact yet. */
  readonly daysSinceContact: number | undefined;
  readonly usualGapDays: number | undefined;
  readonly lastAsk: { readonly daysAgo: number; readonly outcome: 'yes' | 'no' | 'no answer' } | undefined;
  readonly theirLoad: 'light' | 'usual' | 'heavy' | undefined;
  /** Mine to them: all that are open, and those among them that are late. */
  readonly promisesOpen: number;
  readonly promisesLate: number;
  /** Thanks for help received that were not said yet. */
  readonly thanksDue: number;
};

const FITS_STAGE: Readonly<Record<Stage, number>> = {
  stranger: 0,
  acquaintance: 0,
  contact: 1,
  relationship: 2,
  advocate: 2,
};

/**
 * How long a silence may be before one says hello first: three times the usual gap, and never less than these days. Most
 * ties silent for more than eight times their usual gap have ended (Navarro et al. 2017, EPJ Data Science 6:31); the three
 * and the days are ours.
 */
const GAPS = 3;
const LEAST_SILENCE_DAYS: Readonly<Record<Stage, number>> = {
  stranger: 30,
  acquaintance: 30,
  contact: 60,
  relationship: 120,
  advocate: 180,
};
const REST_AFTER_NO_DAYS = 180;

/** The largest ask that fits, whatever is asked for. */
export function sizeThatFits(situation: AskSituation): FavourSize {
  const { stage, balance, theirLoad } = situation;
  let fits = FITS_STAGE[stage];
  if (stage === 'relationship' && balance.share < 0.5) fits = Math.min(fits, 1);
  if (theirLoad === 'heavy') fits -= 1;
  if (saidNoLately(situation)) fits = 0;
  return ASK_SIZES[Math.max(0, fits)] ?? 'small';
}

export function isTooBig(situation: AskSituation): boolean {
  return ASK_SIZES.indexOf(situation.size) > ASK_SIZES.indexOf(sizeThatFits(situation));
}

/** A small ask is half a hello, so it may follow a silence twice as long. */
export function isLongSilence({ stage, size, daysSinceContact, usualGapDays = 0 }: AskSituation): boolean {
  const limit = Math.max(LEAST_SILENCE_DAYS[stage], GAPS * usualGapDays) * (size === 'small' ? 2 : 1);
  return daysSinceContact === undefined || !(daysSinceContact <= limit);
}

export function saidNoLately({ lastAsk }: AskSituation): boolean {
  return lastAsk?.outcome === 'no' && lastAsk.daysAgo < REST_AFTER_NO_DAYS;
}
