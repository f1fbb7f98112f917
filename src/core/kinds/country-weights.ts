import type { CountryCode } from './countries.ts';

/** How much some words of a place speak for each country. */
export type CountryWeights = Readonly<Partial<Record<CountryCode, number>>>;

/**
 * Ours: a country or a state says where; a city nearly, for there are namesakes; two letters too, where they mean one
 * thing. Where they mean several, a state of America is the likeliest: nobody else writes the letters of a state as
 * often.
 */
export const WEIGHT = {
  country: 1,
  region: 1,
  city: 0.8,
  letters: 0.75,
  sharedLettersOfAmerica: 0.6,
  sharedLetters: 0.3,
} as const;
