import { decodedText } from './plain-subject.ts';

const LONGEST_NAME = 200;
/** What follows a comma without being a first name. */
const SUFFIX =
  /^(?:jr|sr|ii|iii|iv|ph\.?\s?d|m\.?d|mba|msc|bsc|dr|esq|cpa|inc|llc|ltd|gmbh|ag|kg|co|corp|s\.?a|b\.?v)\b/i;
const VIA = /[\s,]*[[(]?\bvia\b\s.+$/i;

/** The display name of an address as a person would write it; empty when the header gives none worth showing. */
export function displayName(written: string): string {
  const bare = withoutQuotes(decodedText(written).slice(0, LONGEST_NAME)).replace(VIA, '');
  const name = turnedRound(withoutQuotes(bare));
  return /[\p{L}\p{N}]/u.test(name) && !/\S@\S/.test(name) ? name : '';
}

/** `Ada Lovelace via ext4-list`: the name that lists and forwarding services write over somebody's mail. */
export function isViaName(written: string): boolean {
  return VIA.test(written.slice(0, LONGEST_NAME));
}

function withoutQuotes(text: string): string {
  return text.replace(/^[\s"'“”‘’«»`]+|[\s"'“”‘’«»`]+$/gu, '');
}

/** `Lovelace, Ada` is `Ada Lovelace`; `Ada Lovelace, PhD` stays. */
function turnedRound(name: string): string {
  const [last = '', first = '', more] = name.split(',').map((part) => part.trim());
  const isTwoNames = more === undefined && last !== '' && first !== '' && !SUFFIX.test(first);
  return isTwoNames && last.split(' ').length <= 3 && first.split(' ').length <= 3
    ? `${first} ${last}`
    : name;
}
