import type { Card } from '../core/card.ts';
import type { FoundRecord } from '../core/source-record.ts';
import type { PlacedRecord } from '../core/store.ts';
import { plainJson } from '../core/text/plain-json.ts';
import { joinedSigned, signedCard, signedIn, signedLine } from '../formats/signature/signed.ts';

/**
 * An address keeps every name and every signature it was seen with, so that reading two mailboxes in turn, in whatever
 * order, never changes it back and forth.
 */
export function withMailNames(before: PlacedRecord, found: FoundRecord): FoundRecord {
  const known = namesIn(before);
  const fresh = namesIn(found).filter((name) => !known.includes(name));
  const names = fresh.length === 0 ? known : [...known, ...fresh].sort();
  const signed = joinedSigned([...signedIn(before.original), ...signedIn(found.original)]);
  const [address] = before.original.split('\n', 1);
  const original = [address, ...names, ...signed.map(signedLine)].join('\n');
  if (original === before.original) return { ...before };
  const name = before.card.name || found.card.name;
  const otherNames = names.filter((other) => other !== name);
  return {
    ...before,
    card: { ...unsigned(before.card), name, ...(fresh.length > 0 && { otherNames }), ...signedCard(signed) },
    original,
  };
}

/** Whether nothing is said that was not said before, and only a letter is newer than those that were read. */
export function isSaidAgain(before: FoundRecord, after: FoundRecord): boolean {
  const said = ({ card: { signedOn, ...card } }: FoundRecord): string => plainJson(card);
  return namesIn(before).length === namesIn(after).length && said(before) === said(after);
}

/** A card without what signatures said of it. */
function unsigned({ organisation, title, signedOn, phones, urls, ...card }: Card): Card {
  return card;
}

/** A mail record's own words are the address and, a line each, its names; then what stood below its letters. */
function namesIn({ original }: FoundRecord): readonly string[] {
  return original
    .split('\n')
    .slice(1)
    .filter((line) => !line.startsWith('\t'));
}
