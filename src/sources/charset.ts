import { TextDecoder } from 'node:util';
import type { Decode } from '../formats/mail/decode.ts';
import type { NarrowCharset } from './letter-sets.ts';
import { narrowCharset } from './narrow-charset.ts';
import { headOf, type SourceFile } from './source-file.ts';

/** Makes a decoder for the charsets that mail and address books name. Unknown ones are read as windows-1252. */
export function charsetDecoder(): Decode {
  const decoders = new Map<string, TextDecoder>();
  return (bytes, charset) => {
    const known = decoders.get(charset);
    if (known) return decoded(bytes, known);
    const decoder = newDecoder(charset);
    // A file may make up any number of charsets.
    if (decoders.size < 100) decoders.set(charset, decoder);
    return decoded(bytes, decoder);
  };
}

/** Some versions of Node read windows-1252 as ISO-8859-1 when they get all of it at once, and `€` is lost. */
function decoded(bytes: Uint8Array, decoder: TextDecoder): string {
  return decoder.decode(bytes, { stream: true }) + decoder.decode();
}

function newDecoder(charset: string): TextDecoder {
  try {
    return new TextDecoder(charset);
  } catch {
    return new TextDecoder('windows-1252');
  }
}

export type TextCharset = 'utf-8' | 'utf-16le' | 'utf-16be' | NarrowCharset;

/** UTF-16 by its mark or by its zeros; undefined when the bytes may be UTF-8 or a charset of one byte. */
export function utf16Of(head: Uint8Array): TextCharset | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  const pairs = Math.floor(Math.min(head.length, 1000) / 2);
  let zerosFirst = 0;
  let zerosSecond = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (head[2 * pair] === 0) zerosFirst += 1;
    if (head[2 * pair + 1] === 0) zerosSecond += 1;
  }
  // Western text is nearly all below U+0100, so one byte of each pair is zero and the other never.
  const most = 0.7 * pairs;
  if (pairs > 1 && zerosSecond > most && zerosFirst === 0) return 'utf-16le';
  if (pairs > 1 && zerosFirst > most && zerosSecond === 0) return 'utf-16be';
  return undefined;
}

/** So many bytes tell a charset of one byte a letter. */
const BYTES_TO_TELL = 1_000_000;

/** The charset of a text file; goes through the whole file, for one wrong byte far down tells that it is no UTF-8. */
export async function charsetOf(file: SourceFile, head: Uint8Array): Promise<TextCharset> {
  const wide = utf16Of(head);
  if (wide) return wide;
  const decoder = new TextDecoder('utf-8', { fatal: true });
  try {
    for await (const chunk of file.look?.() ?? file.open()) decoder.decode(chunk, { stream: true });
    decoder.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return charsetOfBytes(await headOf(file, BYTES_TO_TELL));
    throw error;
  }
}

/** UTF-8 in which a few bytes went bad is UTF-8 all the same: so many letters of it prove it for each bad one. */
const GOOD_PER_BAD = 10;

function charsetOfBytes(bytes: Uint8Array): TextCharset {
  const text = new TextDecoder('utf-8').decode(bytes);
  const beyondEnglish = text.match(/[^\p{ASCII}\ufffd]/gu)?.length ?? 0;
  const bad = text.match(/\ufffd/g)?.length ?? 0;
  return beyondEnglish > GOOD_PER_BAD * bad ? 'utf-8' : narrowCharset(bytes);
}

/** The start of a file as text, good enough to tell what it is. */
export function headText(head: Uint8Array): string {
  const wide = utf16Of(head);
  if (wide) return new TextDecoder(wide).decode(head);
  const text = new TextDecoder('utf-8').decode(head);
  // The head may end inside a letter, which leaves one mark of replacement at the end.
  return text.slice(0, -1).includes('\ufffd') ? decoded(head, new TextDecoder(charsetOfBytes(head))) : text;
}

/** A file's text in pieces, without the byte order mark. */
export async function* textOf(file: SourceFile, charset: TextCharset): AsyncIterable<string> {
  const decoder = new TextDecoder(charset);
  for await (const chunk of file.open()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}
