import type { Card } from './card.ts';
import { organisationKey } from './organisation/organisation-key.ts';
import { SOURCES, type Source, type SourceRecord } from './source-record.ts';

/** A value of the card, and where it came from. */
export type Sourced = { readonly value: string; readonly source: Source; readonly seenAt: Date };

/** The card that is shown: a fold over the records of a person, each field with its origin. */
export type PersonCard = {
  readonly name: string;
  readonly nameFrom?: Source;
  readonly otherNames: readonly string[];
  readonly organisation?: Sourced;
  readonly title?: Sourced;
  readonly birthday?: Sourced;
  readonly anniversary?: Sourced;
  readonly emails: readonly Sourced[];
  readonly phones: readonly Sourced[];
  readonly urls: readonly Sourced[];
  readonly places: readonly Sourced[];
  readonly tags: readonly Sourced[];
  readonly related: readonly Sourced[];
  readonly notes: readonly Sourced[];
};

type Told = Pick<SourceRecord, 'source' | 'card' | 'lastSeenAt' | 'key'>;
type One = 'organisation' | 'title' | 'birthday' | 'anniversary';
type Many = 'emails' | 'phones' | 'urls' | 'places' | 'tags' | 'related';

/** Folds by trust first (hand, address book, LinkedIn, calendar, mail header), then by freshness. */
export function personCard(records: readonly Told[]): PersonCard {
  const told = [...records].sort(byTrust);
  const named = told.find(({ card }) => card.name !== '');
  const name = named?.card.name ?? nameless(told);
  return {
    name,
    ...(named && { nameFrom: named.source }),
    otherNames: otherNames(told, name),
    ...work(told),
    ...one('birthday', told),
    ...one('anniversary', told),
    emails: many('emails', told),
    phones: many('phones', told),
    urls: many('urls', told),
    places: many('places', told),
    tags: many('tags', told),
    related: many('related', told),
    notes: told.flatMap((record) => sourced(record, record.card.note)),
  };
}

/** What to call somebody whose name nobody tells: by an address, else a number, else by what the source calls them. */
function nameless(told: readonly Told[]): string {
  const [email] = told.flatMap(({ card }) => card.emails ?? []);
  const [phone] = told.flatMap(({ card }) => card.phones ?? []);
  return email ?? phone ?? told[0]?.key ?? '';
}

function byTrust(one: Told, other: Told): number {
  return (
    SOURCES.indexOf(one.source) - SOURCES.indexOf(other.source) ||
    other.lastSeenAt.getTime() - one.lastSeenAt.getTime() ||
    (one.key < other.key ? -1 : 1)
  );
}

function sourced(record: Told, value: string | undefined): readonly Sourced[] {
  return value ? [{ value, source: record.source, seenAt: record.lastSeenAt }] : [];
}

/**
 * Of several signatures the newest tells, whichever address it came from; one that stands against what is known
 * better is of another time, and neither its firm nor its title is taken.
 */
function work(told: readonly Told[]): Partial<Record<'organisation' | 'title', Sourced>> {
  if (!told.some(({ card }) => card.signedOn !== undefined))
    return { ...one('organisation', told), ...one('title', told) };
  const [first, ...others] = told.filter(({ card }) => card.organisation || card.title).toSorted(bySigning);
  const known = first ? [first] : [];
  for (const record of others)
    if (record.card.signedOn === undefined || known.every((one) => agrees(record, one))) known.push(record);
  return { ...one('organisation', known), ...one('title', known) };
}

function bySigning(one: Told, other: Told): number {
  const [mine = '', theirs = ''] = [one.card.signedOn, other.card.signedOn];
  return mine === '' || theirs === '' || mine === theirs ? byTrust(one, other) : mine > theirs ? -1 : 1;
}

function agrees({ card: one }: Told, { card: other }: Told): boolean {
  const isSame = (key: (text: string) => string, mine = '', theirs = ''): boolean =>
    mine === '' || theirs === '' || key(mine) === key(theirs);
  return (
    isSame(organisationKey, one.organisation, other.organisation) &&
    isSame((title) => title.toLowerCase(), one.title, other.title)
  );
}

function one<Field extends One>(field: Field, told: readonly Told[]): Partial<Record<Field, Sourced>> {
  const [first] = told.flatMap((record) => sourced(record, record.card[field]));
  const found: Partial<Record<One, Sourced>> = first ? { [field]: first } : {};
  return found;
}

function many(field: Many, told: readonly Told[]): readonly Sourced[] {
  const found = new Map<string, Sourced>();
  for (const record of told) {
    for (const value of record.card[field] ?? []) {
      const known = value.trim().toLowerCase();
      const [first] = sourced(record, value);
      if (first && !found.has(known)) found.set(known, first);
    }
  }
  return [...found.values()];
}

function otherNames(told: readonly Told[], name: string): readonly string[] {
  const names = told.flatMap(({ card }: { card: Card }) => [card.name, ...(card.otherNames ?? [])]);
  return [...new Set(names)].filter((other) => other !== '' && other !== name);
}
