import type { Card } from './card.ts';
import type { RecordId } from './ids.ts';

/** Where a record comes from, in the order of trust: the card of a person prefers what stands first. */
export const SOURCES = [
  'hand',
  'vcard',
  'google',
  'outlook',
  'app',
  'table',
  'linkedin',
  'chat',
  'calendar',
  'mail',
] as const;
export type Source = (typeof SOURCES)[number];

/** Only records of the kind `person` become people; lists, bots and shared desks are kept, but nobody tends them. */
export const RECORD_KINDS = ['person', 'list', 'bot', 'newsletter', 'group'] as const;
export type RecordKind = (typeof RECORD_KINDS)[number];

export const IDENTITY_KINDS = ['email', 'phone', 'profile', 'handle'] as const;
type IdentityKind = (typeof IDENTITY_KINDS)[number];

/** One way to recognise a person, normalised: `ada@x.org`, `+4930123456`, `linkedin.com/in/ada`. */
export type Identity = {
  readonly kind: IdentityKind;
  readonly value: string;
  /** Many people answer here (info@, a switchboard, a family): it never joins two records. */
  readonly shared?: boolean;
};

/** What names a record in the world outside: a source and that source's own key. */
export type RecordKey = { readonly source: Source; readonly key: string };

/** What one source said about one person, kept whole and never changed by us. */
export type FoundRecord = RecordKey & {
  readonly kind: RecordKind;
  readonly card: Card;
  readonly identities: readonly Identity[];
  /** The source's own words, to the letter; what we do not understand is kept here and comes out again. */
  readonly original: string;
};

export type SourceRecord = FoundRecord & {
  readonly id: RecordId;
  readonly firstSeenAt: Date;
  readonly lastSeenAt: Date;
};
