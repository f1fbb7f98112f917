import { COUNTRIES, type CountryCode } from './countries.ts';

/** Postcodes with the letters of a country before them: "CH-8001", "D-10115". */
const WITH_LETTERS = /(?<![\p{L}\p{N}])(\p{Lu}{1,2})-\d{4,5}(?!\d)/u;
/** Postcodes that only one country has. */
const BRITISH = /(?<![\p{L}\p{N}])[A-Z]{1,2}\d[A-Z\d]? ?\d[A-Z]{2}(?![\p{L}\p{N}])/iu;
const CANADIAN = /(?<![\p{L}\p{N}])[A-Z]\d[A-Z] ?\d[A-Z]\d(?![\p{L}\p{N}])/iu;

/** The letters that cars carry, where they differ from ISO 3166: people wrote these before postcodes. */
const OF_CARS: Readonly<Partial<Record<string, CountryCode>>> = {
  A: 'AT',
  B: 'BE',
  D: 'DE',
  E: 'ES',
  F: 'FR',
  FL: 'LI',
  H: 'HU',
  I: 'IT',
  L: 'LU',
  N: 'NO',
  P: 'PT',
  S: 'SE',
};

export type Postcode = { readonly code: CountryCode; readonly start: number; readonly end: number };

/** The country that the form of a postcode gives away. */
export function countryOfPostcode(place: string): Postcode | undefined {
  const lettered = WITH_LETTERS.exec(place);
  return (
    found(lettered, countryOfLetters(lettered?.[1] ?? '')) ??
    found(BRITISH.exec(place), 'GB') ??
    found(CANADIAN.exec(place), 'CA')
  );
}

function countryOfLetters(letters: string): CountryCode | undefined {
  return OF_CARS[letters] ?? COUNTRIES.find(([code]) => code === letters)?.[0];
}

function found(match: RegExpExecArray | null, code: CountryCode | undefined): Postcode | undefined {
  if (match === null || code === undefined) return undefined;
  return { code, start: match.index, end: match.index + match[0].length };
}
