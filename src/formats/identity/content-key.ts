import type { Card } from '../../core/card.ts';
import { fold } from '../../core/text/fold.ts';

/**
 * A key for a card whose source gives none: its name and its first address. It stays the same when the file is
 * exported again, in another order or with more details.
 */
export function contentKey(card: Card): string {
  const name = fold(card.name || card.organisation || '').replace(/\s+/g, ' ');
  const address = card.emails?.[0] ?? card.phones?.[0] ?? card.urls?.[0] ?? '';
  return `${name}|${address.trim().toLowerCase()}`;
}
