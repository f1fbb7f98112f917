import type { ChangedField } from '../matters/change.ts';
import { nameWords } from '../names.ts';
import { organisationKey } from '../organisation/organisation-key.ts';
import { fold } from '../text/fold.ts';

/** What two ways of writing one value have in common. Case, accents and a legal form change nobody. */
export function valueKey(what: ChangedField, text: string): string {
  const bare = fold(text.trim());
  if (what === 'address') return bare;
  const words = what === 'organisation' ? firmKey(text) : nameWords(text).join(' ');
  return words === '' ? bare : words;
}

/** Of "Oven & Co. Ltd" the form goes and its "&" stays, of "Oven & Co" both go. */
const firmKey = (text: string): string => organisationKey(text).replace(/ and$/, '');

export function isSameValue(what: ChangedField, one: string, other: string): boolean {
  return valueKey(what, one) === valueKey(what, other);
}
