import { contentLine, paramValuesOf } from './content-line.ts';
import { logicalRanges } from './logical-lines.ts';
import type { Decode } from './text-value.ts';

/**
 * A card whose letters are bytes, as the text it is: each line in the charset that it names, else in UTF-8, else in the
 * charset of the file. A line may have been folded in the middle of a letter, so folds of lines with such letters are
 * undone first.
 */
export function textOfBytes(bytes: string, ofFile: string, decode: Decode): string {
  if (!/[\x80-\xff]/.test(bytes)) return bytes;
  return logicalRanges(bytes)
    .map(({ raw, joined, isCard }) => {
      if (!/[\x80-\xff]/.test(raw)) return raw;
      if (isCard) return decoded(raw, { said: undefined, ofFile }, decode);
      return (
        decoded(joined, { said: charsetSaid(joined), ofFile }, decode) + (/[\r\n]*$/.exec(raw)?.[0] ?? '')
      );
    })
    .join('');
}

function charsetSaid(joined: string): string | undefined {
  const line = contentLine(joined.slice(0, Math.max(0, joined.indexOf(':')) + 1));
  return line && paramValuesOf(line, 'CHARSET')[0];
}

type Charsets = { readonly said: string | undefined; readonly ofFile: string };

function decoded(text: string, { said, ofFile }: Charsets, decode: Decode): string {
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  if (said !== undefined && !/^utf-?8$/i.test(said)) return decode(bytes, said);
  const asUtf8 = decode(bytes, 'utf-8');
  return asUtf8.includes('\ufffd') ? decode(bytes, ofFile) : asUtf8;
}
