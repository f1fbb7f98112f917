import { COUNTRIES, type CountryCode } from './countries.ts';
import { type CountryWeights, WEIGHT } from './country-weights.ts';
import { weightsOfCode, weightsOfLetters } from './letter-weights.ts';
import { once } from './once.ts';
import { phraseTable } from './phrase-table.ts';
import { type PlaceWord, placeWords } from './place-words.ts';
import { countryOfPostcode } from './postcode.ts';
import { CITIES, SHARED_PLACES } from './words/cities.ts';
import { COUNTRY_NAMES } from './words/country-names.ts';
import { NO_COUNTRY, REGIONS } from './words/regions.ts';

/** Some words of a place, and what they say of the country. */
export type Hint = { readonly for: CountryWeights; readonly start: number; readonly end: number };

/** What the names, the letters and the postcode in a place say. */
export function countryHints(place: string): readonly Hint[] {
  const words = placeWords(place);
  return [...hintsOfNames(words), ...hintsOfLetters(words, place), ...hintsOfPostcode(place)];
}

function hintsOfNames(words: readonly PlaceWord[]): readonly Hint[] {
  return names()(words).map(({ value, from, to }) => ({
    for: value,
    start: words[from]?.start ?? 0,
    end: words[to - 1]?.end ?? 0,
  }));
}

type Listed = readonly (readonly [words: readonly string[], weights: CountryWeights])[];

const names = once(() =>
  phraseTable<CountryWeights>([
    ...named(CITIES, WEIGHT.city),
    ...COUNTRIES.flatMap(([code, name]) => listed(name, { [code]: WEIGHT.country })),
    ...named(COUNTRY_NAMES, WEIGHT.country),
    ...named(REGIONS, WEIGHT.region),
    ...SHARED_PLACES.flatMap(([name, weights]) => listed(name, weights)),
    ...listed(NO_COUNTRY, {}),
  ]),
);

function named(lists: Readonly<Partial<Record<CountryCode, string>>>, weight: number): Listed {
  return COUNTRIES.flatMap(([code]) => listed(lists[code] ?? '', { [code]: weight }));
}

function listed(list: string, weights: CountryWeights): Listed {
  return list.split(',').map((name) => [placeWords(name).map(({ text }) => text), weights] as const);
}

const CAPITALS = /^\p{Lu}+$/u;
const isNumber = ({ text }: PlaceWord): boolean => /^\d+$/.test(text);
const isZip = ({ text }: PlaceWord): boolean => /^\d{5}$/.test(text);

/** "Berlin, DE", "Austin TX 78701": letters that close a part of a place; behind other words only in capitals. */
function hintsOfLetters(words: readonly PlaceWord[], place: string): readonly Hint[] {
  return words.flatMap(({ text, apart, start, end }, at) => {
    const numbers = numbersBehind(words, at);
    if (numbers === undefined || !(apart || CAPITALS.test(place.slice(start, end)))) return [];
    const weights = words.length === 1 ? weightsOfCode(text) : weightsOfLetters(text);
    const isAmerican = weights.US !== undefined && numbers.some(isZip);
    return { for: isAmerican ? { US: WEIGHT.region } : weights, start, end };
  });
}

/** The numbers that close this part of the place; undefined when other words do. */
function numbersBehind(words: readonly PlaceWord[], at: number): readonly PlaceWord[] | undefined {
  const next = words.findIndex(({ apart }, later) => later > at && apart);
  const behind = words.slice(at + 1, next < 0 ? undefined : next);
  return behind.every(isNumber) ? behind : undefined;
}

function hintsOfPostcode(place: string): readonly Hint[] {
  const postcode = countryOfPostcode(place);
  if (postcode === undefined) return [];
  return [{ for: { [postcode.code]: WEIGHT.country }, start: postcode.start, end: postcode.end }];
}
