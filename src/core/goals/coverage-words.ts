import { percentText } from '../network/percent-text.ts';

/** How far a goal or a need is covered, in words; the bounds are ours. */
export function coverageWord(covered: number): string {
  if (covered >= 0.9) return 'well covered';
  if (covered >= 0.65) return 'mostly covered';
  if (covered >= 0.35) return 'about half covered';
  if (covered >= 0.05) return 'hardly covered';
  return covered > 0 ? 'as good as open' : 'open';
}

/** "The people you know cover about half of it (47 %)." */
export function coverageText(covered: number): string {
  const share = percentText(covered);
  if (covered >= 0.9) return `The people you know cover this well (${share}).`;
  if (covered >= 0.65) return `The people you know cover most of it (${share}).`;
  if (covered >= 0.35) return `The people you know cover about half of it (${share}).`;
  if (covered > 0) return `The people you know cover little of it (${share}).`;
  return 'You know nobody for this yet, as far as kinds of people are known.';
}
