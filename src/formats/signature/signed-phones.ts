import { phoneIdentity } from '../identity/phone-identity.ts';

const NUMBER =
  /(?:(?:\+|00)\s?\d|\(\s?\+?\d|\d)[\d\s()./–-]{5,22}\d(?:\s*(?:ext\.?|extension|x|durchwahl|dw)\s*\.?\d{1,5})?(?![\d@])/gi;
/** What a number of one's own stands behind, in words or letters; with anything else before it may be another's. */
const LABEL =
  'tel(?:e(?:ph|f)on(?:e|o)?)?|tél(?:éphone)?|phone|ph|fon|mobile?|mob|cell(?:ulare|phone)?|cel(?:ular)?|handy|direct|direkt|dial|line|durchwahl|portable|móvil|gsm|natel|office|büro|work|voice|t|m|p|v|d|o|c|w';
const OWN_LABEL = new RegExp(
  `^[\\s,;|•·/&+*()-]*(?:my\\s|or\\s)?(?:(?:${LABEL})(?:\\s*\\([^)]{1,12}\\))?[\\s.:/]*){1,2}\\(?$`,
  'iu',
);
const INTERNATIONAL = /^\(?\s*(?:\+|00)/;
const AMERICAN = /^(?:\+?1[\s.-]?)?(?:\(\d{3}\)\s?|\d{3}[.\s-])\d{3}[.\s-]\d{4}(?:\D{1,6}\d{1,5})?$/;
const LEAST_DIGITS = 7;
const MOST_DIGITS = 15;
const MOST_PHONES = 3;

/** The telephone numbers in lines of a signature, as written. A fax, or a number of nobody knows what, is left out. */
export function signedPhones(lines: readonly string[]): readonly string[] {
  const found = lines.flatMap(phonesIn).map((phone) => phone.replace(/\s+/g, ' ').trim());
  return [...new Set(found)].slice(0, MOST_PHONES);
}

function phonesIn(line: string): readonly string[] {
  const found: string[] = [];
  let end = 0;
  for (const match of line.matchAll(NUMBER)) {
    const before = line.slice(end, match.index);
    const isAlone = before.trim() === '' && end === 0 && line.slice(match.index).trim() === match[0].trim();
    if (isPhone(match[0], { isLabelled: OWN_LABEL.test(before), isAlone })) found.push(match[0]);
    end = match.index + match[0].length;
  }
  return found;
}

function isPhone(text: string, { isLabelled, isAlone }: { isLabelled: boolean; isAlone: boolean }): boolean {
  const digits = text.replace(/\D/g, '').length;
  if (digits < LEAST_DIGITS || digits > MOST_DIGITS + 5 || !(isLabelled || isAlone)) return false;
  if (INTERNATIONAL.test(text)) return phoneIdentity(text.replace(/^\(?\s*00/, '+')) !== undefined;
  return AMERICAN.test(text.trim()) || (isLabelled && digits <= MOST_DIGITS);
}
