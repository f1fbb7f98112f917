import type { Day } from '../../day.ts';
import { type ActiveDay, activeDays } from '../active-day.ts';
import type { Closeness } from '../closeness.ts';
import type { ContactDay } from '../contact-day.ts';
import { wentBothWays } from '../strength/known-of-tie.ts';

/** What the stage of a tie rests on. Each is a number that only grows as more comes to be known; 0 when unknown. */
export type StageEvidence = {
  /** Days with contact, the days of meetings among them. */
  readonly activeDays: number;
  readonly spanDays: number;
  /** 1 once something went out and something came in. */
  readonly bothWays: number;
  /** Days with a meeting. */
  readonly met: number;
  /** Favours, one way and the other. */
  readonly helpedMe: number;
  readonly helpedThem: number;
  /** Times they brought me together with somebody. */
  readonly introduced: number;
  /** Times they spoke for me: a recommendation, a reference. */
  readonly vouched: number;
  /** 1 to 5 as the user says it. */
  readonly closeness: number;
  /** 1 for kin. */
  readonly kin: number;
};

export type ToldEvidence = Partial<
  Pick<StageEvidence, 'helpedMe' | 'helpedThem' | 'introduced' | 'vouched'>
> & { readonly closeness?: Closeness | undefined; readonly isKin?: boolean | undefined };

/** `days` are tidy. Calendars do not tell whether people sat in one room, so any meeting counts as one. */
export function stageEvidence(
  days: readonly ContactDay[],
  today: Day,
  told: ToldEvidence = {},
): StageEvidence {
  const past = days.filter(({ day }) => day <= today);
  return activeEvidence(activeDays(past, today), daysMet(past), { told, ...told });
}

type Said = { readonly told?: ToldEvidence | undefined } & Pick<ToldEvidence, 'closeness' | 'isKin'>;

/** The same of active days, and of how many days saw a meeting. */
export function activeEvidence(
  active: readonly ActiveDay[],
  met: number,
  { told = {}, closeness, isKin = false }: Said,
): StageEvidence {
  return {
    activeDays: active.length,
    spanDays: (active[0]?.ageInDays ?? 0) - (active[active.length - 1]?.ageInDays ?? 0),
    bothWays: Number(wentBothWays(active)),
    met,
    helpedMe: told.helpedMe ?? 0,
    helpedThem: told.helpedThem ?? 0,
    introduced: told.introduced ?? 0,
    vouched: told.vouched ?? 0,
    closeness: closeness ?? 0,
    kin: Number(isKin),
  };
}

/** `past` ends today and is sorted, so a day that was counted is the one before. */
export function daysMet(past: readonly ContactDay[]): number {
  let met = 0;
  let before: Day | undefined;
  for (const { day, channel } of past) {
    if (channel !== 'meeting' || day === before) continue;
    met += 1;
    before = day;
  }
  return met;
}
