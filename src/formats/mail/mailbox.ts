import type { Finding, Place } from '../../core/finding.ts';
import type { OwnerGuess } from '../../core/ports.ts';
import type { RecordKind } from '../../core/source-record.ts';
import { type AddressBook, addressBook, countName, isCorrespondent } from './address-traces.ts';
import type { Decode } from './decode.ts';
import { kindJudge } from './kind-rules.ts';
import { listsNamed } from './lists-named.ts';
import { type Making, making } from './machine-traces.ts';
import { addressReader, type MailAddress } from './mail-addresses.ts';
import { type MailHeader, mailHeader } from './mail-header.ts';
import { mailInteraction, type ReadMail } from './mail-interaction.ts';
import { mailRecord } from './mail-record.ts';
import { ownerGuess } from './owner-guess.ts';
import { isRobotNamed } from './robot-names.ts';
import { type Sender, trueSender } from './true-sender.ts';

type MailToRead = {
  readonly header: Uint8Array;
  /** The line of an mbox file above the header. */
  readonly fromLine?: string;
  readonly place: Place;
};

/** Everything that mail tells, gathered over several mailboxes: who stands in it, and message by message what. */
export type Mailbox = {
  /** Reads one message. What became of it among people can be said only when all are read. */
  read(mail: MailToRead): ReadMail | Finding;
  records(): Iterable<Finding>;
  finding(mail: ReadMail): Finding;
  owner(): OwnerGuess | undefined;
};

export type MailboxOptions = {
  readonly decode: Decode;
  readonly now: Date;
  /** Whether a message with this key was read before; remembers the key. */
  readonly isRepeat: (key: string) => boolean;
};

export function mailbox({ decode, now, isRepeat }: MailboxOptions): Mailbox {
  const addresses = addressReader();
  const book = addressBook();
  let kinds: readonly RecordKind[] | undefined;
  let messages = 0;

  function read({ header: bytes, fromLine = '', place }: MailToRead): ReadMail | Finding {
    kinds = undefined;
    const header = mailHeader(bytes, { decode, addresses, now, fromLine });
    const lists = listsNamed(header);
    for (const list of lists) book.of(list).namedAsList += 1;

    const sender = trueSender(header, lists);
    if (!sender) return { type: 'skipped', reason: 'no sender', place };
    if (!header.at) return { type: 'skipped', reason: 'no date', place };
    const key = header.messageId ?? `${header.at.toISOString()} ${sender.address.address} ${header.about}`;
    if (isRepeat(key)) return { type: 'skipped', reason: 'the same message again', place };

    messages += 1;
    const how = noteSender(book, sender, makingOf(sender, header, lists));
    const to = noteRecipients(book, header.to);
    const cc = noteRecipients(book, [...header.cc, ...header.bcc]);
    const from = book.numberOf(sender.address.address);
    const delivered = header.deliveredTo.map(({ address }) => book.numberOf(address));
    for (const number of new Set([from, ...to, ...cc, ...delivered])) book.at(number).present += 1;

    if (how === 'machine' || how === 'answer') return { type: 'skipped', reason: 'sent by a machine', place };
    if (how === 'bulk') return { type: 'skipped', reason: 'newsletter', place };
    const at = header.at.getTime();
    return { type: 'mail', place, key, at, about: header.about, thread: header.thread ?? key, from, to, cc };
  }

  /** Judged once, when everything is read. */
  function kindAt(number: number): RecordKind {
    kinds ??= book.all().map(kindJudge(book.all()));
    return kinds[number] ?? 'person';
  }

  function* records(): Iterable<Finding> {
    for (const traces of book.all()) {
      if (!isCorrespondent(traces)) continue;
      const record = mailRecord(traces, kindAt(book.numberOf(traces.address)));
      yield { type: 'record', record, place: traces.address };
    }
  }

  return {
    read,
    records,
    finding: (mail) => mailInteraction(mail, { kindAt, addressAt: (number) => book.at(number).address }),
    owner: () => ownerGuess(book.all(), messages, kindJudge(book.all())),
  };
}

function makingOf(sender: Sender, header: MailHeader, lists: readonly string[]): Making {
  return isRobotNamed(sender.address.address, sender.address.name) ? 'machine' : making(header, lists);
}

function noteSender(book: AddressBook, { address, writtenOver }: Sender, how: Making): Making {
  const traces = book.of(address.address);
  if (writtenOver !== undefined) book.of(writtenOver).writtenOver += 1;
  if (writtenOver === address.address) return how;
  if (how === 'by hand') traces.byHand += 1;
  if (how === 'machine') traces.byMachine += 1;
  if (how === 'bulk') traces.inBulk += 1;
  countName(traces.ownNames, address);
  return how;
}

function noteRecipients(book: AddressBook, recipients: readonly MailAddress[]): readonly number[] {
  const numbers = new Set<number>();
  for (const recipient of recipients) {
    const traces = book.of(recipient.address);
    countName(traces.givenNames, recipient);
    if (!numbers.has(book.numberOf(recipient.address))) traces.received += 1;
    numbers.add(book.numberOf(recipient.address));
  }
  return [...numbers];
}
