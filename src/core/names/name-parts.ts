import { easternName } from './eastern-name.ts';
import { nameAsides } from './name-asides.ts';
import type { NameHints, NameOrder, NamePart, NamePartKind, NameSubject, ReadWord } from './name-part.ts';
import { nameSubject } from './name-subject.ts';
import { westernName } from './western-name.ts';

/**
 * What a name as it is written consists of: titles, given names, nicknames, particles, families, suffixes, each as
 * sure as what speaks for it. Read are commas, capitals, particles, the script, lists of frequent names, the country
 * and the mail addresses; where nothing speaks for either, most names put the given one first. What stays open is
 * `unknown`, and nothing is ever rewritten: the parts are pieces of the text.
 *
 * Cost: O(length); the lists are made ready at the first call.
 */
export type NameParts = {
  readonly is: NameSubject;
  readonly order: NameOrder;
  /** In the order in which they are written. */
  readonly parts: readonly NamePart[];
};

/** No name is longer; what is longer is cut, since texts are hostile. */
const LONGEST_NAME = 300;

export function nameParts(written: string, hints: NameHints = {}): NameParts {
  const text = written.slice(0, LONGEST_NAME).replace(UNSEEN, '').replace(/\s+/gu, ' ').trim();
  const is = nameSubject(text);
  if (is !== 'person') return { is, order: 'unknown', parts: [] };
  const eastern = easternName(text, hints);
  if (eastern) return { is, ...eastern };
  const { name, nicknames } = nameAsides(text);
  const { words, ...rest } = westernName(name, hints);
  const asides = nicknames.map((aside): ReadWord => ({ ...aside, kind: 'nickname', confidence: 0.9 }));
  return { ...rest, parts: joinedParts([...words, ...asides]) };
}

/** Marks that change how text runs, and zero-width ones: they are no part of a name. */
const UNSEEN = /[\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;

/** Neighbours of one kind are one part: "de la", "Q. Xavier". */
function joinedParts(words: readonly ReadWord[]): readonly NamePart[] {
  const parts: NamePart[] = [];
  for (const { kind, text, confidence } of words.toSorted((one, other) => one.at - other.at)) {
    const before = parts.at(-1);
    if (before?.kind !== kind || kind === 'nickname') parts.push({ kind, text, confidence });
    else
      parts[parts.length - 1] = {
        kind,
        text: `${before.text} ${text}`,
        confidence: Math.min(before.confidence, confidence),
      };
  }
  return parts;
}

/** The text of all parts of these kinds, as they are written; empty without any. */
export function partText({ parts }: Pick<NameParts, 'parts'>, ...kinds: readonly NamePartKind[]): string {
  return parts
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ text }) => text)
    .join(' ');
}
