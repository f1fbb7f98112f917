/**
 * A sentence that ends in a command, for a place where there are buttons instead. Plain words are taken for a command
 * only where we write one so, as "mutuals" may also stand in what a user wrote.
 */
export function withoutCommand(says: string): string {
  const kept = says.replace(/[:,.]?\s*(?:and\s+)?(?:`mutuals |mutuals (?:goals|kinds) ).*$/s, '');
  return kept === says || /[.!?]$/.test(kept) ? kept : `${kept}.`;
}
