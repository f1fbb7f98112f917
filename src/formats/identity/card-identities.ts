import type { Card } from '../../core/card.ts';
import type { Identity } from '../../core/source-record.ts';
import { emailIdentity } from './email-identity.ts';
import { phoneIdentity } from './phone-identity.ts';
import { profileIdentity } from './profile-identity.ts';

/** All by which the person of this card can be recognised, each once, in the order of the card. */
export function cardIdentities(card: Card, defaultCountry?: string): readonly Identity[] {
  return distinctIdentities([
    ...(card.emails ?? []).map(emailIdentity),
    ...(card.phones ?? []).map((phone) => phoneIdentity(phone, defaultCountry)),
    ...(card.urls ?? []).map(profileIdentity),
  ]);
}

/** Drops what is missing and what is there already. Of two alike, one of them shared, the shared one stays. */
export function distinctIdentities(identities: readonly (Identity | undefined)[]): readonly Identity[] {
  const byValue = new Map<string, Identity>();
  for (const identity of identities) {
    if (!identity) continue;
    const key = `${identity.kind} ${identity.value}`;
    if (!byValue.has(key) || identity.shared) byValue.set(key, identity);
  }
  return [...byValue.values()];
}
