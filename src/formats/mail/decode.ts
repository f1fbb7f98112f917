/** Turns bytes of a named charset into text. Never throws: what it does not know it reads as windows-1252. */
export type Decode = (bytes: Uint8Array, charset: string) => string;

const CHARSET = /charset\s*=\s*"?([\w:.-]{2,40})/i;

/**
 * Bytes of a header as text. Headers ought to be ASCII; raw 8-bit ones are UTF-8 today and the charset of the body
 * in older mail.
 */
export function headerText(bytes: Uint8Array, decode: Decode): string {
  const text = decode(bytes, 'utf-8');
  if (!text.includes('\ufffd')) return text;
  return decode(bytes, CHARSET.exec(text)?.[1] ?? 'windows-1252');
}
