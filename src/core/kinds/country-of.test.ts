import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTRIES } from './countries.ts';
import { countryOf } from './country-of.ts';
import { PLACES } from './places-for-tests.ts';
import { rowsOf } from './tables-for-tests.ts';

const places = rowsOf(PLACES);
const countryOfPlace = (place: string): string | undefined => countryOf({ places: [place] })?.kind;
const sureness = (place: string): number => countryOf({ places: [place] })?.confidence ?? 0;

/** What is read otherwise than by a careful reader: a change of the tables shows up here. */
const KNOWN_MISSES: readonly string[] = [];

test('places are read as a careful reader reads them, but for known misses', () => {
  const misses = places.flatMap(([place = '', country]) => {
    const read = countryOfPlace(place);
    return read === country ? [] : [`${place}: ${read} instead of ${country}`];
  });
  expect(misses).toEqual(KNOWN_MISSES);
  expect(places.length).toBeGreaterThanOrEqual(100);
});

test('a city with its country is surer than alone, and a name that many cities bear hardly sure', () => {
  expect(sureness('Berlin')).toBe(0.8);
  expect(sureness('Berlin, Germany')).toBe(0.98);
  expect(sureness('Paris, Texas')).toBeCloseTo(1 / 1.8 - 0.02 / 1.8, 12);
  expect(sureness('Cambridge')).toBeCloseTo((0.5 * 0.5) / 0.85, 12);
  expect(sureness('Georgia')).toBeLessThan(sureness('Tbilisi, Georgia'));
});

test('the words of a place are those that tell its country', () => {
  expect(countryOf({ places: ['Hauptstraße 3, 10115 Berlin, Deutschland'] })).toMatchObject({
    from: 'place',
    words: 'Deutschland',
  });
  expect(countryOf({ places: ['Greater London Area'] })?.words).toBe('Greater London');
  expect(countryOf({ places: ['CH-8001 Entenhausen'] })).toMatchObject({
    kind: 'Switzerland',
    words: 'CH-8001',
  });
});

test('a calling code tells the country of a number, the longest that fits', () => {
  const phone = (number: string) => countryOf({ phones: [number] });
  expect(phone('+49301234567')).toEqual({
    kind: 'Germany',
    confidence: 0.7,
    from: 'phone',
    words: '+49',
  });
  expect(phone('0041 44 123 45 67')).toMatchObject({ kind: 'Switzerland', words: '+41' });
  expect(phone('+351 21 123')?.kind).toBe('Portugal');
  expect(phone('+77011234567')?.kind).toBe('Kazakhstan');
  expect(phone('+74951234567')?.kind).toBe('Russia');
  expect(phone('+18765550123')?.kind).toBe('Jamaica');
  expect(phone('+16175550123')).toMatchObject({ kind: 'United States', confidence: 0.35 });
  expect(phone('030 1234567')).toBeUndefined();
  expect(phone('+')).toBeUndefined();
  expect(phone('+()  ----')).toBeUndefined();
});

test('a domain tells a country unless it is sold everywhere', () => {
  const email = (address: string) => countryOf({ emails: [address] });
  expect(email('ana@ruiz.example.es')).toEqual({
    kind: 'Spain',
    confidence: 0.4,
    from: 'email',
    words: '.es',
  });
  expect(email('bo@lind.co.uk')?.kind).toBe('United Kingdom');
  for (const ending of ['com', 'io', 'ai', 'co', 'me', 'tv', 'eu', 'example'])
    expect(email(`ana@ruiz.${ending}`), ending).toBeUndefined();
  expect(email('no address.de')).toBeUndefined();
});

test('the surest of all wins, a place before a number before an address', () => {
  const all = { places: ['Lisboa'], phones: ['+34 91 123'], emails: ['x@y.fr'] };
  expect(countryOf(all)?.kind).toBe('Portugal');
  expect(countryOf({ ...all, places: ['Remote'] })?.kind).toBe('Spain');
  expect(countryOf({ emails: all.emails })?.kind).toBe('France');
  expect(countryOf({ ...all, places: ['Cambridge'] })?.kind).toBe('Spain');
  expect(countryOf({})).toBeUndefined();
});

test('no two countries share a code, a name or a calling code', () => {
  for (const column of [0, 1] as const)
    expect(new Set(COUNTRIES.map((country) => country[column])).size).toBe(COUNTRIES.length);
  const codes = COUNTRIES.flatMap(([, , calling]) => (calling === '' ? [] : calling.split(', ')));
  expect(new Set(codes).size).toBe(codes.length);
});

const anyPlace = fc.constantFrom(...places.map(([place = '']) => place));

test('capitals and accents change nothing in what is not letters', () => {
  fc.assert(
    fc.property(anyPlace, (place) => {
      expect(countryOfPlace(place.normalize('NFD'))).toBe(countryOfPlace(place));
      expect(countryOfPlace(place.toUpperCase())).toBe(countryOfPlace(place));
    }),
    { numRuns: 300 },
  );
});

const anyText = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), anyPlace, fc.emailAddress());

test('any text gives a country of the list and words that come from it', () => {
  const names: readonly string[] = COUNTRIES.map(([, name]) => name);
  fc.assert(
    fc.property(fc.array(anyText), fc.array(anyText), fc.array(anyText), (at, phones, emails) => {
      const reading = countryOf({ places: at, phones, emails });
      if (reading === undefined) return;
      expect(names).toContain(reading.kind);
      expect(reading.confidence).toBeGreaterThan(0);
      expect(reading.confidence).toBeLessThanOrEqual(1);
      expect(reading.words).not.toBe('');
    }),
    { numRuns: 300 },
  );
});
