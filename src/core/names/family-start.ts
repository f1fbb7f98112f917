import { isIberianFamily } from './family-names.ts';
import type { NameHints, NameWord } from './name-part.ts';
import { FAMILY_JOINERS, PARTICLES, PATRONYMIC_PARTICLES } from './particles.ts';

/** Where the family begins among words that begin with a given name, and where a second family does. */
export type FamilyStart = { readonly at: number; readonly second?: number; readonly confidence: number };

export function familyStart(words: readonly NameWord[], hints: NameHints): FamilyStart {
  return (
    joined(words) ??
    afterParticle(words, hints) ??
    twoFamilies(words, hints) ?? { at: words.length - 1, confidence: 0.7 }
  );
}

/** "Velasquez y Garcia", and "Costa e Silva" where at least two words stand before the joiner. */
function joined(words: readonly NameWord[]): FamilyStart | undefined {
  const at = words.findLastIndex(({ text }) => FAMILY_JOINERS.has(text));
  if (at < (words[at]?.text === 'y' ? 1 : 3) || at >= words.length - 1) {
    const isShort = at === 2 && words[at]?.text === 'e' && isIberianFamily(words[3]?.listed ?? '');
    if (!isShort) return undefined;
  }
  let start = at - 1;
  while (start > 1 && isParticle(words[start - 1])) start -= 1;
  return { at: start, second: at + 1, confidence: 0.85 };
}

/** From the last run of particles on; from the first when that says whose child somebody is. */
function afterParticle(words: readonly NameWord[], hints: NameHints): FamilyStart | undefined {
  const runs = words.flatMap((word, at) =>
    at > 0 && at < words.length - 1 && isParticle(word) && !isParticle(words[at - 1], at - 1) ? [at] : [],
  );
  const at = runs.find((run) => PATRONYMIC_PARTICLES.has(words[run]?.listed ?? '')) ?? runs.at(-1);
  if (at === undefined) return undefined;
  const isSecond = at > 1 && isIberianCountry(hints) && isIberianFamily(words[at - 1]?.listed ?? '');
  if (isSecond) return { at: at - 1, second: at, confidence: 0.75 };
  const last = words.length - 1;
  const isFollowed =
    !isParticle(words[last - 1]) && words.slice(-2).every(({ listed }) => isIberianFamily(listed));
  return isFollowed ? { at, second: last, confidence: 0.8 } : { at, confidence: 0.85 };
}

function twoFamilies(words: readonly NameWord[], hints: NameHints): FamilyStart | undefined {
  const at = words.length - 2;
  if (at < 1) return undefined;
  const areIberian = words.slice(at).every(({ listed }) => isIberianFamily(listed));
  if (areIberian) return { at, second: at + 1, confidence: 0.85 };
  const isOne = words.slice(at).some(({ listed }) => isIberianFamily(listed));
  return isOne && isIberianCountry(hints) ? { at, second: at + 1, confidence: 0.7 } : undefined;
}

/** In capitals "Ben", "Al", "Mac" and "Van" are given names or families as often, and "St" needs what follows. */
export function isParticle(word: NameWord | undefined, at = 1): boolean {
  if (!word || at === 0 || !PARTICLES.has(word.listed)) return false;
  if (/^(?:ben|ap|ab|e|o|t|d|i|y|te)$/u.test(word.listed))
    return word.text === word.text.toLowerCase() || word.text.endsWith("'");
  return !(word.listed.length === 1 && word.text.endsWith('.'));
}

function isIberianCountry({ country }: NameHints): boolean {
  return country !== undefined && IBERIAN_COUNTRIES.has(country);
}

const IBERIAN_COUNTRIES: ReadonlySet<string> = new Set(
  'ES PT BR MX AR CO CL PE VE EC BO PY UY CR PA CU DO GT HN NI SV PR AD AO MZ'.split(' '),
);
