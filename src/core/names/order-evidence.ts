import { fold } from '../text/fold.ts';
import {
  isHungarianFamily,
  isIberianFamily,
  isJapaneseFamily,
  isSinicFamily,
  isVietnameseFamily,
} from './family-names.ts';
import { isGivenName, isGivenNameOnly } from './given-names.ts';
import type { NameHints, NameWord } from './name-part.ts';
import { listedForm } from './word-set.ts';

/** Which end the family stands at, without a comma, and how sure that is. */
export type OrderEvidence = { readonly isFamilyFirst: boolean; readonly confidence: number };

/** What is not known otherwise: most names that reach us in letters of an alphabet put the given name first. */
const USUAL: OrderEvidence = { isFamilyFirst: false, confidence: 0.7 };

type Clue = (words: readonly NameWord[], hints: NameHints) => OrderEvidence | undefined;

/** The first clue that says something decides. */
export function orderEvidence(words: readonly NameWord[], hints: NameHints): OrderEvidence {
  for (const clue of CLUES) {
    const said = clue(words, hints);
    if (said) return said;
  }
  return USUAL;
}

const familyFirst = (confidence: number): OrderEvidence => ({ isFamilyFirst: true, confidence });
const givenFirst = (confidence: number): OrderEvidence => ({ isFamilyFirst: false, confidence });

/** An address book says which word is the family. */
function byFamily(words: readonly NameWord[], { family }: NameHints): OrderEvidence | undefined {
  const told = (family ?? '').split(/\s+/u).map(listedForm);
  const [first, last] = [told.includes(words[0]?.listed ?? ''), told.includes(words.at(-1)?.listed ?? '')];
  if (first === last) return undefined;
  return first ? familyFirst(0.98) : givenFirst(0.98);
}

