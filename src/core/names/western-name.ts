import { isIberianFamily, isVietnameseFamily } from './family-names.ts';
import { familyStart, isParticle } from './family-start.ts';
import { isGivenName, isGivenNameOnly } from './given-names.ts';
import { leadingTitles } from './leading-titles.ts';
import {
  type NameHints,
  type NameOrder,
  type NameSubject,
  type NameWord,
  type ReadWord,
  readAs,
} from './name-part.ts';
import { givenForm, isPatronymic, orderEvidence } from './order-evidence.ts';
import { FAMILY_JOINERS, PEOPLE_JOINERS } from './particles.ts';
import { TITLES_OF_GIVEN_NAMES } from './titles.ts';
import { isSuffixSegment, trailingSuffixes } from './trailing-suffixes.ts';
import { listedForm } from './word-set.ts';

export type WesternName = {
  readonly is: Extract<NameSubject, 'person' | 'several'>;
  readonly words: readonly ReadWord[];
  readonly order: NameOrder;
};

/** What is left of one segment when titles and suffixes are taken off. */
type Bare = { readonly words: readonly NameWord[]; readonly titles: readonly NameWord[] };

const SURE = 0.9;

/** Names written in letters of an alphabet with blanks between them. */
export function westernName(text: string, hints: NameHints): WesternName {
  const read: ReadWord[] = [];
  const segments = nameSegments(segmentsOf(text), read);
  const [first, second] = segments.map((words, at) => bareOf(words, at > 0, read));
  if (!first) return { is: 'person', words: read, order: 'unknown' };
  if ([first, second].some((bare) => bare && isSeveral(bare))) return several([first, second], read);
  if (second && isInverted(first, second)) return inverted(first, second, { read, hints });
  return natural(first, { read, hints });
}

type Reading = { readonly read: ReadWord[]; readonly hints: NameHints };

