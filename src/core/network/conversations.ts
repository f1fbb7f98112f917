import type { ActiveDay } from './active-day.ts';

/**
 * How many conversations stand behind days of contact: a letter and its answer two days later are one.
 *
 *   a gap g is within a conversation when   g ≤ 7   and   4 g ≤ g*
 *
 * g* is the gap in which half of the time between the first and the last day has passed (the median of gaps, each
 * weighted by its length, of half a year at the most), so it tells a quick exchange every few months (g* months) from
 * people who write daily (g* one day), and one pause of years among many short gaps does not move it. That contact comes in bursts with long silences
 * between is the rule (Karsai, Kaski, Barabási, Kertész 2012, Scientific Reports 2:397); the week, the quarter
 * and the half year are ours. Cost: a sort of the gaps.
 */
const LONGEST_WITHIN_DAYS = 7;
const SHORTER_THAN_USUAL = 4;
const LONGEST_SILENCE_DAYS = 183;

/** `active` are days of contact, the oldest first. */
export function conversations(active: readonly ActiveDay[]): number {
  const gaps = gapsBetween(active);
  const longest = Math.min(LONGEST_WITHIN_DAYS, gapOfMostTime(gaps) / SHORTER_THAN_USUAL);
  let count = active.length === 0 ? 0 : 1;
  for (const gap of gaps) if (gap > longest) count += 1;
  return count;
}

function gapsBetween(active: readonly ActiveDay[]): Int32Array {
  const gaps = new Int32Array(Math.max(0, active.length - 1));
  for (let at = 0; at < gaps.length; at += 1) {
    const gap = (active[at]?.ageInDays ?? 0) - (active[at + 1]?.ageInDays ?? 0);
    gaps[at] = Math.min(gap, LONGEST_SILENCE_DAYS);
  }
  return gaps;
}

function gapOfMostTime(gaps: Int32Array): number {
  const sorted = Int32Array.from(gaps).sort();
  const half = sorted.reduce((sum, gap) => sum + gap, 0) / 2;
  let passed = 0;
  for (const gap of sorted) {
    passed += gap;
    if (passed >= half) return gap;
  }
  return 0;
}
