import { isGivenName } from '../../core/names/given-names.ts';
import type { LineParts } from './line-parts.ts';
import { type NameRun, nameRuns } from './name-runs.ts';
import { NAMES_THAT_ARE_WORDS, NO_NAMES, PARTICLES } from './name-words.ts';
import { isGermanGenitive, namesWithinRun } from './names-within-run.ts';
import { overlaps, type Span } from './span.ts';
import { type Word, wordsOf } from './words-of.ts';

/** Words that are somebody's name or are written like one; whether a person is meant is asked next. */
export type NameInLine = Span & {
  readonly words: readonly Word[];
  readonly knownIds: readonly string[];
};

export function namesInLine(parts: LineParts): readonly NameInLine[] {
  const { line, known, taken } = parts;
  const words = wordsOf(line);
  const unspaced = known
    .unspacedIn(line)
    .map(({ start, end, ids }) => ({ start, end, words: [], knownIds: ids }));
  const runs = nameRuns(line, words, taken).flatMap((run) =>
    namesWithinRun(trimmed(run, words, parts), words, parts),
  );
  const small = smallNames(words, runs, parts);
  const names = [...runs, ...small].map(({ from, to }) => named(inGenitive(words, from, to), parts));
  return [...unspaced, ...names.filter((name) => !unspaced.some((other) => overlaps(other, name)))].sort(
    (a, b) => a.start - b.start,
  );
}

/** "Emils Tochter" is a daughter of Emil. */
function inGenitive(words: readonly Word[], from: number, to: number): readonly Word[] {
  const own = words.slice(from, to);
  const [word] = own;
  if (word === undefined || own.length > 1 || !isGermanGenitive(word, words[to])) return own;
  const [text, folded] = [word.text.slice(0, -1), word.folded.slice(0, -1)];
  return [{ ...word, text, folded, end: word.end - 1, possessive: true }];
}

const named = (words: readonly Word[], { known }: LineParts): NameInLine => ({
  start: words[0]?.start ?? 0,
  end: words.at(-1)?.end ?? 0,
  words,
  knownIds: known.idsFor(words),
});

const AFTER_PLACE = /(?<!\p{L})(?:in|im|at|bei|beim|a|en|em|nach)\s$/u;
/** Dutch "en" is "and". */
const AFTER_PLACE_IN_DUTCH = /(?<!\p{L})(?:in|bij|te|naar)\s$/u;

/** A town right before a name is written like a part of it: "in Hannover Torsten Beck getroffen". */
function trimmed(
  { from, to }: NameRun,
  words: readonly Word[],
  { known, flat, languages }: LineParts,
): NameRun {
  for (let at = from + 1; at < to; at += 1) if (known.nameLengthAt(words, at) > 1) return { from: at, to };
  const capitals = words.slice(from, to).filter(({ capital }) => capital).length;
  const place = languages[0] === 'nl' ? AFTER_PLACE_IN_DUTCH : AFTER_PLACE;
  // "à Sylvie Da Silva": a town has no particle behind it.
  const isWhole = PARTICLES.has(words[from + 1]?.folded ?? '');
  return capitals > 2 && !isWhole && place.test(flat.slice(0, words[from]?.start))
    ? { from: from + 1, to }
    : { from, to };
}

/** Names of known people in small letters: "coffee with ana ruiz". Single words only where a name is expected. */
function smallNames(words: readonly Word[], runs: readonly NameRun[], parts: LineParts): readonly NameRun[] {
  const found: NameRun[] = [];
  for (let at = 0; at < words.length; at += 1) {
    if (runs.some(({ from, to }) => at >= from && at < to)) continue;
    const length = parts.known.nameLengthAt(words, at);
    if (length > 1 || (length <= 1 && isSmallName(words, at, parts))) {
      found.push({ from: at, to: at + Math.max(length, 1) });
      at += Math.max(length, 1) - 1;
    }
  }
  return found;
}

/** Longer than any word that leads in a name, and the space after it. */
const LONGEST_LEAD = 12;
const EXPECTS_NAME =
  /(?:(?<!\p{L})(?:with|w\/|w|and|met|saw|called|texted|emailed|mailed|from|mit|und|avec|et|con|y|com|e|von|dm'd|messaged))\s*$/u;

export function expectsName(flat: string, at: number): boolean {
  return at === 0 || EXPECTS_NAME.test(flat.slice(Math.max(0, at - LONGEST_LEAD), at));
}

/** "lunch with ravi": somebody new in small letters, where only a name can stand and the word is one. */
const EXPECTS_STRANGERS =
  /(?<!\p{L})(?:with|w\/|w|met|called|texted|emailed|mailed|dm'd|messaged|to|from|mit|an|von|avec|a|de|con|com)\s*$|(?:with|mit|avec|con|com) \p{L}+ (?:and|und|et|y|e) $|(?<!\p{L})(?:her|his|my|our|mein|meine[mrn]?|seine[mrn]?|ihre[mrn]?|mon|ma|son|sa) \p{L}+ $/u;
const expectsStrangers = (flat: string, at: number): boolean =>
  EXPECTS_STRANGERS.test(flat.slice(Math.max(0, at - 3 * LONGEST_LEAD), at));

function isSmallName(
  words: readonly Word[],
  at: number,
  { known, flat, taken, languages }: LineParts,
): boolean {
  const word = words[at];
  if (word === undefined || word.text.length < 2 || taken.some((span) => overlaps(span, word))) return false;
  const isWord = NO_NAMES.has(word.folded) || NAMES_THAT_ARE_WORDS.has(word.folded);
  const expected = expectsName(flat, word.start);
  if (isWord && !(expected && !NO_NAMES.has(word.folded) && word.start > 0)) return false;
  if (expectsStrangers(flat, word.start) && isGivenName(word.folded)) return !isWord || languages[0] === 'de';
  return (expected || word.text.length > 2) && known.idsFor([word]).length > 0;
}
