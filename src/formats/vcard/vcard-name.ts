import { fold } from '../../core/text/fold.ts';
import { emailIdentity } from '../identity/email-identity.ts';
import { parts } from './text-value.ts';

const NO_SPACES = /^[\p{scx=Han}\p{scx=Hiragana}\p{scx=Katakana}\p{scx=Hangul}]+$/u;

/**
 * The name out of N (`Lovelace;Ada;King;Dr.;PhD`) in the order in which it is spoken, without what stands before it:
 * a title is no name. Chinese, Japanese and Korean names begin with the family and have no space.
 */
export function nameFromParts(value: string): string {
  if (value === '') return '';
  const [family = '', given = '', middle = '', , suffix = ''] = parts(value, ';').map(spaced);
  if (NO_SPACES.test(family) && NO_SPACES.test(given)) return family + middle + given;
  return [given, middle, family, suffix].filter((part) => part !== '').join(' ');
}

/** Whether two names differ in nothing but capitals, accents, spaces and the order of their words. */
function isSameName(one: string, other: string): boolean {
  if (one === other) return true;
  return words(one) === words(other) || fold(one).replace(/\s/g, '') === fold(other).replace(/\s/g, '');
}

/** Whether N says the name that is shown, with or without what stands before it: then it is no other name. */
export function isNameAsWritten(name: string, nameParts: string): boolean {
  const spoken = nameFromParts(nameParts);
  if (spoken === '' || isSameName(name, spoken)) return true;
  const before = parts(nameParts, ';')[3];
  return before !== undefined && before !== '' && isSameName(name, `${spaced(before)} ${spoken}`);
}

/** `Philip,Paul` are two names in one place. */
function spaced(part: string): string {
  if (!part.includes(',')) return part.trim();
  return part
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
    .join(' ');
}

/**
 * Which name a card shows. FN is what its owner wrote, unless it is missing, is an address, or only turns the
 * order of N around ("Lovelace, Ada").
 */
export function shownName(formatted: string, fromParts: string): string {
  if (formatted === '' || isAddress(formatted)) return fromParts;
  const turned = formatted.includes(',') && words(formatted) === words(fromParts);
  return turned ? fromParts : formatted;
}

function words(name: string): string {
  return fold(name)
    .split(/[\s,]+/)
    .filter((word) => word !== '')
    .toSorted()
    .join(' ');
}

function isAddress(text: string): boolean {
  return !/[\s<]/.test(text) && emailIdentity(text) !== undefined;
}
