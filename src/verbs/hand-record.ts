import type { Card } from '../core/card.ts';
import type { FoundRecord, Identity } from '../core/source-record.ts';

/** A record of what the user said by hand. */
export function handRecord(key: string, card: Card, identities: readonly Identity[] = []): FoundRecord {
  return { source: 'hand', key, kind: 'person', card, identities, original: JSON.stringify(card) };
}
