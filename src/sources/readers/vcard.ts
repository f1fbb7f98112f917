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
  const { hasGroup, isDamaged } = await surveyed(textOf(looked(file), charset));
  // Where bytes are no Unicode each line may be in a charset of its own, so they are told line by line.
  const isRaw = !charset.startsWith('utf-') || (charset === 'utf-8' && isDamaged);
  const textsOf = (from: SourceFile): AsyncIterable<string> =>
    isRaw ? lettersOf(from) : textOf(from, charset);
  const options = { ...optionsOf(reading), ...(isRaw && { rawCharset: charset }) };
  const groups = hasGroup && (await groupsIn(textsOf(looked(file)), options));
  const reader = vcardReader({ ...options, ...(groups && { groups }) });
  for await (const text of textsOf(file)) yield reader.push(text);
  yield reader.end();
}

/** The file, gone through without telling how far the reading is. */
function looked(file: SourceFile): SourceFile {
  return { ...file, open: (from) => (from === undefined ? file.look?.() : undefined) ?? file.open(from) };
}

function optionsOf({ decode, defaultCountry }: Reading): VcardOptions {
  return { decode, ...(defaultCountry !== undefined && { defaultCountry }) };
}

/** Each byte as the letter of its number, without the mark of UTF-8. */
async function* lettersOf(file: SourceFile): AsyncIterable<string> {
  let isFirst = true;
  for await (const chunk of file.open()) {
    const letters = Buffer.from(chunk).toString('latin1');
    yield isFirst ? letters.replace(/^\xef\xbb\xbf/, '') : letters;
    isFirst = false;
  }
}

type Survey = { readonly hasGroup: boolean; readonly isDamaged: boolean };

/** `X-ADDRESSBOOKSERVER-KIND;TYPE=…:group` may be cut in two. */
const LONGEST_KIND = 300;

async function surveyed(texts: AsyncIterable<string>): Promise<Survey> {
  let [hasGroup, isDamaged, end] = [false, false, ''];
  for await (const text of texts) {
    const joined = end + text;
    hasGroup ||= mayHoldGroup(joined);
    isDamaged ||= text.includes('\ufffd');
    end = joined.slice(-LONGEST_KIND);
  }
  return { hasGroup, isDamaged };
}

/** A group may stand behind its members, so a file that holds one is gone through once more. */
async function groupsIn(
  texts: AsyncIterable<string>,
  { decode, rawCharset }: VcardOptions,
): Promise<GroupCollector> {
  const collector = new GroupCollector(decode, rawCharset);
  for await (const text of texts) collector.push(text);
  collector.end();
  return collector;
}
