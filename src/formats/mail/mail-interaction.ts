import type { Finding, Place } from '../../core/finding.ts';
import type { Role } from '../../core/interaction.ts';
import type { RecordKey, RecordKind } from '../../core/source-record.ts';
import type { Signature } from '../signature/signature.ts';
import type { Making } from './machine-traces.ts';
import type { MailAddress } from './mail-addresses.ts';

/** All that one message tells. It waits outside memory until the whole mailbox is known. */
export type ReadMail = {
  readonly type: 'mail';
  readonly place: Place;
  readonly key: string;
  readonly at: number;
  readonly about: string;
  readonly thread: string;
  readonly how: Making;
  readonly from: MailAddress;
  /** The address that a list wrote into From over the sender's. */
  readonly writtenOver?: string;
  /** The mailing lists that it came through. */
  readonly lists: readonly string[];
  readonly to: readonly MailAddress[];
  /** Blind copies too: they were read like the others. */
  readonly cc: readonly MailAddress[];
  readonly deliveredTo: readonly string[];
  /** What the sender says of himself below it. */
  readonly signature?: Signature;
};

export type KindOfAddress = (address: string) => RecordKind;

const NOT_BY_HAND: Readonly<Record<Exclude<Making, 'by hand'>, string>> = {
  machine: 'sent by a machine',
  answer: 'sent by a machine',
  bulk: 'newsletter',
};
const NOT_FROM_A_PERSON: Readonly<Record<Exclude<RecordKind, 'person'>, string>> = {
  bot: 'sent by a machine',
  newsletter: 'newsletter',
  list: 'sent in the name of a list',
  group: 'sent by a shared desk',
};

/** What a message is among people: lists, machines and desks are no participants and are not counted. */
export function mailInteraction(mail: ReadMail, kindOf: KindOfAddress): Finding {
  const { place, key, about, thread, how } = mail;
  if (how !== 'by hand') return { type: 'skipped', reason: NOT_BY_HAND[how], place };
  const from = mail.from.address;
  const kind = kindOf(from);
  if (kind !== 'person') return { type: 'skipped', reason: NOT_FROM_A_PERSON[kind], place };

  const isOther = (address: string): boolean => address !== from && kindOf(address) === 'person';
  const to = onceEach(mail.to).filter(isOther);
  const cc = onceEach(mail.cc).filter((address) => isOther(address) && !to.includes(address));
  const recipients = to.length + cc.length;
  if (recipients === 0) return { type: 'skipped', reason: 'to no other person', place };

  const as =
    (role: Role) =>
    (address: string): RecordKey & { readonly role: Role } => ({ source: 'mail', key: address, role });
  const participants = [as('from')(from), ...to.map(as('to')), ...cc.map(as('cc'))];
  const at = new Date(mail.at);
  const interaction = {
    source: 'mail',
    key,
    at,
    channel: 'mail',
    about,
    thread,
    recipients,
    participants,
  } as const;
  return { type: 'interaction', interaction, place };
}

export function onceEach(addresses: readonly MailAddress[]): readonly string[] {
  const all = addresses.map(({ address }) => address);
  return all.length < 2 ? all : [...new Set(all)];
}
