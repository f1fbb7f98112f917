import type { Card } from '../../src/core/card.ts';
import type { FoundRecord, Identity, Source } from '../../src/core/source-record.ts';
import type { InventedPerson } from './invented-person.ts';
import { vcardText } from './vcard-text.ts';

/** What each source that knows this person says about them, as our readers would have told it. */
export function personRecords(person: InventedPerson): readonly FoundRecord[] {
  return person.sources.map((source) => ({ source, kind: 'person', ...told(source, person) }));
}

type Told = Pick<FoundRecord, 'key' | 'card' | 'identities' | 'original'>;

function told(source: Source, person: InventedPerson): Told {
  if (source === 'linkedin') return linkedinRow(person);
  if (source === 'mail') return mailAddress(person);
  return addressBookCard(person, source === 'google' ? 'google' : 'bench');
}

function mailAddress({ name, address }: InventedPerson): Told {
  const card = { name: name.whole, emails: [address] };
  return { key: address, card, identities: [email(address)], original: `${address}\n${name.whole}` };
}

function addressBookCard(person: InventedPerson, keyPrefix: string): Told {
  const { name, address, phone, note, number } = person;
  const card: Card = {
    name: name.whole,
    emails: [address],
    phones: [phone],
    ...work(person),
    ...(note && { note }),
  };
  const identities = [email(address), { kind: 'phone', value: phone.replaceAll(' ', '') } as const];
  return { key: `${keyPrefix}-${number}`, card, identities, original: vcardText(person) };
}

/** Half of the members show their address; the others are joined with nobody. */
function linkedinRow(person: InventedPerson): Told {
  const { name, address, profile, number } = person;
  const showsAddress = number % 2 === 0 || person.sources.length > 1;
  const card = {
    name: name.whole,
    urls: [profile],
    ...work(person),
    ...(showsAddress && { emails: [address] }),
  };
  const known: Identity = { kind: 'profile', value: profile.replace('https://www.', '') };
  return {
    key: known.value,
    card,
    identities: showsAddress ? [known, email(address)] : [known],
    original: `${name.given},${name.family},${profile},${person.organisation?.name ?? ''},${person.title ?? ''}`,
  };
}

function work({ organisation, title }: InventedPerson): Pick<Card, 'organisation' | 'title'> {
  return { ...(organisation && { organisation: organisation.name }), ...(title !== undefined && { title }) };
}

function email(value: string): Identity {
  return { kind: 'email', value };
}
