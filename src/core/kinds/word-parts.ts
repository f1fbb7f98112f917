import { baseForm } from './base-forms.ts';
import { compoundParts, type Known } from './compound-parts.ts';
import type { JointedWord } from './jointed-words.ts';
import type { Stop } from './phrase-table.ts';
import type { Standing, StandingWord } from './standing-words.ts';
import type { Joint } from './words/connectors.ts';

/** A listed word, or a listed part of a compound, as it stands in a text; '' for what is not listed. */
export type WordPart = Stop & {
  readonly word: JointedWord;
  readonly standing: Standing;
  readonly joint: Joint;
};

/** What is known, and under which form it is looked up. */
export type KnownForms = Known & { readonly plainForm: (word: string) => string };

export type PartsOf = (words: readonly StandingWord[]) => readonly WordPart[];

/** As many words as are taken apart before they are forgotten again; titles use the same ones over and over. */
const MOST_KEPT = 20_000;

/** Takes words apart into those that are known. */
export function partsWith(known: KnownForms): PartsOf {
  const kept = new Map<string, readonly string[]>();
  const listed = (text: string): readonly string[] => {
    const before = kept.get(text);
    if (before !== undefined) return before;
    const parts = listedParts(text, known);
    if (kept.size >= MOST_KEPT) kept.clear();
    kept.set(text, parts);
    return parts;
  };
  return (words) => {
    const parts: WordPart[] = [];
    for (const word of words) addParts(parts, word, listed(word.word.text));
    return parts;
  };
}

/** '' where nothing is listed, so that no phrase reaches over it. */
function listedParts(text: string, known: KnownForms): readonly string[] {
  const word = known.isWord(text) ? text : text.replaceAll('.', '');
  const form = baseForm(word, known.isWord);
  const parts = form === undefined ? (compoundParts(word, known) ?? ['']) : [form];
  return parts.map(known.plainForm);
}

function addParts(parts: WordPart[], { word, standing }: StandingWord, texts: readonly string[]): void {
  const isApart = word.joint === 'break' || word.joint === 'at';
  for (const [at, text] of texts.entries()) {
    const isFirst = at === 0;
    parts.push({
      text,
      word,
      standing,
      joint: isFirst ? word.joint : 'next',
      apart: isFirst && isApart,
    });
  }
}
