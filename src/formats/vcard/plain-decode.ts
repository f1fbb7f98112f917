/** What windows-1252 has where ISO 8859-1 has nothing that is printed. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const WESTERN = /^(?:us-ascii|ascii|iso-?8859-1|latin-?1|windows-1252|cp-?1252)$/i;
/** Names that tables stand behind. Any other name is made up, and read as it is everywhere: as windows-1252. */
const OTHERS =
  /^(?:utf|unicode|iso|windows|cp\d|x-|koi|mac|ibm|gb|hz|big5|ks|euc|shift|sjis|ms_kanji|tis|latin|l\d|dos)/i;

/**
 * The text behind bytes in the charsets that need no table; undefined for others. Whoever writes a card has no other
 * decoder at hand: what this cannot read is passed on as it was encoded.
 */
export function plainDecode(bytes: Uint8Array, charset: string): string | undefined {
  if (/^utf-?8$/i.test(charset)) return utf8Text(bytes);
  return WESTERN.test(charset) || !OTHERS.test(charset) ? westernText(bytes) : undefined;
}

function westernText(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) =>
    byte >= 0x80 && byte < 0xa0 ? WINDOWS_1252.charAt(byte - 0x80) : String.fromCharCode(byte),
  ).join('');
}

function utf8Text(bytes: Uint8Array): string | undefined {
  const letters: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const first = bytes[at] ?? 0;
    const more =
      first < 0x80 ? 0 : first < 0xc2 ? -1 : first < 0xe0 ? 1 : first < 0xf0 ? 2 : first < 0xf5 ? 3 : -1;
    if (more < 0) return undefined;
    const rest = bytes.subarray(at + 1, at + 1 + more);
    if (rest.length < more || rest.some((byte) => (byte & 0xc0) !== 0x80)) return undefined;
    const code = rest.reduce(
      (sum, byte) => (sum << 6) | (byte & 0x3f),
      more === 0 ? first : first & (0x3f >> more),
    );
    letters.push(String.fromCodePoint(Math.min(code, 0x10ffff)));
    at += 1 + more;
  }
  return letters.join('');
}
