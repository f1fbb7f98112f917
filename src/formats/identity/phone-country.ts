import { parsePhoneNumberFromString } from 'libphonenumber-js/min';

/** In text of any kind: a plus, and figures with what stands between them. */
const INTERNATIONAL = /[+＋]\d[\d ().\u00a0-]{6,18}\d/g;
const MOST_NUMBERS = 500;
const LEAST_NUMBERS = 3;
const LEAST_SHARE = 0.6;

/** The country in which a number in international form was given out, as `DE`; undefined of all other numbers. */
export function phoneCountry(value: string): string | undefined {
  const number = parsePhoneNumberFromString(value.replace(/;.*$/s, ''), { extract: false });
  if (!number) return undefined;
  return number.country ?? (number.countryCallingCode === '1' ? 'US' : number.getPossibleCountries()[0]);
}

/**
 * The country that most numbers of a text with a calling code have: of a local number beside them it is the likeliest.
 * Undefined when they are few or come from everywhere.
 */
export function frequentCountry(text: string): string | undefined {
  const counts = new Map<string, number>();
  let numbers = 0;
  for (const [found] of text.matchAll(INTERNATIONAL)) {
    const country = phoneCountry(found);
    if (country === undefined) continue;
    counts.set(country, (counts.get(country) ?? 0) + 1);
    numbers += 1;
    if (numbers >= MOST_NUMBERS) break;
  }
  const [most] = [...counts].sort(
    ([one, count], [other, another]) => another - count || (one < other ? -1 : 1),
  );
  const isClear = most !== undefined && most[1] >= LEAST_NUMBERS && most[1] >= LEAST_SHARE * numbers;
  return isClear ? most[0] : undefined;
}
