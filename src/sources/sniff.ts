import { headText, utf16Of } from './charset.ts';
import type { FileReader } from './file-reader.ts';
import { FILE_READERS } from './readers/index.ts';
import { isZip } from './zip-files.ts';

/** A disk that failed leaves some zeros in a text; other files are full of them. */
const ZEROS_IN_TEXT = 0.001;

/** So much of a file is looked at to tell what it is. */
export const HEAD_BYTES = 65_536;

/** Tells by its content who reads a file; names and endings are not trusted. */
export function sniffed(head: Uint8Array): FileReader | 'zip' | 'blank' | 'unknown' {
  if (isZip(head)) return 'zip';
  const text = headText(head);
  if (text.trim() === '') return 'blank';
  const isText = !hasManyZeros(head) || utf16Of(head) !== undefined;
  return FILE_READERS.find((reader) => (isText || reader.isMail) && reader.isHead(text)) ?? 'unknown';
}

function hasManyZeros(head: Uint8Array): boolean {
  let zeros = 0;
  for (const byte of head) if (byte === 0) zeros += 1;
  return zeros > Math.max(1, ZEROS_IN_TEXT * head.length);
}
