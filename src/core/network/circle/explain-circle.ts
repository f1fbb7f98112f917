import type { Day } from '../../day.ts';
import type { Reason } from '../reason.ts';
import { agoText, countText } from '../time-words.ts';
import { dayOfStamp, kindsOfStamp } from './pair-stamp.ts';
import { MET, WROTE } from './seen-group.ts';
import { seenWeight } from './seen-weight.ts';

/** What was seen of two others, small enough to be kept beside their tie. */
export type TieEvidence = {
  readonly days: number;
  readonly lastDay: Day;
  /** On how many of these days one wrote to the other. */
  readonly wrote: number;
  /** On how many they met or spoke, without writing. */
  readonly met: number;
};

/** Undefined when they were never seen together up to `today`. `stamps` as `stampsOf` gives them. */
export function tieEvidence(stamps: readonly number[], today: Day): TieEvidence | undefined {
  const past = stamps.filter((stamp) => dayOfStamp(stamp) <= today);
  const last = past.at(-1);
  if (last === undefined) return undefined;
  return {
    days: past.length,
    lastDay: dayOfStamp(last),
    wrote: past.filter(wroteThen).length,
    met: past.filter(metThen).length,
  };
}

/** Each day stands under the best that was seen on it, so the amounts add up to the weight of what was seen. */
export function explainSeen(stamps: readonly number[], today: Day): readonly Reason[] {
  const past = stamps.filter((stamp) => dayOfStamp(stamp) <= today);
  const copied = past.filter((stamp) => !wroteThen(stamp) && !metThen(stamp));
  return [
    ...reasonOf(past.filter(wroteThen), 'They wrote to each other, and you saw it', today),
    ...reasonOf(past.filter(metThen), 'They were at the same meeting or call', today),
    ...reasonOf(copied, 'Both were on what you sent or got', today),
  ];
}

/** Two who were said to know each other; `amount` from `statedWeight`. */
export function explainStated(closeness: number, ageInDays: number, amount: number): Reason {
  return { says: `You noted that they know each other: ${closeness} of 5, ${agoText(ageInDays)}.`, amount };
}

/** Two of one firm; `amount` from `colleagueWeight`. */
export function explainColleagues(firm: string, amount: number): Reason {
  return { says: `They worked at ${firm} at the same time.`, amount };
}

function reasonOf(stamps: readonly number[], what: string, today: Day): readonly Reason[] {
  const last = stamps.at(-1);
  if (last === undefined) return [];
  const says = `${what} on ${countText(stamps.length, 'day')}, last ${agoText(today - dayOfStamp(last))}.`;
  return [{ says, amount: seenWeight(stamps, today) }];
}

function wroteThen(stamp: number): boolean {
  return (kindsOfStamp(stamp) & WROTE) !== 0;
}

function metThen(stamp: number): boolean {
  return !wroteThen(stamp) && (kindsOfStamp(stamp) & MET) !== 0;
}
