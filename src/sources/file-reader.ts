import type { Finding } from '../core/finding.ts';
import type { Decode } from '../formats/mail/decode.ts';
import type { ReadMail } from '../formats/mail/mail-interaction.ts';
import type { Mailbox } from '../formats/mail/mailbox.ts';
import { charsetOf, textOf } from './charset.ts';
import type { SourceFile } from './source-file.ts';

export type Reading = {
  readonly decode: Decode;
  readonly now: Date;
  readonly defaultCountry?: string;
  /** One for all mail that is read together, so that it is decided together. */
  readonly mailbox: Mailbox;
};

export type Items = AsyncIterable<Iterable<Finding | ReadMail>>;

/** One kind of file: how it is told from others by its beginning, and how it is gone through. */
export type FileReader = {
  /** In a user's words: "address book (vCard)". */
  readonly says: string;
  /** Mail carries bytes of any kind, zeros too; of other kinds a file with zeros is no text. */
  readonly isMail?: boolean;
  isHead(head: string): boolean;
  /** Yields what is in the file, in batches as they come. */
  items(file: SourceFile, head: Uint8Array, reading: Reading): Items;
};

/** For files that are small beside mailboxes and whose readers want the whole text. */
export async function* wholeText(
  file: SourceFile,
  head: Uint8Array,
  read: (text: string) => Iterable<Finding>,
): Items {
  const parts: string[] = [];
  for await (const text of textOf(file, await charsetOf(file, head))) parts.push(text);
  yield read(parts.join(''));
}
