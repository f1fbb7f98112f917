import { base64Bytes } from './base64.ts';
import { type ContentLine, encodingOf, paramValuesOf } from './content-line.ts';
import { quotedPrintableBytes } from './quoted-printable.ts';

export type Decode = (bytes: Uint8Array, charset: string) => string;

/** vCard 2.1 lets text stand in base64 too; of other properties that is a picture, a sound or a key. */
const TEXTS = /^(?:FN|N|NICKNAME|ORG|TITLE|ROLE|EMAIL|TEL|ADR|LABEL|NOTE|URL|CATEGORIES)$/;

/** The value of a line with its encoding undone and its escapes still in place. Photos and other bytes are ''. */
export function decodedValue(line: ContentLine, decode: Decode): string {
  const encoding = encodingOf(line);
  if (encoding !== 'BASE64' && encoding !== 'QUOTED-PRINTABLE') return line.value;
  if (encoding === 'BASE64' && !TEXTS.test(line.name)) return '';
  const bytes = encoding === 'BASE64' ? base64Bytes(line.value) : quotedPrintableBytes(line.value);
  return decode(bytes, paramValuesOf(line, 'CHARSET')[0] ?? 'utf-8').replace(/\r\n?/g, '\n');
}

/** The parts of a value between separators that are not escaped, each with its escapes undone. */
export function parts(value: string, separator: ';' | ','): readonly string[] {
  if (!value.includes('\\')) return value.split(separator).map((part) => part.trim());
  const found: string[] = [];
  let start = 0;
  for (let at = 0; at < value.length; at += 1) {
    if (value[at] === '\\') at += 1;
    else if (value[at] === separator) {
      found.push(value.slice(start, at));
      start = at + 1;
    }
  }
  return [...found, value.slice(start)].map(unescaped);
}

/** `\n` is a line break; a backslash before `, ; : " \` is dropped, any other one stays (`C:\temp`). */
export function unescaped(value: string): string {
  if (!value.includes('\\')) return value.trim();
  return value.replace(/\\([nN,;:"\\])/g, (_, letter: string) => (/n/i.test(letter) ? '\n' : letter)).trim();
}
