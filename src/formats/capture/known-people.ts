import { fold } from '../../core/text/fold.ts';
import type { Span } from './span.ts';
import { type Word, wordsOf } from './words-of.ts';

export type KnownPerson = { readonly id: string; readonly names: readonly string[] };

/** The people who may be meant, ready to be looked for in a line. */
export type KnownPeople = {
  /** Who may be meant by these words: those with exactly this name, else those whose name the words shorten. */
  idsFor(words: readonly Word[]): readonly string[];
  /** How many words from `at` on are somebody's name, whatever their case; 0 when none. */
  nameLengthAt(words: readonly Word[], at: number): number;
  /** Names without spaces between words (Chinese, Japanese), wherever they stand in the line. */
  unspacedIn(line: string): readonly (Span & { readonly ids: readonly string[] })[];
};

type Name = { readonly id: string; readonly words: readonly string[]; readonly written: string };

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

export function knownPeople(known: readonly KnownPerson[]): KnownPeople {
  const all = known.flatMap(({ id, names }) =>
    names.map((written): Name => ({ id, written, words: wordsOf(written).map(({ folded }) => folded) })),
  );
  const names = all.filter(({ words }) => words.length > 0);
  const byFirstWord = grouped(names);
  const unspaced = all.filter(({ written }) => UNSPACED.test(written));

  return {
    idsFor(words) {
      const said = words.map(({ folded }) => folded);
      const exact = names.filter((name) => name.words.join(' ') === said.join(' '));
      const fitting = exact.length > 0 ? exact : names.filter((name) => fits(said, name.words));
      return [...new Set(fitting.map(({ id }) => id))];
    },
    nameLengthAt(words, at) {
      const lengths = (byFirstWord.get(words[at]?.folded ?? '') ?? [])
        .filter((name) => name.words.every((word, i) => words[at + i]?.folded === word))
        .map((name) => name.words.length);
      return Math.max(0, ...lengths);
    },
    unspacedIn: (line) => unspacedIn(line, unspaced),
  };
}

function grouped(names: readonly Name[]): ReadonlyMap<string, readonly Name[]> {
  const groups = new Map<string, Name[]>();
  for (const name of names) {
    const first = name.words[0] ?? '';
    groups.set(first, [...(groups.get(first) ?? []), name]);
  }
  return groups;
}

/** "Ana", "Ruiz", "Ana R" and "Ana María Ruiz" may all mean Ana Ruiz; "Ana Novak" does not. */
function fits(said: readonly string[], name: readonly string[]): boolean {
  if (said.length === 0) return false;
  if (said.length === 1) return name.includes(said[0] ?? '') && (said[0] ?? '').length > 1;
  return isInOrder(said, name) || (name.length > 1 && isInOrder(name, said));
}

function isInOrder(fewer: readonly string[], more: readonly string[]): boolean {
  let at = 0;
  for (const word of more) {
    const wanted = fewer[at];
    if (wanted !== undefined && (wanted === word || (wanted.length === 1 && word.startsWith(wanted))))
      at += 1;
  }
  return at === fewer.length;
}

function unspacedIn(line: string, names: readonly Name[]): ReturnType<KnownPeople['unspacedIn']> {
  const folded = fold(line);
  if (folded.length !== line.length) return [];
  const written = [...new Set(names.map((name) => name.written))].sort((a, b) => b.length - a.length);
  return written.flatMap((name) => {
    const start = folded.indexOf(fold(name));
    if (start < 0) return [];
    const ids = names.filter((one) => one.written === name).map(({ id }) => id);
    return [{ start, end: start + name.length, ids: [...new Set(ids)] }];
  });
}
