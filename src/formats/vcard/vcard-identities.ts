import type { Card } from '../../core/card.ts';
import type { Identity } from '../../core/source-record.ts';
import { cardIdentities, distinctIdentities } from '../identity/card-identities.ts';
import { phoneIdentity } from '../identity/phone-identity.ts';
import { profileIdentity } from '../identity/profile-identity.ts';
import { hasType, paramValuesOf } from './content-line.ts';
import type { DecodedCard, DecodedLine } from './decoded-card.ts';
import { unescaped } from './text-value.ts';

/** Chat handles that stand in a property of their own. */
const HANDLE_SCHEMES: Readonly<Record<string, string>> = {
  'X-JABBER': 'xmpp',
  'X-GTALK': 'xmpp',
  'X-GOOGLE-TALK': 'xmpp',
  'X-SKYPE': 'skype',
  'X-SKYPE-USERNAME': 'skype',
  'X-AIM': 'aim',
  'X-ICQ': 'icq',
  'X-MSN': 'msn',
  'X-YAHOO': 'yahoo',
  'X-QQ': 'qq',
  'X-GADUGADU': 'gg',
  'X-GROUPWISE': 'groupwise',
};

/** KDE wrote `X-messaging/skype-All` before it took up IMPP. */
const KDE_HANDLE = /^X-MESSAGING[/-]([A-Z]+)-ALL$/;

/** Apple writes `x-apple:ada` where it knows the name and not the address. */
const SITES: Readonly<Record<string, string>> = {
  linkedin: 'linkedin.com/in/',
  twitter: 'x.com/',
  github: 'github.com/',
  facebook: 'facebook.com/',
  instagram: 'instagram.com/',
};

const TYPE_OF_MANY = /\b(?:\w*fax|main|pager)\b/i;
const LABEL_OF_MANY = /fax|main|zentrale|switchboard/i;

/** All by which the person of this card can be recognised. A fax or a switchboard belongs to many. */
export function vcardIdentities(
  decoded: DecodedCard,
  card: Card,
  defaultCountry?: string,
): readonly Identity[] {
  const sharedPhones = decoded
    .named('TEL')
    .filter((line) => hasType(line, TYPE_OF_MANY) || LABEL_OF_MANY.test(decoded.label(line.group)))
    .map((line) => {
      const phone = phoneIdentity(unescaped(line.text), defaultCountry);
      return phone && { ...phone, shared: true };
    });
  const named = decoded.lines.filter(({ name }) => name === 'IMPP' || name.startsWith('X-'));
  return distinctIdentities([
    ...cardIdentities(card, defaultCountry),
    ...sharedPhones,
    ...named.map(profile),
    ...named.map(handle),
  ]);
}

/** A profile that is told by a name alone: `X-TWITTER:ada`, `X-SOCIALPROFILE;TYPE=linkedin:x-apple:ada`. */
function profile(line: DecodedLine): Identity | undefined {
  if (line.name === 'X-TWITTER') return profileIdentity(`${SITES['twitter']}${unescaped(line.text)}`);
  if (line.name !== 'X-SOCIALPROFILE') return undefined;
  const name = /^x-apple:([^\s/]+)$/.exec(unescaped(line.text))?.[1];
  const site = paramValuesOf(line, 'TYPE').flatMap((type) => SITES[type.toLowerCase()] ?? [])[0];
  return name === undefined || site === undefined ? undefined : profileIdentity(site + name);
}

/** `skype:ada` out of `IMPP:skype:ada?chat`, `IMPP;X-SERVICE-TYPE=Skype:ada` or `X-SKYPE:ada`. */
function handle(line: DecodedLine): Identity | undefined {
  if (line.name !== 'IMPP' && !line.name.startsWith('X-')) return undefined;
  const scheme =
    line.name === 'IMPP'
      ? (paramValuesOf(line, 'X-SERVICE-TYPE')[0] ?? paramValuesOf(line, 'SERVICE-TYPE')[0])
      : (HANDLE_SCHEMES[line.name] ?? KDE_HANDLE.exec(line.name)?.[1]);
  if (line.name !== 'IMPP' && scheme === undefined) return undefined;
  const value = unescaped(line.text)
    .toLowerCase()
    .replace(/\?(?:chat|call|add|message)$/, '');
  if (/^[a-z][a-z-]*:[^\s:/]+$/.test(value)) return { kind: 'handle', value };
  return scheme && /^[^\s:/]+$/.test(value)
    ? { kind: 'handle', value: `${scheme.toLowerCase()}:${value}` }
    : undefined;
}
