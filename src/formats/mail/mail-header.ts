import { type Decode, headerText } from './decode.ts';
import { type Field, headerFields } from './header-fields.ts';
import type { AddressReader, MailAddress } from './mail-addresses.ts';
import { plainSubject } from './plain-subject.ts';
import { sentAt } from './sent-at.ts';

/** What a message's header says about who wrote to whom, when and about what. */
export type MailHeader = {
  readonly from: readonly MailAddress[];
  readonly to: readonly MailAddress[];
  readonly cc: readonly MailAddress[];
  readonly bcc: readonly MailAddress[];
  readonly replyTo: readonly MailAddress[];
  /** Whom a list that rewrites From names as the writer. */
  readonly originalFrom: readonly MailAddress[];
  /** The mailboxes that the message was put into. */
  readonly deliveredTo: readonly MailAddress[];
  readonly about: string;
  readonly at: Date | undefined;
  readonly messageId: string | undefined;
  /** The message that began the conversation, as far as this one knows. */
  readonly thread: string | undefined;
  /** The fields that lists and machines leave, as written; empty when absent. */
  readonly trace: (field: Field) => string;
};

export type HeaderReading = {
  readonly decode: Decode;
  readonly addresses: AddressReader;
  readonly now: Date;
  /** The line of the mbox file above the header. */
  readonly fromLine?: string;
};

export function mailHeader(bytes: Uint8Array, reading: HeaderReading): MailHeader {
  const { one, all, folded } = headerFields(headerText(bytes, reading.decode));
  const addresses = (name: Field) => addressesIn(all(name), reading.addresses);
  const references = messageIds(one('references'));
  return {
    from: addresses('from'),
    to: addresses('to'),
    cc: addresses('cc'),
    bcc: addresses('bcc'),
    replyTo: addresses('reply-to'),
    originalFrom: joined(addresses('x-original-from'), addresses('x-original-sender')),
    deliveredTo: joined(addresses('delivered-to'), addresses('x-original-to')),
    about: plainSubject(one('subject')),
    at: sentAt(
      { date: one('date'), received: folded('received'), fromLine: reading.fromLine ?? '' },
      reading.now,
    ),
    messageId: messageIds(one('message-id'))[0],
    thread: references[0] ?? messageIds(one('in-reply-to'))[0],
    trace: one,
  };
}

/** Nearly always there is one field, and then nothing needs to be put together. */
function addressesIn(values: readonly string[], read: AddressReader): readonly MailAddress[] {
  const [first] = values;
  if (first === undefined) return NONE;
  return values.length === 1 ? read(first) : values.flatMap(read);
}

const NONE: readonly MailAddress[] = [];

function joined(some: readonly MailAddress[], more: readonly MailAddress[]): readonly MailAddress[] {
  return more.length === 0 ? some : [...some, ...more];
}

const LONGEST_ID = 250;

/** `<a@x> <b@y>`; some writers leave the brackets away. */
function messageIds(field: string): readonly string[] {
  if (field === '') return [];
  const inBrackets = field.match(/<[^<>\s]+>/g)?.map((id) => id.slice(1, -1));
  const ids = inBrackets ?? field.split(/\s+/).filter((word) => word !== '');
  return ids.map((id) => id.slice(0, LONGEST_ID));
}
