import type { FoundRecord } from '../../core/source-record.ts';
import { cardIdentities } from '../identity/card-identities.ts';
import { compactCard } from '../identity/compact-card.ts';
import type { ChatApp, ChatPerson } from './read-chat.ts';

/** My own name in a chat may change, so I have a key of my own. */
export const ME = 'me';

export const chatKey = (app: ChatApp, who: string): string => `${app}:${who}`;

/** Whoever is not among the user's contacts goes by a number instead of a name. */
export function chatRecord(app: ChatApp, { who, name, phone }: ChatPerson, country?: string): FoundRecord {
  const card = compactCard({ name, phones: phone === undefined ? [] : [phone] });
  return {
    source: 'chat',
    key: chatKey(app, who),
    kind: 'person',
    card,
    identities: cardIdentities(card, country),
    original: JSON.stringify({ app, name, ...(phone !== undefined && { phone }) }),
  };
}
