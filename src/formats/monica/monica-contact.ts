import type { Finding } from '../../core/finding.ts';
import { type Related, relatedText } from '../../core/related.ts';
import { type AppContact, appContact, appOwner, appRecord } from '../apps/app-findings.ts';
import { appMoment } from '../apps/app-moment.ts';
import { isAnniversaryLabel } from '../identity/anniversary-label.ts';
import { birthday } from '../identity/birthday.ts';
import { compactCard } from '../identity/compact-card.ts';
import { emailIdentity } from '../identity/email-identity.ts';

export const MONICA = 'monica';

export type MonicaDate = { readonly date: string; readonly isYearUnknown: boolean; readonly isAge: boolean };

/** Something that was written down or happened, with the moment under which it is found again. */
export type MonicaEntry = {
  readonly kind: 'note' | 'call' | 'message';
  readonly at: string;
  readonly madeAt: string;
  readonly text: string;
  /** Calls and messages: they came from the other one. */
  readonly isTheirs?: boolean;
};

/** A contact as both exports of Monica tell it. */
export type MonicaContact = {
  readonly id: string;
  readonly nameParts: readonly string[];
  readonly nickname: string;
  readonly description: string;
  readonly job: string;
  readonly company: string;
  readonly isDead: boolean;
  readonly tags: readonly string[];
  readonly birthdate: MonicaDate | undefined;
  /** Addresses, numbers and pages, in no certain order and of no certain kind. */
  readonly fields: readonly string[];
  readonly places: readonly string[];
  readonly reminders: readonly { readonly title: string; readonly date: string }[];
  /** Who belongs to them, and as what. */
  readonly related: readonly Related[];
  readonly entries: readonly MonicaEntry[];
  readonly original: string;
};

/** Whose account it is. */
export type MonicaUser = { readonly name: string; readonly email: string; readonly original: string };

export function monicaOwner({ name, email, original }: MonicaUser): readonly Finding[] {
  return appOwner({ app: MONICA, card: compactCard({ name, emails: [email] }), original });
}

type Told = { readonly place: string; readonly isMe: boolean; readonly country?: string | undefined };

/** The person, and what happened with them. Of the dead nobody is to be reminded. */
export function* monicaFindings(contact: MonicaContact, { place, isMe, country }: Told): Generator<Finding> {
  if (contact.isDead) return yield { type: 'skipped', reason: 'somebody who has died', place };
  const { id, original } = contact;
  const record = appRecord({ app: MONICA, id, card: monicaCard(contact), original }, country);
  if (!record) return yield { type: 'skipped', reason: 'nobody named', place };
  yield { type: 'record', record, place, ...(isMe && { isMe }) };
  const seen = new Map<string, number>();
  for (const entry of contact.entries) yield appContact(entryContact(contact, entry, { seen, place }));
}

/** What they are called; it is how others name them too. */
export function monicaName({ nameParts, nickname }: Pick<MonicaContact, 'nameParts' | 'nickname'>): string {
  return nameParts.filter((part) => part !== '').join(' ') || nickname;
}

function monicaCard(contact: MonicaContact) {
  const { nickname, job, company, description, fields, places, tags, birthdate, reminders } = contact;
  return compactCard({
    name: monicaName(contact),
    otherNames: [nickname],
    organisation: company,
    title: job,
    emails: fields.filter(isEmail),
    phones: fields.filter(isPhone),
    urls: fields.filter((field) => !isEmail(field) && /\S\.\S+\/\S|^https?:/.test(field)),
    places,
    birthday: birthdate && dayOf(birthdate),
    anniversary: reminders
      .filter(({ title }) => isAnniversaryLabel(title))
      .map(({ date }) => birthday(date))
      .find((day) => day !== undefined),
    tags,
    related: contact.related.filter(({ name }) => name !== '').map(relatedText),
    note: description,
  });
}

/** Of an age Monica keeps the first day of the year of birth. */
function dayOf({ date, isYearUnknown, isAge }: MonicaDate): string | undefined {
  const day = birthday(date);
  if (isAge) return day?.slice(0, 4);
  return isYearUnknown && day !== undefined ? `--${day.slice(5)}` : day;
}

function isEmail(field: string): boolean {
  return emailIdentity(field) !== undefined;
}

/** An account number at some site is all digits too; a telephone number has a sign, a gap or a leading 0. */
function isPhone(field: string): boolean {
  const digits = field.match(/\d/g)?.length ?? 0;
  return /^[+(\d][\d\s().+/-]*$/.test(field) && digits >= 5 && digits <= 15 && /^[+0(]|\D/.test(field);
}

type Seen = { readonly seen: Map<string, number>; readonly place: string };

function entryContact({ id }: MonicaContact, entry: MonicaEntry, { seen, place }: Seen): AppContact {
  const madeAt = entry.madeAt || entry.at;
  const name = `${entry.kind}:${id}:${appMoment(madeAt)?.toISOString() ?? madeAt}`;
  const times = (seen.get(name) ?? 0) + 1;
  seen.set(name, times);
  return {
    app: MONICA,
    id: times === 1 ? name : `${name}#${times}`,
    at: entry.at,
    channel: entry.kind,
    about: entry.text,
    people: [id],
    role: entry.kind === 'note' ? 'mentioned' : entry.isTheirs ? 'from' : 'to',
    place: `${place}, ${entry.kind}`,
  };
}
