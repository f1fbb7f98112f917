import type { Reason } from '../reason.ts';
import type { Rhythm } from '../rhythm.ts';
import { everyText, spanText } from '../time-words.ts';

/**
 * How late a tie is by its own rhythm: the gap ratio ρ of rhythm.ts, in five stages.
 *
 *   no rhythm   fewer than five active days: silence says nothing yet
 *   in rhythm   ρ < 2          late   2 ≤ ρ < 4        very late   4 ≤ ρ < 8        last chance   8 ≤ ρ
 *
 * Source: Navarro et al. 2017 (EPJ Data Science 6:31): most ties end beyond eight times the usual gap. The levels below
 * eight are those at which a reminder still comes in time, chosen by us.
 * A stage never lowers anybody. Little contact does not mean a weak tie (Wiese et al. 2015, CSCW), and kin and old
 * friends outlast silence: at the last chance the user is asked, and only the answer changes something. Cost: none.
 */
const LATE_FROM = 2;
const VERY_LATE_FROM = 4;
const LAST_CHANCE_FROM = 8;

export type GapStage = 'no rhythm' | 'in rhythm' | 'late' | 'very late' | 'last chance';

export function gapStage(rhythm: Rhythm | undefined): GapStage {
  if (!rhythm) return 'no rhythm';
  if (rhythm.gapRatio < LATE_FROM) return 'in rhythm';
  if (rhythm.gapRatio < VERY_LATE_FROM) return 'late';
  return rhythm.gapRatio < LAST_CHANCE_FROM ? 'very late' : 'last chance';
}

/** In how many days the next stage begins if nothing happens; undefined without a rhythm and after the last one. */
export function daysToNextStage(rhythm: Rhythm | undefined): number | undefined {
  if (!rhythm) return undefined;
  const next = [LATE_FROM, VERY_LATE_FROM, LAST_CHANCE_FROM].find((from) => rhythm.gapRatio < from);
  return next === undefined ? undefined : Math.ceil(next * rhythm.usualGapDays - rhythm.silenceInDays);
}

export const SILENCE_ANSWERS = ['reach out', 'resting', 'let go'] as const;
/** What the user may say to a long silence. *Resting* is a tie that needs no tending, as with kin and old friends. */
type SilenceAnswer = (typeof SILENCE_ANSWERS)[number];

export type SilenceQuestion = { readonly asks: string; readonly answers: readonly SilenceAnswer[] };

/** Only at the last chance, and not for those of whom the user said that silence means nothing (kin, resting ties). */
export function silenceQuestion(
  rhythm: Rhythm | undefined,
  outlastsSilence: boolean,
): SilenceQuestion | undefined {
  if (!rhythm || outlastsSilence || gapStage(rhythm) !== 'last chance') return undefined;
  const times = Math.floor(rhythm.gapRatio);
  return {
    asks: `It has been ${spanText(rhythm.silenceInDays)}, ${times} times as long as usual. Do you want to reach out, is this tie resting, or do you let it go?`,
    answers: SILENCE_ANSWERS,
  };
}

const STAGE_WORDS = {
  'in rhythm': 'That is within your rhythm.',
  late: 'That is late for the two of you.',
  'very late': 'Ties that wait this long often fade: now is a good time.',
  'last chance': 'Most ties that were silent for this long have ended, unless somebody wrote.',
} as const;

/** The amount is ρ, 0 without a rhythm. */
export function explainGapStage(rhythm: Rhythm | undefined): Reason {
  const stage = gapStage(rhythm);
  if (!rhythm || stage === 'no rhythm')
    return { says: 'You have been in touch too seldom to speak of a rhythm.', amount: 0 };
  const gap = `You are usually in touch every ${everyText(rhythm.usualGapDays)}; it has been ${spanText(rhythm.silenceInDays)}.`;
  return { says: `${gap} ${STAGE_WORDS[stage]}`, amount: rhythm.gapRatio };
}
