import type { Span } from './span.ts';

/** A dot ends a clause only after a word of three letters or more that is no title, never within "12.11." or "J. Reed". */
const STOP = /[,;:!?()\n–—]|(?<=\p{L}{3,}|\d{4})(?<!\b(?:Mrs|Sra|Prof|Herrn|Mme|Sig|Dra))\.(?=\s|$)/gu;
/** Words that begin a clause of their own, folded. They stay in it. */
const OPENER =
  /\s(?=(?:who|whose|because|but|and (?:she|he|they|i|we) |and (?:told|said|asked|offered|promised|follow|remind)|und (?:er|sie|wir|ich) |aber|weil|mais|et (?:il|elle) |qui|pero|porque|y me |ma |perche|maar|mas|porque)(?![\p{L}]))/gu;

/** How far, in characters, a list is looked at around a comma. */
const LONGEST_LOOK = 80;
/** ", Karl Weiss and Amy Chen": a list of names goes on. */
const LISTS_NAMES =
  /^,\s+(?:\p{Lu}[\p{L}'’.-]*\s){1,3}(?:(?:and|und|et|y|e|en|&)\s\p{Lu})|^,\s+\p{Lu}[\p{L}'’-]*(?:\s\p{Lu}[\p{L}'’-]*)?,\s+(?:and\s)?\p{Lu}/u;

/** "with ana, cem and priya": the same in small letters. */
const AFTER_WITH = /(?<!\p{L})(?:with|w|w\/|mit|avec|con|com) [\p{L}'-]+(?: [\p{L}'-]+)?$/u;
const LISTS_MORE =
  /^, (?!(?:she|he|they|we|i|it|er|sie|wir|ich|il|elle|nous|me|mi|lui|lei|hij|zij|ze|ele|ela|we)(?!\p{L}))[\p{L}'-]+(?: [\p{L}'-]+)?(?:,| and| und| et| y| e| en| &) /u;

/** The clauses of a line, in order. Clock times and numbers with a colon or comma stay whole. */
export function clausesOf(line: string, flat: string): readonly Span[] {
  const cuts = [...line.matchAll(STOP), ...flat.matchAll(OPENER)]
    .map(({ index }) => index)
    .filter((at) => !LISTS_NAMES.test(line.slice(at, at + LONGEST_LOOK)))
    .filter(
      (at) =>
        !(
          LISTS_MORE.test(flat.slice(at, at + LONGEST_LOOK)) &&
          AFTER_WITH.test(flat.slice(Math.max(0, at - LONGEST_LOOK), at))
        ),
    )
    .filter((at) => !(/\d/.test(line[at - 1] ?? '') && /\d/.test(line[at + 1] ?? '')))
    .sort((a, b) => a - b);
  const starts = [0, ...cuts.map((cut) => cut + 1)];
  return starts.map((start, i) => ({ start, end: cuts[i] ?? line.length }));
}
