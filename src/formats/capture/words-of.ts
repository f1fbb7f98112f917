import { fold } from '../../core/text/fold.ts';
import type { Span } from './span.ts';

export type Word = Span & {
  /** Without a possessive 's. */
  readonly text: string;
  readonly folded: string;
  readonly capital: boolean;
  readonly possessive: boolean;
};

const WORD = /\p{L}[\p{L}\p{M}\p{N}]*(?:['’-]\p{L}[\p{L}\p{M}\p{N}]*)*/gu;
const POSSESSIVE = /['’]s$/iu;
/** J'ai, m'a, l'equipe, dell'azienda: what stands before the apostrophe is a word of its own. */
const ELIDED = /^(?:[jmtlscn]|qu|dell|all|un)['’](?=\p{L})/iu;
/** d'Ayşe; D'Angelo is one name. */
const ELIDED_OF = /^d['’](?=\p{Lu})/u;

/** The words of a line in order, with their places. */
export function wordsOf(line: string): readonly Word[] {
  return [...line.matchAll(WORD)].map((match) => {
    const elided = (ELIDED.exec(match[0]) ?? ELIDED_OF.exec(match[0]))?.[0].length ?? 0;
    const written = match[0].slice(elided);
    const text = written.replace(POSSESSIVE, '');
    const start = match.index + elided;
    return {
      text,
      folded: fold(text).replace('’', "'"),
      start,
      end: start + text.length,
      capital: /^\p{Lu}/u.test(text),
      possessive: text !== written,
    };
  });
}
