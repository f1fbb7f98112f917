import { isBookJson } from '../../formats/book-json/book-head.ts';
import { bookReader } from '../../formats/book-json/book-reader.ts';
import { charsetOf, textOf } from '../charset.ts';
import type { FileReader, Items } from '../file-reader.ts';
import type { SourceFile } from '../source-file.ts';

export const bookJsonReader: FileReader = {
  says: 'whole book (Mutuals)',
  isHead: isBookJson,
  items: bookItems,
};

async function* bookItems(file: SourceFile, head: Uint8Array): Items {
  const reader = bookReader();
  for await (const text of textOf(file, await charsetOf(file, head))) yield reader.push(text);
  yield reader.end();
}
