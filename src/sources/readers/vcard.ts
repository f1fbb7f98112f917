import { isVcard, vcardReader } from '../../formats/vcard/vcard-reader.ts';
import { charsetOf, textOf } from '../charset.ts';
import type { FileReader, Items, Reading } from '../file-reader.ts';
import type { SourceFile } from '../source-file.ts';

export const vcardFileReader: FileReader = {
  says: 'address book (vCard)',
  isHead: isVcard,
  items: vcardItems,
};

async function* vcardItems(file: SourceFile, head: Uint8Array, { decode, defaultCountry }: Reading): Items {
  const reader = vcardReader({ decode, ...(defaultCountry !== undefined && { defaultCountry }) });
  for await (const text of textOf(file, await charsetOf(file, head))) yield reader.push(text);
  yield reader.end();
}
