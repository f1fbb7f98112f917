import type { Card } from '../../core/card.ts';
import type { Identity } from '../../core/source-record.ts';
import { cardIdentities, distinctIdentities } from '../identity/card-identities.ts';
import { phoneIdentity } from '../identity/phone-identity.ts';
import { type ContentLine, hasType, paramValuesOf } from './content-line.ts';
import type { Vcard } from './parse-vcard.ts';
import { unescaped } from './text-value.ts';

/** Chat handles that stand in a property of their own. */
const HANDLE_SCHEMES: Readonly<Record<string, string>> = {
  'X-JABBER': 'xmpp',
  'X-SKYPE': 'skype',
  'X-SKYPE-USERNAME': 'skype',
  'X-AIM': 'aim',
  'X-ICQ': 'icq',
  'X-MSN': 'msn',
  'X-YAHOO': 'yahoo',
  'X-QQ': 'qq',
};

const TYPE_OF_MANY = /\b(?:\w*fax|main|pager)\b/i;

/** All by which the person of this card can be recognised. A fax or a switchboard belongs to many. */
export function vcardIdentities(vcard: Vcard, card: Card, defaultCountry?: string): readonly Identity[] {
  const sharedPhones = vcard.lines
    .filter((line) => line.name === 'TEL' && isOfMany(line, vcard))
    .map((line) => {
      const phone = phoneIdentity(unescaped(line.value), defaultCountry);
      return phone && { ...phone, shared: true };
    });
  return distinctIdentities([
    ...cardIdentities(card, defaultCountry),
    ...sharedPhones,
    ...vcard.lines.map(handle),
  ]);
}

function isOfMany(line: ContentLine, vcard: Vcard): boolean {
  if (hasType(line, TYPE_OF_MANY)) return true;
  return line.group !== undefined && /fax|main|zentrale|switchboard/i.test(labelOf(line.group, vcard));
}

/** Apple names a property in a second line of the same group: `item1.X-ABLabel:_$!<HomeFAX>!$_`. */
function labelOf(group: string, vcard: Vcard): string {
  return vcard.lines.find((line) => line.name === 'X-ABLABEL' && line.group === group)?.value ?? '';
}

/** `skype:ada` out of `IMPP:skype:ada`, `IMPP;X-SERVICE-TYPE=Skype:ada` or `X-SKYPE:ada`. */
function handle(line: ContentLine): Identity | undefined {
  const scheme = line.name === 'IMPP' ? paramValuesOf(line, 'X-SERVICE-TYPE')[0] : HANDLE_SCHEMES[line.name];
  if (line.name !== 'IMPP' && scheme === undefined) return undefined;
  const value = unescaped(line.value).toLowerCase();
  if (/^[a-z][a-z-]*:[^\s:/]+$/.test(value)) return { kind: 'handle', value };
  return scheme && /^[^\s:/]+$/.test(value)
    ? { kind: 'handle', value: `${scheme.toLowerCase()}:${value}` }
    : undefined;
}
