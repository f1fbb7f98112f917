import { GroupCollector, mayHoldGroup } from '../../formats/vcard/group-tags.ts';
import { isJcard } from '../../formats/vcard/jcard.ts';
import { isVcard, jcardReader, vcardReader } from '../../formats/vcard/vcard-reader.ts';
import type { VcardOptions } from '../../formats/vcard/vcard-record.ts';
import { charsetOf, textOf } from '../charset.ts';
import { type FileReader, type Items, type Reading, wholeText } from '../file-reader.ts';
import type { SourceFile } from '../source-file.ts';

export const vcardFileReader: FileReader = {
  says: 'address book (vCard)',
  isHead: isVcard,
  items: vcardItems,
};

export const jcardFileReader: FileReader = {
  says: 'address book (jCard)',
  isHead: isJcard,
  items: (file, head, reading) => wholeText(file, head, (text) => jcardReader(text, optionsOf(reading))),
};

async function* vcardItems(file: SourceFile, head: Uint8Array, reading: Reading): Items {
  const charset = await charsetOf(file, head);
  // Where bytes are no Unicode each line may be in a charset of its own, so they are told line by line.
  const isRaw = !charset.startsWith('utf-');
  const open = (): AsyncIterable<string> => (isRaw ? lettersOf(file) : textOf(file, charset));
  const options = { ...optionsOf(reading), ...(isRaw && { rawCharset: charset }) };
  const groups = await groupsOf(open, options);
  const reader = vcardReader({ ...options, ...(groups && { groups }) });
  for await (const text of open()) yield reader.push(text);
  yield reader.end();
}

function optionsOf({ decode, defaultCountry }: Reading): VcardOptions {
  return { decode, ...(defaultCountry !== undefined && { defaultCountry }) };
}

/** Each byte as the letter of its number. */
async function* lettersOf(file: SourceFile): AsyncIterable<string> {
  for await (const chunk of file.open()) yield Buffer.from(chunk).toString('latin1');
}

/** A group may stand behind its members, so a file that holds one is gone through once more. */
async function groupsOf(
  open: () => AsyncIterable<string>,
  { decode, rawCharset }: VcardOptions,
): Promise<GroupCollector | undefined> {
  if (!(await hasGroup(open()))) return undefined;
  const collector = new GroupCollector(decode, rawCharset);
  for await (const text of open()) collector.push(text);
  collector.end();
  return collector;
}

async function hasGroup(texts: AsyncIterable<string>): Promise<boolean> {
  let end = '';
  for await (const text of texts) {
    if (mayHoldGroup(end + text)) return true;
    end = text.slice(-LONGEST_KIND);
  }
  return false;
}

/** `X-ADDRESSBOOKSERVER-KIND;TYPE=…:group` may be cut in two. */
const LONGEST_KIND = 300;
