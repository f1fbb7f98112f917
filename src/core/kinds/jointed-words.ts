import { fold } from '../text/fold.ts';
import { JOINERS, type Joint } from './words/connectors.ts';

/** From what joins tightly to what does not join. */
const JOINTS: readonly Joint[] = ['next', 'and', 'of', 'the', 'to', 'at', 'break'];

/** A word as it is looked up, without accents, and where it stands in the text. */
export type JointedWord = {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  readonly joint: Joint;
};

/** What "Entwickler*in", "Verkäufer/-in", "directeur·rice" and "Abogado(a)" put behind the word. */
const ENDINGS =
  'innen in frau mann euse eure se trice rice ice iere ère ienne enne ne ra a as os o es e r n m';
const ENDING = `(?:${ENDINGS.replaceAll(' ', '|')})(?![\\p{L}\\p{N}])`;
const GENDERED = `(?:[*:_·•.]-?${ENDING}|/-?${ENDING}|-?\\(-?${ENDING}\\)|/?-(?:frau|mann)(?![\\p{L}]))`;
/** "C.E.O.", "e.V."; "R&D", "FP&A"; any other word, with what makes it hold for all genders. */
const PIECE = new RegExp(
  [
    '(?<!\\p{L})(?:\\p{L}\\.\\s?){1,}\\p{L}(?:\\.|(?!\\p{L}))',
    '(?<!\\p{L})\\p{L}{1,2}[&+]\\p{L}(?!\\p{L})',
    `([\\p{L}\\p{M}\\p{N}]+)${GENDERED}?`,
  ].join('|'),
  'gu',
);
/** Most texts hold none of the signs that the long pattern is for. */
const PLAIN_PIECE = /([\p{L}\p{M}\p{N}]+)/gu;
const NEEDS_LONG_PATTERN = /[*:_·•.&+/()-]/;
const BREAK = /[,;|/\\•·–—()[\]{}:<>"“”„«»\n\t]|\s-\s/;

/** The words of a title or a name, without those that only join. */
export function jointedWords(text: string): readonly JointedWord[] {
  const words: JointedWord[] = [];
  let joint: Joint = 'break';
  let end = 0;
  for (const found of text.matchAll(NEEDS_LONG_PATTERN.test(text) ? PIECE : PLAIN_PIECE)) {
    joint = looser(joint, jointIn(text.slice(end, found.index)));
    end = found.index + found[0].length;
    const word = fold(found[1] ?? found[0].replaceAll(/\s|\.$/g, ''));
    const joins = JOINERS.get(word);
    if (joins === undefined) words.push({ text: word, start: found.index, end, joint });
    joint = joins === undefined ? 'next' : joined(joint, joins);
  }
  return words;
}

function jointIn(gap: string): Joint {
  if (gap === ' ' || gap === '-') return 'next';
  if (gap.includes('@')) return 'at';
  if (BREAK.test(gap)) return 'break';
  return /[&+]/.test(gap) ? 'and' : 'next';
}

/** Two such words in a row hold an article: "van de directeur". */
function joined(joint: Joint, joins: Joint): Joint {
  return joint === 'of' && joins === 'of' ? 'the' : looser(joint, joins);
}

function looser(one: Joint, other: Joint): Joint {
  if (one === 'next' || one === other) return other;
  return JOINTS.indexOf(one) > JOINTS.indexOf(other) ? one : other;
}
