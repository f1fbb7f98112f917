import type { FoundRecord } from '../core/source-record.ts';
import type { PlacedRecord } from '../core/store.ts';

/** An address keeps every name it was seen with, so that reading two mailboxes in turn never changes it back and forth. */
export function withMailNames(before: PlacedRecord, found: FoundRecord): FoundRecord {
  const known = namesIn(before);
  const fresh = namesIn(found).filter((name) => !known.includes(name));
  if (fresh.length === 0) return { ...before };
  const names = [...known, ...fresh].sort();
  const name = before.card.name || found.card.name;
  return {
    ...before,
    card: { ...before.card, name, otherNames: names.filter((other) => other !== name) },
    original: [before.key, ...names].join('\n'),
  };
}

/** A mail record's own words are the address and, a line each, its names. */
function namesIn({ original }: FoundRecord): readonly string[] {
  return original.split('\n').slice(1);
}
