import type { Finding } from '../../core/finding.ts';
import type { ReadMail } from '../../formats/mail/mail-interaction.ts';
import type { Mailbox } from '../../formats/mail/mailbox.ts';
import { isMailboxHead, isMessageHead } from '../../formats/mbox/mail-heads.ts';
import { LONGEST_HEADER, type MboxMessage, mboxSplitter } from '../../formats/mbox/mbox-splitter.ts';
import type { FileReader, Items } from '../file-reader.ts';
import { headOf, type SourceFile } from '../source-file.ts';

export const mboxReader: FileReader = {
  says: 'mailbox (mbox)',
  isMail: true,
  isHead: isMailboxHead,
  items: (file, _head, { mailbox }) => mboxItems(file, mailbox),
};

export const messageReader: FileReader = {
  says: 'one message (.eml)',
  isMail: true,
  isHead: isMessageHead,
  items: (file, _head, { mailbox }) => messageItems(file, mailbox),
};

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
