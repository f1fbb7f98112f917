const HEX_PAIR = /^[0-9A-Fa-f]{2}$/;

/** The bytes behind quoted-printable text. A `=` that starts no byte stands for itself; one at the end is dropped. */
export function quotedPrintableBytes(text: string): Uint8Array {
  const bytes: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    const pair = text.slice(at + 1, at + 3);
    if (character === '=' && HEX_PAIR.test(pair)) {
      bytes.push(Number.parseInt(pair, 16));
      at += 2;
    } else if (character !== '=' || at < text.length - 1) {
      bytes.push(...utf8(text.codePointAt(at) ?? 0));
      if ((text.codePointAt(at) ?? 0) > 0xffff) at += 1;
    }
  }
  return Uint8Array.from(bytes);
}

/** Letters that should have been encoded but were not. The pure rooms have no TextEncoder. */
function utf8(codePoint: number): readonly number[] {
  if (codePoint < 0x80) return [codePoint];
  const tail = (shift: number): number => 0x80 | ((codePoint >> shift) & 0x3f);
  if (codePoint < 0x800) return [0xc0 | (codePoint >> 6), tail(0)];
  if (codePoint < 0x10000) return [0xe0 | (codePoint >> 12), tail(6), tail(0)];
  return [0xf0 | (codePoint >> 18), tail(12), tail(6), tail(0)];
}
