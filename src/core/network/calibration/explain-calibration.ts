import type { Reason } from '../reason.ts';
import { countText } from '../time-words.ts';
import { brierTerms } from './brier.ts';
import { calibrationCurve, equalGroups } from './calibration-curve.ts';
import type { Outcome } from './kept-prediction.ts';

/** Below so many cases in all nothing is said of how good the chances were. */
const LEAST_CASES = 20;
const CASES_IN_A_BIN = 20;
const MOST_BINS = 5;
/** So much better or worse than the mean is no difference. */
const NO_DIFFERENCE = 0.02;

/**
 * How far the chances of one model could be trusted, for its page. The amount of a line on a bin is how much more often
 * it came than was said; that of the last line the skill (brier.ts).
 */
export function explainCalibration(outcomes: readonly Outcome[]): readonly Reason[] {
  if (outcomes.length < LEAST_CASES) return [tooFew(outcomes.length)];
  const count = Math.min(MOST_BINS, Math.floor(outcomes.length / CASES_IN_A_BIN));
  const bins = calibrationCurve(outcomes, count).bins.map(({ said, came, count: cases, low, high }) => {
    const heard = `When Mutuals said ${percent(said)}, it happened in ${percent(came)} of ${countText(cases, 'case')}`;
    const verdict = said < low ? ': more often than told.' : said > high ? ': less often than told.' : '.';
    return { says: `${heard}${verdict}`, amount: came - said };
  });
  return [...bins, ...skillReason(brierTerms(equalGroups(outcomes, count))?.skill)];
}

function tooFew(cases: number): Reason {
  const known =
    cases === 0 ? 'Nothing has been settled yet' : `Only ${countText(cases, 'case')} settled so far`;
  return {
    says: `${known}; from ${LEAST_CASES} on you can see here how often Mutuals was right.`,
    amount: 0,
  };
}

function skillReason(skill: number | undefined): readonly Reason[] {
  if (skill === undefined) return [];
  if (skill > NO_DIFFERENCE)
    return [
      {
        says: `Its misses are ${percent(skill)} smaller than if it had always said the mean.`,
        amount: skill,
      },
    ];
  const verdict = skill < -NO_DIFFERENCE ? 'have been nearer than these chances' : 'have been as near';
  return [{ says: `Always saying the mean would ${verdict}.`, amount: skill }];
}

function percent(share: number): string {
  return `${Math.round(100 * share)} %`;
}
