import { dayOf, dayText } from '../../core/day.ts';
import type { Finding } from '../../core/finding.ts';
import type { OwnerGuess } from '../../core/ports.ts';
import type { RecordKind } from '../../core/source-record.ts';
import { signedKey } from '../signature/signed.ts';
import {
  type AddressBook,
  type AddressTraces,
  addressBook,
  countName,
  isCorrespondent,
} from './address-traces.ts';
import { kindJudge } from './kind-rules.ts';
import type { MailAddress } from './mail-addresses.ts';
import { mailInteraction, onceEach, type ReadMail } from './mail-interaction.ts';
import { mailRecord } from './mail-record.ts';
import { ownerGuess } from './owner-guess.ts';

/** Everybody who stands in the mail of one or more mailboxes, known once every message was noted. */
export type Mailbox = {
  note(mail: ReadMail): void;
  records(): Iterable<Finding>;
  /** What a message that was noted is among these people. */
  finding(mail: ReadMail): Finding;
  owner(): OwnerGuess | undefined;
};

export function mailbox(): Mailbox {
  const book = addressBook();
  let kinds: ReadonlyMap<string, RecordKind> | undefined;
  let messages = 0;

  function note(mail: ReadMail): void {
    kinds = undefined;
    messages += 1;
    for (const list of mail.lists) book.of(list).namedAsList += 1;
    noteSender(book, mail);
    noteRecipients(book, mail.to);
    noteRecipients(book, mail.cc);
    const here = [mail.from.address, ...onceEach(mail.to), ...onceEach(mail.cc), ...mail.deliveredTo];
    for (const address of new Set(here)) book.of(address).present += 1;
  }

  /** Judged once, when everything is noted. */
  function kindOf(address: string): RecordKind {
    kinds ??= judged(book);
    return kinds.get(address) ?? 'person';
  }

  function* records(): Iterable<Finding> {
    for (const traces of book.all()) {
      if (!isCorrespondent(traces)) continue;
      const record = mailRecord(traces, kindOf(traces.address));
      yield { type: 'record', record, place: traces.address };
    }
  }

  return {
    note,
    records,
    finding: (mail) => mailInteraction(mail, kindOf),
    owner: () => ownerGuess([...book.all()], messages, kindJudge([...book.all()])),
  };
}

function judged(book: AddressBook): ReadonlyMap<string, RecordKind> {
  const all = [...book.all()];
  const judge = kindJudge(all);
  return new Map(all.map((traces) => [traces.address, judge(traces)]));
}

function noteSender(book: AddressBook, mail: ReadMail): void {
  const { from, writtenOver, how } = mail;
  const traces = book.of(from.address);
  if (writtenOver !== undefined) book.of(writtenOver).writtenOver += 1;
  if (writtenOver === from.address) return;
  if (how === 'by hand') traces.byHand += 1;
  if (how === 'machine') traces.byMachine += 1;
  if (how === 'bulk') traces.inBulk += 1;
  countName(traces.ownNames, from);
  noteSignature(traces, mail);
}

/** So many for one address are no signatures: somebody signs with something new each time. */
const MOST_SIGNATURES = 50;

function noteSignature(traces: AddressTraces, { signature, at }: ReadMail): void {
  if (!signature) return;
  traces.signed ??= new Map();
  const key = signedKey(signature);
  const day = dayText(dayOf(new Date(at)));
  const { from, until } = traces.signed.get(key) ?? { from: day, until: day };
  if (traces.signed.size >= MOST_SIGNATURES && !traces.signed.has(key)) return;
  traces.signed.set(key, {
    ...signature,
    from: day < from ? day : from,
    until: day > until ? day : until,
  });
}

function noteRecipients(book: AddressBook, recipients: readonly MailAddress[]): void {
  for (const recipient of recipients) countName(book.of(recipient.address).givenNames, recipient);
  for (const address of onceEach(recipients)) book.of(address).received += 1;
}
