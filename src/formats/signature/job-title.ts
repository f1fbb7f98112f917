import { baseForm } from '../../core/kinds/base-forms.ts';
import { LANGUAGES } from '../../core/kinds/lexicon.ts';
import { once } from '../../core/kinds/once.ts';
import { NOT_NOW } from '../../core/kinds/words/aside-words.ts';
import { FUNCTION_WORDS } from '../../core/kinds/words/function-words.ts';
import { LEVEL_WORDS } from '../../core/kinds/words/level-words.ts';
import type { WordsOfKind } from '../../core/kinds/words/words-of-kind.ts';
import { fold } from '../../core/text/fold.ts';

const LONGEST_TITLE = 70;
const MOST_WORDS = 9;
/** The longest phrase that is looked up. */
const PHRASE_WORDS = 4;
/** A shorter word closes compounds by chance. */
const LEAST_HEAD = 6;
/** Letters, and what joins the words of a title; what holds other signs is no title or not only that. */
const PLAIN = /^\p{Lu}[\p{L}\p{M}\s.,&/()'’*+–-]*[\p{L})]$/u;
/** A sentence says what somebody does; a title does not. */
const SENTENCE =
  /(?:^|\s)(?:i|i'm|a|an|some|any|please|call|ask|talk|tell|see|let|meet|send|write|need|would|should|could|may|today|tomorrow|bitte|kann|können|soll|wird|wurde|hat|haben|heute|morgen|merci|peut|sera|my|we|our|you|your|it|is|are|was|has|have|will|can|not|who|that|this|ich|wir|mein|unser|ist|sind|je|nous|mon|notre|est|sont|yo|mi|soy|es|io|sono|ik|wij)(?:\s|$)/i;

type TitleWords = {
  /** What people are called: "product manager", "ingenieur". */
  readonly called: ReadonlySet<string>;
  /** What their work is about: "engineering". */
  readonly about: ReadonlySet<string>;
  /** German and Dutch write "Vertriebsingenieur" as one word. */
  readonly heads: readonly string[];
  /** All that stand in what people are called. */
  readonly words: ReadonlySet<string>;
};

/** The lists of the kinds of work as they are, for the lexicons made of them take longer than reading a mailbox may. */
const titleWords = once((): TitleWords => {
  const kinds: readonly WordsOfKind[] = [...Object.values(FUNCTION_WORDS), ...Object.values(LEVEL_WORDS)];
  const inLanguages = (languages: readonly (typeof LANGUAGES)[number][]): readonly string[] =>
    kinds.flatMap((words) => languages.flatMap((language) => phrases(words[language])));
  const compound = inLanguages(['de', 'nl']);
  const joined = compound.map((phrase) => phrase.replace(' ', ''));
  const called = [...inLanguages(LANGUAGES), ...joined];
  return {
    called: new Set(called),
    words: new Set(called.flatMap((phrase) => phrase.split(' '))),
    about: new Set(kinds.flatMap(({ about }) => phrases(about))),
    heads: compound.filter((phrase) => phrase.length >= LEAST_HEAD && !phrase.includes(' ')),
  };
});

function phrases(list = ''): readonly string[] {
  const bare = fold(list).replace(/[^\p{L}&,]+/gu, ' ');
  return bare
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

const wordsOf = (text: string): readonly string[] =>
  fold(text)
    .split(/[^\p{L}&]+/u)
    .filter((word) => word !== '');

/** Whether a text is what somebody is called at work now, and nothing else. */
export function isJobTitle(text: string): boolean {
  if (!isTitleLike(text)) return false;
  const { called, heads } = titleWords();
  const words = wordsOf(text);
  if (words.some((word) => NOT_NOW.has(word))) return false;
  return holds(words, called) || words.some((word) => heads.some((head) => word.endsWith(head)));
}

/** Whether a text may close a title behind a comma: "Vice President, Engineering". */
export function isFieldOfWork(text: string): boolean {
  return isTitleLike(text) && holds(wordsOf(text), titleWords().about);
}

function holds(words: readonly string[], listed: ReadonlySet<string>): boolean {
  const forms = words.map(formsOf);
  return forms.some((_, at) => isBegun(forms.slice(at, at + PHRASE_WORDS), '', listed));
}

/** Whether a listed phrase begins here, each word in one of its forms: "directrice commerciale" as "directeur commercial". */
function isBegun(
  forms: readonly (readonly string[])[],
  before: string,
  listed: ReadonlySet<string>,
): boolean {
  const [first = [], ...others] = forms;
  return first.some((form) => {
    const phrase = before === '' ? form : `${before} ${form}`;
    return listed.has(phrase) || isBegun(others, phrase, listed);
  });
}

function formsOf(word: string): readonly string[] {
  const { words } = titleWords();
  const base = baseForm(word, (form) => form !== word && words.has(form));
  return base === undefined ? [word] : [word, base];
}

function isTitleLike(text: string): boolean {
  const isShort = text.length <= LONGEST_TITLE && text.split(/\s+/).length <= MOST_WORDS;
  return isShort && PLAIN.test(text) && !SENTENCE.test(text);
}
