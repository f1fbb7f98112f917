import { COUNTRIES, type CountryCode } from './countries.ts';
import { type CountryWeights, WEIGHT } from './country-weights.ts';
import { once } from './once.ts';
import { REGION_LETTERS, SHARED_LETTERS } from './words/regions.ts';

/** What letters behind a city say: "Berlin, DE", "Austin TX", "Torino (TO)". */
export function weightsOfLetters(letters: string): CountryWeights {
  const countries = meanings().get(letters);
  if (countries === undefined) return {};
  if (countries.length > 1) return SHARED_LETTERS[letters] ?? weightsOfSeveral(countries);
  const isCode = countries.some((code) => code.toLowerCase() === letters);
  return Object.fromEntries(countries.map((code) => [code, isCode ? WEIGHT.letters : WEIGHT.region]));
}

/** What letters say that stand alone: only countries are written so. */
export function weightsOfCode(letters: string): CountryWeights {
  const country = COUNTRIES.find(([code]) => code.toLowerCase() === letters)?.[0];
  return country === undefined ? {} : { [country]: WEIGHT.letters };
}

function weightsOfSeveral(countries: readonly CountryCode[]): CountryWeights {
  return Object.fromEntries(
    countries.map((code) => [code, code === 'US' ? WEIGHT.sharedLettersOfAmerica : WEIGHT.sharedLetters]),
  );
}

/** The countries that letters stand for, their own or one of their states. */
const meanings = once((): ReadonlyMap<string, readonly CountryCode[]> => {
  const all = new Map<string, readonly CountryCode[]>();
  const add = (letters: string, code: CountryCode): void => {
    all.set(letters, [...(all.get(letters) ?? []), code]);
  };
  for (const [code] of COUNTRIES) {
    add(code.toLowerCase(), code);
    for (const letters of (REGION_LETTERS[code] ?? '').split(/\s+/)) if (letters !== '') add(letters, code);
  }
  return all;
});
