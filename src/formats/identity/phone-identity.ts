import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { Identity } from '../../core/source-record.ts';

/**
 * Hotlines; no person has one alone. In nearly every country they begin with 800 or 900, and the countries of +1
 * have some more. The full metadata knows them exactly, but asking it doubles the time that an address book takes.
 */
const SERVICE = /^(?:[89]00|1[389]00)/;
const AMERICAN_SERVICE = /^(?:8(?:00|33|44|55|66|77|88)|900)/;

/** With spaces, a trunk prefix in brackets and an extension. */
const LONGEST_NUMBER = 100;

/** Mobile numbers of China and India are this long and have no 0 before them; no local number is. */
const LONGER_THAN_LOCAL = 10;

/**
 * `+4930123456` (E.164), or undefined when this is no possible number, or a local one that several towns have.
 * Without a country only a number in international form tells which one it is. An extension stays part of the
 * value, because colleagues share the rest.
 */
export function phoneIdentity(text: string, defaultCountry?: string): Identity | undefined {
  if (text.length > LONGEST_NUMBER) return undefined;
  const written = withoutScheme(text);
  const isInternational = /^[(]?\s*[+＋]/.test(written);
  const country = isInternational ? undefined : supported(defaultCountry);
  if (!isInternational && country === undefined) return undefined;
  const number = parsed(written, country);
  if (!number?.isPossible() || (country !== undefined && isLocal(written, number, country))) return undefined;
  const value = number.ext === undefined ? number.number : `${number.number};ext=${number.ext}`;
  return isService(number) ? { kind: 'phone', value, shared: true } : { kind: 'phone', value };
}

/** `tel:+1-202-456-1111;ext=12` and `tel:331-6005;phone-context=+64-3` (RFC 3966) as people write them. */
function withoutScheme(text: string): string {
  const bare = text.trim().replace(/^tel:\s*/i, '');
  const [, context = ''] = /;phone-context=\+(\d[\d-]*)/i.exec(bare) ?? [];
  const extension = /;(?:ext=)?(\d{1,7})(?=;|$)/i.exec(bare)?.[1];
  const number = bare.replace(/;.*$/s, '').replace(/^\++/, '+');
  const whole =
    context === '' || number.startsWith('+') ? number : `+${context} ${number.replace(/^\D*0/, '')}`;
  return extension === undefined ? whole : `${whole} ext ${extension}`;
}

function supported(country: string | undefined): CountryCode | undefined {
  const code = country?.toUpperCase() ?? '';
  return isSupportedCountry(code) ? code : undefined;
}

function parsed(text: string, country: CountryCode | undefined): PhoneNumber | undefined {
  return parsePhoneNumberFromString(text, { extract: false, ...(country && { defaultCountry: country }) });
}

/** `901820` in a country where numbers of other towns begin with 0. Such a 0 changes nothing but is missing. */
function isLocal(text: string, number: PhoneNumber, country: CountryCode): boolean {
  if (/^\D*0/.test(text) || number.nationalNumber.length >= LONGER_THAN_LOCAL) return false;
  return parsed(`0${text}`, country)?.number === number.number;
}

function isService({ countryCallingCode, nationalNumber }: PhoneNumber): boolean {
  return countryCallingCode === '1' ? AMERICAN_SERVICE.test(nationalNumber) : SERVICE.test(nationalNumber);
}