/** "DUPONT Jean" and "Jean DUPONT": lists of the French kind write the family in capitals. */
function byCapitals(words: readonly NameWord[]): OrderEvidence | undefined {
  const capitals = words.map(({ text }) => /^[\p{Lu}'’-]{2,}$/u.test(text));
  const plain = words.map(({ text }) => /\p{Ll}/u.test(text));
  if (capitals[0] && plain.at(-1)) return familyFirst(0.9);
  return capitals.at(-1) && plain[0] ? givenFirst(0.95) : undefined;
}

/** Mail addresses mostly put the given name first: xiaoming.wang@ of "Wang Xiaoming". */
function byAddress(words: readonly NameWord[], { emails = [] }: NameHints): OrderEvidence | undefined {
  const [first, last] = [words[0]?.listed ?? '', words.at(-1)?.listed ?? ''];
  for (const email of emails) {
    const [one = '', other = ''] = fold(email.slice(0, email.indexOf('@'))).split(/[._-]/u);
    const is = (left: string, right: string): boolean =>
      (one === left || (one.length === 1 && left.startsWith(one))) && other === right && right.length > 1;
    if (is(first, last)) return givenFirst(0.9);
    if (is(last, first)) return familyFirst(0.8);
  }
  return undefined;
}

const PATRONYMIC = /(?:ович|евич|ьич|овна|евна|ична|инична)$|(?:ovich|evich|ovna|evna|ichna)$/u;
const SLAVIC_FAMILY = /(?:ов|ев|ёв|ин|ын|ова|ева|ёва|ина|ский|ская|цкий|цкая|енко|чук|юк)$/u;

export const isPatronymic = (listed: string): boolean => PATRONYMIC.test(listed);

function byPatronymic(words: readonly NameWord[]): OrderEvidence | undefined {
  if (words.length !== 3) return undefined;
  if (isPatronymic(words[2]?.listed ?? '')) return familyFirst(0.95);
  return isPatronymic(words[1]?.listed ?? '') ? givenFirst(0.95) : undefined;
}

function bySlavicEnding([first, last]: readonly NameWord[]): OrderEvidence | undefined {
  const [one, other] = [SLAVIC_FAMILY.test(first?.listed ?? ''), SLAVIC_FAMILY.test(last?.listed ?? '')];
  if (one === other) return undefined;
  return one ? familyFirst(0.7) : givenFirst(0.9);
}

/** Vietnamese names of three words and more, or of two with its own accents. */
function byVietnamese(words: readonly NameWord[], { country }: NameHints): OrderEvidence | undefined {
  const [first, second] = words;
  if (!isVietnameseFamily(first?.listed ?? '') || isGivenName(second?.listed ?? '')) return undefined;
  const hasAccents = words.some(({ text }) =>
    /[ơưđăạảấầẩẫậắằẳẵặẹẻẽếềểễệịỉĩọỏốồổỗộớờởỡợụủũứừửữựỳỵỷỹ]/iu.test(text),
  );
  const isLastFamily = isVietnameseFamily(words.at(-1)?.listed ?? '');
  if (country === 'VN' || hasAccents) return familyFirst(0.85);
  return words.length > 2 && !isLastFamily ? familyFirst(0.75) : undefined;
}

/** A short family name before a given name of two syllables: "Wang Xiaoming", "Kim Min-ji". */
function bySinic(words: readonly NameWord[], { country }: NameHints): OrderEvidence | undefined {
  const [first, second] = words;
  if (words.length > 3 || !isSinicFamily(first?.listed ?? '')) return undefined;
  if (isGivenName(second?.listed ?? '') || isSinicFamily(words.at(-1)?.listed ?? '')) return undefined;
  if (country !== undefined && SINIC_COUNTRIES.has(country)) return familyFirst(0.85);
  return TWO_SYLLABLES.test(second?.text ?? '') ? familyFirst(0.7) : undefined;
}

const SINIC_COUNTRIES: ReadonlySet<string> = new Set(['CN', 'TW', 'HK', 'MO', 'SG', 'KR']);
const SYLLABLE = '(?:[bpmfdtnlgkhjqxrzcsyw]y?|zh|ch|sh)?(?:[aeiou]{1,3}|eo|eu|ae|yeo)(?:n|ng|k|l|m|p)?';
const TWO_SYLLABLES = new RegExp(`^${SYLLABLE}-?${SYLLABLE}$`, 'iu');

function byHungarian(words: readonly NameWord[], { country }: NameHints): OrderEvidence | undefined {
  const [first = '', last = ''] = [words[0]?.listed, words.at(-1)?.listed];
  if (!isHungarianFamily(first) || isGivenNameOnly(first)) return undefined;
  return country === 'HU' || isGivenName(last) ? familyFirst(country === 'HU' ? 0.9 : 0.75) : undefined;
}

function byJapanese(words: readonly NameWord[]): OrderEvidence | undefined {
  const [first = '', last = ''] = [words[0]?.listed, words.at(-1)?.listed];
  if (isJapaneseFamily(last)) return givenFirst(0.9);
  return isJapaneseFamily(first) && !isGivenName(first) ? familyFirst(0.75) : undefined;
}

/** "Jean-Luc" is looked up as Jean. */
export const givenForm = (word: NameWord | undefined): string => listedForm(word?.text.split('-')[0] ?? '');

/** "Cook Aaron": what stands last is only ever given to children, and what stands first is not. */
function byGivenName(words: readonly NameWord[]): OrderEvidence | undefined {
  const isInitialLast = words.length === 3 && (words[2]?.listed.length ?? 0) === 1;
  const [first, last] = [givenForm(words[0]), givenForm(words.at(isInitialLast ? 1 : -1))];
  if (isGivenName(first)) return givenFirst(isGivenName(last) ? 0.7 : 0.9);
  if (words.length === 3 && words.slice(1).every(({ listed }) => isGivenName(listed)))
    return familyFirst(0.6);
  if ((words.length === 2 || isInitialLast) && isGivenNameOnly(last)) return familyFirst(0.65);
  return isIberianFamily(first) && isGivenName(last) ? familyFirst(0.65) : undefined;
}

/** "Vajpayee A.B.": initials behind a name stand for the given ones. */
function byInitials(words: readonly NameWord[]): OrderEvidence | undefined {
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last || words.length !== 2 || first.listed.length < 2) return undefined;
  return /^(?:\p{Lu}\.-?){1,3}$/u.test(last.text) && !isGivenName(first.listed)
    ? familyFirst(0.6)
    : undefined;
}

const CLUES: readonly Clue[] = [
  byFamily,
  byCapitals,
  byPatronymic,
  byAddress,
  byVietnamese,
  byHungarian,
  byJapanese,
  byInitials,
  bySinic,
  byGivenName,
  bySlavicEnding,
];
