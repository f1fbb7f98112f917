import type { Matter } from '../matters/matter.ts';

/** A word that somebody found weighs more than a click on a skill. */
export function wordsFirst(all: readonly Matter<'endorsement'>[]): readonly Matter<'endorsement'>[] {
  return [...all.filter(({ about }) => !about.skills), ...all.filter(({ about }) => about.skills)];
}