function segmentsOf(text: string): readonly (readonly NameWord[])[] {
  const segments: NameWord[][] = [[]];
  for (const match of text.matchAll(/[^\s,;]+|[,;]/gu)) {
    if (match[0] === ',' || match[0] === ';') segments.push([]);
    else if (!/\p{Extended_Pictographic}/u.test(match[0].replace(/[\d#*©®]/gu, '')))
      segments.at(-1)?.push({ text: match[0], listed: listedForm(match[0]), at: match.index });
  }
  return segments.filter((words) => words.length > 0);
}

/** Without the segments that are suffixes as a whole; of the rest only two are part of a name. */
function nameSegments(
  segments: readonly (readonly NameWord[])[],
  read: ReadWord[],
): readonly (readonly NameWord[])[] {
  return segments.filter((words, at) => {
    if (at === 0 || !isSuffixSegment(words, segments.slice(0, at).flat())) return true;
    read.push(...words.map((word) => readAs(word, 'suffix', SURE)));
    return false;
  });
}

function bareOf(words: readonly NameWord[], isBehindComma: boolean, read: ReadWord[]): Bare {
  const behind = words.length - trailingSuffixes(words, isBehindComma);
  const rest = words.slice(0, behind);
  const titles = rest.slice(0, leadingTitles(rest));
  read.push(...titles.map((word) => readAs(word, 'title', SURE)));
  read.push(...words.slice(behind).map((word) => readAs(word, 'suffix', SURE)));
  return { words: rest.slice(titles.length), titles };
}

function isSeveral({ words, titles }: Bare): boolean {
  const inside = words.some(
    ({ text }, at) => at > 0 && at < words.length - 1 && PEOPLE_JOINERS.has(text.toLowerCase()),
  );
  const marital = titles.filter(({ listed }) =>
    /^(?:mr|mrs|ms|dr|drs|herr|frau|messrs|m|mme)$/u.test(listed),
  );
  const joins = [...titles, ...words].some(({ text }) => /^(?:&|and|und|et)$/iu.test(text));
  return (
    inside ||
    (joins && marital.length > 0) ||
    titles.some(({ listed }) => /^(?:drs|messrs|familie)$/u.test(listed))
  );
}

function several(bares: readonly (Bare | undefined)[], read: ReadWord[]): WesternName {
  const words = bares.flatMap((bare) => bare?.words ?? []);
  read.push(...words.map((word) => readAs(word, 'unknown', 0)));
  return { is: 'several', words: read, order: 'unknown' };
}

/** "Lovelace, Ada" and not "Ada Lovelace, Engines": the first is a family unless it begins with a given name. */
function isInverted(first: Bare, second: Bare): boolean {
  if (second.words.length === 0) return false;
  if (first.words.length < 2) return true;
  const [front, next] = [givenForm(first.words[0]), givenForm(second.words[0])];
  const isFamilies = isIberianFamily(first.words[1]?.listed ?? '');
  return isGivenName(next) || !isGivenName(front) || isFamilies || second.titles.length > 0;
}

function inverted(first: Bare, second: Bare, { read, hints }: Reading): WesternName {
  const confidence = first.words.length < 3 ? 0.95 : 0.85;
  read.push(...familyWords(first.words, hints, confidence));
  const last = second.words.findLastIndex((word) => !isLower(word) || !isParticle(word));
  const [given, ...middle] = second.words.slice(0, Math.max(1, last + 1));
  if (given) read.push(readAs(given, 'given', confidence));
  read.push(...middle.map((word) => readAs(word, 'middle', confidence)));
  read.push(...second.words.slice(Math.max(1, last + 1)).map((word) => readAs(word, 'particle', 0.8)));
  return { is: 'person', words: read, order: 'family first' };
}

const isLower = ({ text }: NameWord): boolean => text === text.toLowerCase();

/** Particles apart, and what stands behind "y" or is the second of two Spanish families. */
function familyWords(words: readonly NameWord[], hints: NameHints, confidence: number): readonly ReadWord[] {
  const start = familyStart([GIVEN, ...words], hints);
  const second = start.second === undefined ? words.length : start.second - 1;
  return words.map((word, at) => {
    const isLast = at === words.length - 1;
    if (!isLast && (isParticle(word) || (at > 0 && FAMILY_JOINERS.has(word.text))))
      return readAs(word, 'particle', confidence);
    return at >= second
      ? readAs(word, 'second family', start.confidence)
      : readAs(word, 'family', confidence);
  });
}

/** Stands for the given name where only families are looked at. */
const GIVEN: NameWord = { text: 'A', listed: 'a', at: 0 };

function natural(bare: Bare, reading: Reading): WesternName {
  const { words, titles } = bare;
  const { read, hints } = reading;
  if (words.length === 0) return { is: 'person', words: read, order: 'unknown' };
  if (words.length === 1) return single(bare, read);
  if (isFamilyAlone(words, titles)) {
    read.push(...familyWords(words, hints, 0.7));
    return { is: 'person', words: read, order: 'unknown' };
  }
  const { isFamilyFirst, confidence } = orderEvidence(words, hints);
  if (isFamilyFirst) read.push(...familyBefore(words, confidence));
  else read.push(...familyBehind(words, hints, confidence));
  return { is: 'person', words: read, order: isFamilyFirst ? 'family first' : 'given first' };
}

/** "von Bergen", "Dr. van Gogh": a particle in small letters stands first. */
function isFamilyAlone(words: readonly NameWord[], titles: readonly NameWord[]): boolean {
  const [first] = words;
  if (!first || !isParticle(first) || !isLower(first)) return false;
  return titles.length > 0 || words.some((word) => !isLower(word));
}

function single({ words: [word], titles }: Bare, read: ReadWord[]): WesternName {
  if (word) read.push(singleWord(word, titles, read));
  return { is: 'person', words: read, order: 'unknown' };
}

function singleWord(word: NameWord, titles: readonly NameWord[], read: readonly ReadWord[]): ReadWord {
  const title = titles.at(-1)?.listed;
  if (title !== undefined && isGivenNameOnly(word.listed)) return readAs(word, 'given', 0.6);
  if (title !== undefined) return readAs(word, TITLES_OF_GIVEN_NAMES.has(title) ? 'given' : 'family', 0.75);
  if (read.some(({ kind }) => kind === 'suffix')) return readAs(word, 'family', 0.7);
  if (isPatronymic(word.listed)) return readAs(word, 'middle', 0.6);
  return isGivenNameOnly(word.listed) ? readAs(word, 'given', 0.6) : readAs(word, 'unknown', 0);
}

function familyBefore(words: readonly NameWord[], confidence: number): readonly ReadWord[] {
  const particles = words.findIndex(
    (word, at) => !(isParticle(word) && isLower(word)) || at === words.length - 2,
  );
  const isVietnamese = isVietnameseFamily(words[0]?.listed ?? '') && words.length > 2;
  return words.map((word, at) => {
    if (at < particles) return readAs(word, 'particle', confidence);
    if (at === particles) return readAs(word, 'family', confidence);
    const isGiven = isVietnamese ? at === words.length - 1 : at === particles + 1;
    return readAs(word, isGiven ? 'given' : 'middle', confidence);
  });
}

function familyBehind(words: readonly NameWord[], hints: NameHints, confidence: number): readonly ReadWord[] {
  const isWithoutFamily = words.length === 2 && isPatronymic(words[1]?.listed ?? '');
  const start = isWithoutFamily ? words.length : familyStart(words, hints).at;
  const [given, ...middle] = words.slice(0, start);
  return [
    ...(given ? [readAs(given, 'given', confidence)] : []),
    ...middle.map((word) => readAs(word, 'middle', confidence * 0.9)),
    ...familyWords(words.slice(start), hints, confidence),
  ];
}
