import type { WorkFunction } from '../work-functions.ts';
import { FUNCTION_WORDS_OF_BUSINESS } from './function-words-of-business.ts';
import { FUNCTION_WORDS_OF_CALLINGS } from './function-words-of-callings.ts';
import { FUNCTION_WORDS_OF_MAKING } from './function-words-of-making.ts';
import type { WordsOfKind } from './words-of-kind.ts';

export const FUNCTION_WORDS: Readonly<Record<WorkFunction, WordsOfKind>> = {
  ...FUNCTION_WORDS_OF_BUSINESS,
  ...FUNCTION_WORDS_OF_MAKING,
  ...FUNCTION_WORDS_OF_CALLINGS,
};

/** Phrases that hold a word of some function and are no such work. */
export const NO_FUNCTION = `executives, ceos, managers, leaders, founders, owners, directors, officer,
  primaria, recherche d'emploi, mitarbeiter, fachkraft, beauftragte, spezialist, fachverkäuferin,
  driving force, law enforcement, sport director, sporting director, spiritual director, ad interim`;
