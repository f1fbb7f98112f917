import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/min';
import type { Identity } from '../../core/source-record.ts';

/**
 * Hotlines; no person has one alone. In nearly every country they begin with 800 or 900, and the countries of +1
 * have some more. The full metadata knows them exactly, but asking it takes as long as all the rest of a card.
 */
const SERVICE = /^(?:[89]00|1[389]00)/;
const AMERICAN_SERVICE = /^(?:8(?:00|33|44|55|66|77|88)|900)/;

/**
 * `+4930123456` (E.164), or undefined when this is no possible number. Without a country only a number in
 * international form tells which one it is, and where the country is assumed the number must be one that is given
 * out there: "123456" is possible almost everywhere. An extension stays part of the value: colleagues share the rest.
 */
export function phoneIdentity(text: string, defaultCountry?: string): Identity | undefined {
  const isInternational = /^\s*(?:tel:)?\s*[(]?\s*[+＋]/i.test(text);
  const country = isInternational ? undefined : supported(defaultCountry);
  if (!isInternational && country === undefined) return undefined;
  const number = parsePhoneNumberFromString(text.trim(), {
    extract: false,
    ...(country && { defaultCountry: country }),
  });
  if (!number?.isPossible() || !(isInternational || number.isValid())) return undefined;
  const identity: Identity = { kind: 'phone', value: e164(number) };
  return isService(number) ? { ...identity, shared: true } : identity;
}

function supported(country: string | undefined): CountryCode | undefined {
  const code = country?.toUpperCase() ?? '';
  return isSupportedCountry(code) ? code : undefined;
}

function e164(number: PhoneNumber): string {
  return number.ext === undefined ? number.number : `${number.number};ext=${number.ext}`;
}

function isService({ countryCallingCode, nationalNumber }: PhoneNumber): boolean {
  return countryCallingCode === '1' ? AMERICAN_SERVICE.test(nationalNumber) : SERVICE.test(nationalNumber);
}
