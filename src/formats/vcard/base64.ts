/** The bytes behind base64 text, also of its form for addresses; whatever is no letter of it is passed over. */
export function base64Bytes(text: string): Uint8Array {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let length = 0;
  let bits = 0;
  let waiting = 0;
  for (let at = 0; at < text.length && text[at] !== '='; at += 1) {
    const value = sextet(text.charCodeAt(at));
    if (value < 0) continue;
    bits = ((bits << 6) | value) & 0xffffff;
    waiting += 6;
    if (waiting < 8) continue;
    waiting -= 8;
    bytes[length] = (bits >> waiting) & 0xff;
    length += 1;
  }
  return bytes.subarray(0, length);
}

function sextet(code: number): number {
  if (code >= 65 && code <= 90) return code - 65;
  if (code >= 97 && code <= 122) return code - 71;
  if (code >= 48 && code <= 57) return code + 4;
  if (code === 43 || code === 45) return 62; // + and -
  return code === 47 || code === 95 ? 63 : -1; // / and _
}

/** Base64 text as other programs want it: without what is no letter of it, and filled up. */
export function tidyBase64(text: string): string {
  const letters = text
    .replace(/[^A-Za-z0-9+/_-]+/g, '')
    .replaceAll('-', '+')
    .replaceAll('_', '/');
  const whole = letters.length % 4 === 1 ? letters.slice(0, -1) : letters;
  return whole.padEnd(Math.ceil(whole.length / 4) * 4, '=');
}
