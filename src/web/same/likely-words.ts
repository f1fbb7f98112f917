import type { Doubt } from './doubt.ts';

/** How likely it is that two are one, in words and as one would say it of a hundred. */
export function likelyWords({ sure, chance }: Pick<Doubt, 'sure' | 'chance'>): string {
  if (sure) return 'One person, beyond doubt';
  if (chance >= 0.995) return 'Almost certainly one person';
  const of = `about ${Math.max(1, Math.round(chance * 100))} in 100`;
  if (chance > 0.9) return `Most likely one person (${of})`;
  return chance > 0.5 ? `Likely one person (${of})` : `Perhaps one person (${of})`;
}
