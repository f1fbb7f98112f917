import type { Whose } from '../../core/matters/whose.ts';

/**
 * How it is told that something was given or received, in folded letters, from where a word begins. Every person of the line
 * stands in it as § for each letter. `(?<whom>…)` is who it was for, `(?<who>…)` who did it where that stands among the
 * words, `(?<what>…)` what it was; without it the verb is.
 */
export type FavourWay = {
  /** Whose favour it is: `me` gave, or `them`. */
  readonly of: Whose;
  /** Who must stand before: I or nobody, she or a name, either or nobody; `told` where the verb says it. */
  readonly by: 'me' | 'them' | 'them or nobody' | 'told';
  readonly says: string;
  /** Stands before what it was, so that it reads as a thing. */
  readonly as?: string;
};

export type FavourLanguage = {
  /** What makes it none: these words before it, and these anywhere in the clause. */
  readonly not: string;
  readonly never: string;
  readonly ways: readonly FavourWay[];
};

/** A person among the words. */
export const NAME = '§(?:[§ ]*§)?';
