import type { Finding } from '../core/finding.ts';
import type { ColumnWish } from '../core/table-columns.ts';
import type { ReadOfChat } from '../formats/chat/read-chat.ts';
import type { Decode } from '../formats/mail/decode.ts';
import type { ReadMail } from '../formats/mail/mail-interaction.ts';
import type { MailReader } from '../formats/mail/read-mail.ts';
import { charsetOf, textOf } from './charset.ts';
import type { SourceFile } from './source-file.ts';

export type Reading = {
  readonly decode: Decode;
  readonly now: Date;
  readonly defaultCountry?: string;
  /** What the columns of tables hold, said now or before. */
  readonly columns?: ColumnWish;
  /** Reads one message. What became of it among people is decided when all mail is read. */
  readonly readMail: MailReader;
};

/** A place inside a file: a byte, and the number of the item that begins there, counted from 1. */
export type Point = { readonly at: number; readonly number: number };

/** For readers that can begin in the middle: how reading goes on where it stopped. */
export type Resuming = {
  readonly from: Point | undefined;
  /** The number of an item that never came to an end; it is not read again. */
  readonly passOver: number | undefined;
  /** Called before an item comes out: from here the reading could go on with it. */
  mark(point: Point): void;
};

/** What a reader yields: a finding, or what becomes one when everything is read. */
export type Item = Finding | ReadMail | ReadOfChat;
export type Items = AsyncIterable<Iterable<Item>>;

/** One kind of file: how it is told from others by its beginning, and how it is gone through. */
export type FileReader = {
  /** In a user's words: "address book (vCard)". */
  readonly says: string;
  /** Mail carries bytes of any kind, zeros too; of other kinds a file with zeros is no text. */
  readonly isMail?: boolean;
  /** Whether it can begin in the middle of a file; every reader can begin at the start and leave out what was read. */
  readonly canResume?: boolean;
  /** Reads what is nothing better, and only what the user has named: an export's zip holds many tables of other things. */
  readonly isGuess?: boolean;
  isHead(head: string): boolean;
  /** Yields what is in the file, in batches as they come. */
  items(file: SourceFile, head: Uint8Array, reading: Reading, resuming?: Resuming): Items;
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
