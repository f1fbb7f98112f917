import type { Finding } from '../core/finding.ts';
import { googleContacts } from '../formats/google/contacts.ts';
import { linkedinConnections } from '../formats/linkedin/connections.ts';
import { linkedinMessages } from '../formats/linkedin/messages.ts';
import { linkedinRecommendations, recommendationsIn } from '../formats/linkedin/recommendations.ts';
import type { Decode } from '../formats/mail/decode.ts';
import type { ReadMail } from '../formats/mail/mail-interaction.ts';
import type { Mailbox } from '../formats/mail/mailbox.ts';
import { LONGEST_HEADER, type MboxMessage, mboxSplitter } from '../formats/mbox/mbox-splitter.ts';
import { vcardReader } from '../formats/vcard/vcard-reader.ts';
import { charsetOf, textOf } from './charset.ts';
import type { FileKind } from './sniff.ts';
import { headOf, type SourceFile } from './source-file.ts';

export type Reading = {
  readonly decode: Decode;
  readonly defaultCountry?: string;
  /** One for all mail that is read together, so that it is decided together. */
  readonly mailbox: Mailbox;
};

type Items = AsyncIterable<Iterable<Finding | ReadMail>>;

/** Goes through a file of a known kind and yields what is in it, in batches as they come. */
export function readFile(file: SourceFile, kind: FileKind, head: Uint8Array, reading: Reading): Items {
  switch (kind) {
    case 'mbox':
      return mboxItems(file, reading.mailbox);
    case 'message':
      return messageItems(file, reading.mailbox);
    case 'vcard':
      return vcardItems(file, head, reading);
    case 'connections':
      return wholeText(file, head, linkedinConnections);
    case 'messages':
      return wholeText(file, head, linkedinMessages);
    case 'recommendations':
      return wholeText(file, head, (text) => linkedinRecommendations(text, recommendationsIn(file.name)));
    case 'google':
      return wholeText(file, head, (text) => googleContacts(text, reading.defaultCountry));
  }
}

async function* mboxItems(file: SourceFile, mailbox: Mailbox): Items {
  const splitter = mboxSplitter();
  const read = (message: MboxMessage) => oneMail(mailbox, message, `message ${message.number}`);
  for await (const chunk of file.open()) yield splitter.push(chunk).map(read);
  yield splitter.end().map(read);
}

/** Opens a mailbox of one; so early a date is never taken for the message's. */
const ANY_FROM_LINE = Buffer.from('From - Thu Jan  1 00:00:00 1970\n');

/** A saved message is read like a mailbox of one. */
async function* messageItems(file: SourceFile, mailbox: Mailbox): Items {
  const splitter = mboxSplitter();
  splitter.push(ANY_FROM_LINE);
  const found = [...splitter.push(await headOf(file, LONGEST_HEADER)), ...splitter.end()].slice(0, 1);
  yield found.map((message) => oneMail(mailbox, message, 'the message'));
}

function oneMail(mailbox: Mailbox, { header, fromLine }: MboxMessage, place: string): Finding | ReadMail {
  try {
    return mailbox.read({ header, fromLine, place });
  } catch (error) {
    const reason = `This message cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { type: 'bad', reason, place };
  }
}

async function* vcardItems(file: SourceFile, head: Uint8Array, { decode, defaultCountry }: Reading): Items {
  const reader = vcardReader({ decode, ...(defaultCountry !== undefined && { defaultCountry }) });
  for await (const text of textOf(file, await charsetOf(file, head))) yield reader.push(text);
  yield reader.end();
}

/** Tables are small beside mailboxes, and their readers want the whole text. */
async function* wholeText(
  file: SourceFile,
  head: Uint8Array,
  read: (text: string) => Iterable<Finding>,
): Items {
  const parts: string[] = [];
  for await (const text of textOf(file, await charsetOf(file, head))) parts.push(text);
  yield read(parts.join(''));
}
