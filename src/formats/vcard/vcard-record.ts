import type { Card } from '../../core/card.ts';
import type { FoundRecord, RecordKind } from '../../core/source-record.ts';
import { contentKey } from '../identity/content-key.ts';
import { parseVcard, type Vcard } from './parse-vcard.ts';
import { type Decode, unescaped } from './text-value.ts';
import { vcardCard } from './vcard-card.ts';
import { vcardIdentities } from './vcard-identities.ts';

export type VcardOptions = { readonly decode: Decode; readonly defaultCountry?: string };

/** The record of one card; undefined when the card names nobody and nothing to reach anybody by. */
export function vcardRecord(text: string, options: VcardOptions, original = text): FoundRecord | undefined {
  const vcard = parseVcard(text);
  const card = vcardCard(vcard, options.decode);
  if (isEmpty(card)) return undefined;
  return {
    source: 'vcard',
    key: uidOf(vcard) || contentKey(card),
    kind: kindOf(vcard, card),
    card,
    identities: vcardIdentities(vcard, card, options.defaultCountry),
    original,
  };
}

function isEmpty({ name, otherNames, organisation, emails, phones, urls }: Card): boolean {
  return !(name || otherNames || organisation || emails || phones || urls);
}

/** The same contact has `urn:uuid:…` in a 4.0 export and the bare id in a 3.0 one. */
function uidOf(vcard: Vcard): string {
  const uid = vcard.lines.find(({ name }) => name === 'UID')?.value ?? '';
  return unescaped(uid).replace(/^urn:uuid:/i, '');
}

function kindOf(vcard: Vcard, card: Card): RecordKind {
  const said = plainValue(vcard, 'KIND') || plainValue(vcard, 'X-ADDRESSBOOKSERVER-KIND');
  if (said === 'group' || said === 'org' || said === 'location') return 'group';
  if (said === 'application' || said === 'device') return 'bot';
  if (plainValue(vcard, 'X-ABSHOWAS') === 'company') return 'group';
  const hasNameParts = vcard.lines.some(({ name, value }) => name === 'N' && /[^;\s]/.test(value));
  return card.name === card.organisation && !hasNameParts ? 'group' : 'person';
}

function plainValue(vcard: Vcard, property: string): string {
  return (
    vcard.lines
      .find(({ name }) => name === property)
      ?.value.trim()
      .toLowerCase() ?? ''
  );
}
