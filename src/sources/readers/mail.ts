import type { Finding } from '../../core/finding.ts';
import type { ReadMail } from '../../formats/mail/mail-interaction.ts';
import type { MailReader } from '../../formats/mail/read-mail.ts';
import { isMailboxHead, isMessageHead } from '../../formats/mbox/mail-heads.ts';
import { LONGEST_HEADER, type MboxMessage, mboxSplitter } from '../../formats/mbox/mbox-splitter.ts';
import type { FileReader, Items, Reading, Resuming } from '../file-reader.ts';
import { headOf, type SourceFile } from '../source-file.ts';

export const mboxReader: FileReader = {
  says: 'mailbox (mbox)',
  isMail: true,
  canResume: true,
  isHead: isMailboxHead,
  items: (file, _head, reading, resuming) => mboxItems(file, reading, resuming),
};

export const messageReader: FileReader = {
  says: 'one message (.eml)',
  isMail: true,
  isHead: isMessageHead,
  items: (file, _head, { readMail }) => messageItems(file, readMail),
};

async function* mboxItems(file: SourceFile, { readMail }: Reading, resuming?: Resuming): Items {
  const splitter = mboxSplitter(resuming?.from);
  function* read(messages: readonly MboxMessage[]): Iterable<Finding | ReadMail> {
    for (const message of messages) {
      const place = `message ${message.number}`;
      resuming?.mark(message.readableFrom);
      yield message.number === resuming?.passOver ? endless(place) : oneMail(readMail, message, place);
    }
  }
  for await (const chunk of file.open(resuming?.from?.at)) yield read(splitter.push(chunk));
  yield read(splitter.end());
}

/** Opens a mailbox of one; so early a date is never taken for the message's. */
const ANY_FROM_LINE = Buffer.from('From - Thu Jan  1 00:00:00 1970\n');

/** A saved message is read like a mailbox of one. */
async function* messageItems(file: SourceFile, readMail: MailReader): Items {
  const splitter = mboxSplitter();
  splitter.push(ANY_FROM_LINE);
  const found = [...splitter.push(await headOf(file, LONGEST_HEADER)), ...splitter.end()].slice(0, 1);
  yield found.map((message) => oneMail(readMail, message, 'the message'));
}

function oneMail(
  readMail: MailReader,
  { header, body, fromLine }: MboxMessage,
  place: string,
): Finding | ReadMail {
  try {
    return readMail({ header, body, fromLine, place });
  } catch (error) {
    const reason = `This message cannot be read: ${error instanceof Error ? error.message : String(error)}`;
    return { type: 'bad', reason, place };
  }
}

function endless(place: string): Finding {
  return {
    type: 'bad',
    reason: 'Reading this message took longer than ten seconds, so it was left out.',
    place,
  };
}
