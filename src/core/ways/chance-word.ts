/**
 * The chance of a way, as a word. It compares ways and is no measured probability (reach.ts), so a word
 * says more than its figure. The steps are ours.
 */
export const CHANCE_WORDS = ['slim', 'small', 'fair', 'good'] as const;
export type ChanceWord = (typeof CHANCE_WORDS)[number];

export function chanceWord(chance: number): ChanceWord {
  if (chance >= 0.3) return 'good';
  if (chance >= 0.1) return 'fair';
  return chance >= 0.02 ? 'small' : 'slim';
}
