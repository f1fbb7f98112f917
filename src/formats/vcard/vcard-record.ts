import type { Card } from '../../core/card.ts';
import type { FoundRecord, RecordKind } from '../../core/source-record.ts';
import { compactCard } from '../identity/compact-card.ts';
import { contentKey } from '../identity/content-key.ts';
import { type DecodedCard, decodedCard } from './decoded-card.ts';
import type { GroupTags } from './group-tags.ts';
import { parseVcard } from './parse-vcard.ts';
import { type Decode, unescaped } from './text-value.ts';
import { plainUid } from './uid.ts';
import { vcardCard } from './vcard-card.ts';
import { vcardIdentities } from './vcard-identities.ts';

export type VcardOptions = {
  readonly decode: Decode;
  readonly defaultCountry?: string;
  /** What the groups of the file make of their members. */
  readonly groups?: GroupTags;
  /** The text holds a byte in each letter; a line that names no charset and is no UTF-8 is in this one. */
  readonly rawCharset?: string;
};

/** The record of one card; undefined when the card names nobody and nothing to reach anybody by. */
export function vcardRecord(text: string, options: VcardOptions, original = text): FoundRecord | undefined {
  const decoded = decodedCard(parseVcard(text), options.decode);
  const uid = plainUid(decoded.named('UID')[0]?.text ?? '');
  const card = tagged(vcardCard(decoded), options.groups?.of(uid) ?? []);
  if (isEmpty(card)) return undefined;
  return {
    source: 'vcard',
    key: uid || contentKey(card),
    kind: kindOf(decoded, card),
    card,
    identities: vcardIdentities(decoded, card, options.defaultCountry),
    original,
  };
}

function tagged(card: Card, tags: readonly string[]): Card {
  return tags.length === 0 ? card : compactCard({ ...card, tags: [...(card.tags ?? []), ...tags] });
}

function isEmpty({ name, otherNames, organisation, emails, phones, urls }: Card): boolean {
  return !(name || otherNames || organisation || emails || phones || urls);
}

function kindOf(decoded: DecodedCard, card: Card): RecordKind {
  const said = plainValue(decoded, 'KIND') || plainValue(decoded, 'X-ADDRESSBOOKSERVER-KIND');
  if (said === 'group' || said === 'org' || said === 'location') return 'group';
  if (said === 'application' || said === 'device') return 'bot';
  if (plainValue(decoded, 'X-ABSHOWAS') === 'company') return 'group';
  const hasNameParts = decoded.named('N').some(({ text }) => /[^;\s]/.test(text));
  return card.name === card.organisation && !hasNameParts ? 'group' : 'person';
}

function plainValue(decoded: DecodedCard, property: string): string {
  return unescaped(decoded.named(property)[0]?.text ?? '').toLowerCase();
}
