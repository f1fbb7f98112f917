import type { FoundRecord } from '../../core/source-record.ts';
import { fold } from '../../core/text/fold.ts';
import { cardIdentities } from '../identity/card-identities.ts';
import { compactCard } from '../identity/compact-card.ts';
import type { Correspondent } from './message-row.ts';

/**
 * The key of a person as the messages know them. It differs from the key of the same person's connection: that
 * record says more, and two exports of one person would seem to change each other. The profile joins the two.
 */
export function messagePersonKey({ profile, name }: Correspondent): string {
  return `messages:${profile ?? fold(name)}`;
}

export function messagePerson(person: Correspondent): FoundRecord {
  const card = compactCard({ name: person.name, urls: person.url === undefined ? [] : [person.url] });
  const original = JSON.stringify({ NAME: person.name, 'PROFILE URL': person.url ?? '' });
  const identities = cardIdentities(card);
  return { source: 'linkedin', key: messagePersonKey(person), kind: 'person', card, identities, original };
}
