import type { Finding, Place } from '../../core/finding.ts';
import type { Role } from '../../core/interaction.ts';
import type { RecordKey, RecordKind } from '../../core/source-record.ts';

/** One message as it waits until the whole mailbox is known; addresses are numbers, to be short on disk. */
export type ReadMail = {
  readonly type: 'mail';
  readonly place: Place;
  readonly key: string;
  readonly at: number;
  readonly about: string;
  readonly thread: string;
  readonly from: number;
  readonly to: readonly number[];
  /** Blind copies too: they were read like the others. */
  readonly cc: readonly number[];
};

export type Everybody = {
  readonly kindAt: (number: number) => RecordKind;
  readonly addressAt: (number: number) => string;
};

const NOT_FROM_A_PERSON: Readonly<Record<Exclude<RecordKind, 'person'>, string>> = {
  bot: 'sent by a machine',
  newsletter: 'newsletter',
  list: 'sent in the name of a list',
  group: 'sent by a shared desk',
};

/** What a message is among people: lists, machines and desks are no participants and are not counted. */
export function mailInteraction(mail: ReadMail, { kindAt, addressAt }: Everybody): Finding {
  const { place, key, about, thread, from } = mail;
  const kind = kindAt(from);
  if (kind !== 'person') return { type: 'skipped', reason: NOT_FROM_A_PERSON[kind], place };

  const isOther = (number: number): boolean => number !== from && kindAt(number) === 'person';
  const to = mail.to.filter(isOther);
  const cc = mail.cc.filter((number) => isOther(number) && !mail.to.includes(number));
  const recipients = to.length + cc.length;
  if (recipients === 0) return { type: 'skipped', reason: 'to no other person', place };

  const as =
    (role: Role) =>
    (number: number): RecordKey & { readonly role: Role } => ({
      source: 'mail',
      key: addressAt(number),
      role,
    });
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
