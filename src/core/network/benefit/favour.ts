import type { Day } from '../../day.ts';

/**
 * What one person did for the other, and how much it counts today.
 *
 *   value · 2^(−Δ/h) · (2 if it is what moves the one who received it)        small 1, middle 2, big 4
 *
 * Δ age in days, h half-life. Small: minutes; middle: an hour, an introduction; big: days, money, one's name.
 * A favour is not only a deed: interest shown, recognition and the joy of mentoring count, and count more with somebody
 * whom just these move. Sizes, factor and half-life are ours; no public data hold favours with what came of them.
 */
export const FAVOUR_KINDS = {
  introduction: 'tangible',
  endorsement: 'tangible',
  advice: 'tangible',
  information: 'tangible',
  referral: 'tangible',
  time: 'tangible',
  help: 'tangible',
  opportunity: 'tangible',
  gift: 'tangible',
  interest: 'intangible',
  recognition: 'intangible',
  mentoring: 'intangible',
  comfort: 'intangible',
} as const;

export type FavourKind = keyof typeof FAVOUR_KINDS;
export type FavourSize = 'small' | 'middle' | 'big';

/** Seen from the user: given to the other, or received from them. */
export type Favour = {
  readonly day: Day;
  readonly direction: 'given' | 'received';
  readonly kind: FavourKind;
  readonly size: FavourSize;
};

export type Movers = {
  readonly them: readonly FavourKind[];
  readonly me: readonly FavourKind[];
};

const FAVOUR_VALUE: Readonly<Record<FavourSize, number>> = { small: 1, middle: 2, big: 4 };
export const HALF_LIFE_DAYS = 548;
const MOVED = 2;

/** 0 for what lies after today. */
export function favourValue(
  favour: Favour,
  today: Day,
  movers: Movers,
  halfLifeDays: number = HALF_LIFE_DAYS,
): number {
  const ageInDays = today - favour.day;
  if (ageInDays < 0) return 0;
  const moved = (favour.direction === 'given' ? movers.them : movers.me).includes(favour.kind);
  return FAVOUR_VALUE[favour.size] * 0.5 ** (ageInDays / halfLifeDays) * (moved ? MOVED : 1);
}
