import { once } from '../kinds/once.ts';
import { fold } from '../text/fold.ts';
import { ARTICLES, FORMS_IN_FRONT, LEGAL_FORMS } from './legal-forms.ts';

type Forms = {
  readonly behind: ReadonlySet<string>;
  readonly front: ReadonlySet<string>;
  readonly longest: number;
};

const forms = once((): Forms => {
  const behind = new Set(phrases(LEGAL_FORMS));
  const front = new Set([...phrases(FORMS_IN_FRONT), ...phrases(ARTICLES)]);
  return { behind, front, longest: Math.max(...[...behind].map((phrase) => phrase.split(' ').length)) };
});

/** Signs of these scripts run on without blanks, so that a form is cut off a word. */
const UNSPACED_FRONT = /^(?:株式会社|有限会社|合同会社|주식회사|\(株\)|㈱)/u;
const UNSPACED_BEHIND =
  /(?:株式会社|有限会社|合同会社|股份有限公司|有限责任公司|有限公司|주식회사|\(株\)|㈱)$/u;

/** What is longer is cut, since texts are hostile. */
const LONGEST_NAME = 300;

/**
 * What two ways of writing one organisation have in common: "The Quill Co., Ltd." and "QUILL" are both `quill`. Legal
 * forms, articles, marks, case and accents are left out. For comparing only, never to be shown; the key of a key is
 * itself. What is nothing but a form stays whole.
 */
export function organisationKey(name: string): string {
  const bare = name.slice(0, LONGEST_NAME).trim().replace(UNSPACED_FRONT, '').replace(UNSPACED_BEHIND, '');
  const words = wordsOf(bare === '' ? name.slice(0, LONGEST_NAME) : bare);
  let [start, end] = [0, words.length];
  for (;;) {
    const front = formLength(words.slice(start, end), 'front');
    if (front > 0 && front < end - start) start += front;
    const behind = formLength(words.slice(start, end), 'behind');
    if (behind > 0 && behind < end - start) end = withoutAnd(words, end - behind, start);
    else if (front === 0 || front >= end - start) break;
  }
  return words.slice(start, end).join(' ');
}

/** Of "Oven & Co. Ltd" nothing but "Oven" is left, as of "Oven & Co". */
function withoutAnd(words: readonly string[], end: number, start: number): number {
  return words[end - 1] === 'and' && end - start > 1 ? end - 1 : end;
}

/** The longest form at this end of the words. */
function formLength(words: readonly string[], end: 'front' | 'behind'): number {
  const { [end]: listed, longest } = forms();
  for (let length = Math.min(longest, words.length); length > 0; length -= 1) {
    const some = end === 'front' ? words.slice(0, length) : words.slice(words.length - length);
    if (listed.has(some.join(' '))) return length;
  }
  return 0;
}

/** "AT&T" stays one word, "Peck & Bloom" and "Peck and Bloom" are the same, and so are "S.A." and "SA". */
function wordsOf(text: string): readonly string[] {
  return fold(text)
    .replace(/(?<=[\p{L}\p{N}])['’`]s?(?=[\p{L}\p{N}\s]|$)/gu, (mark) => mark.replace(/['’`]/gu, ''))
    .replace(/\s[&+]\s/gu, ' and ')
    .split(/[^\p{L}\p{N}&+]+/u)
    .filter((word) => /[\p{L}\p{N}]/u.test(word));
}

function phrases(list: string): readonly string[] {
  return list.split(',').map((phrase) => wordsOf(phrase).join(' '));
}
