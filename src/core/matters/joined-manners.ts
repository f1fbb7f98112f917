import type { Manners } from './manners.ts';
import type { Matter } from './matter.ts';

/** Merging people can bring several together; what was said last counts, field by field. They are the newest first. */
export function joinedManners(all: readonly Matter<'manners'>[]): Manners {
  let joined: Manners = {};
  for (const { about } of all.toReversed()) joined = { ...joined, ...about };
  return joined;
}
