import type { Named } from '../words/names-in.ts';
import type { IntroListed } from './use-introductions.ts';

/** Everybody who has a part in an introduction. */
export function peopleIn({
  connector,
  via,
  one,
  other,
}: Pick<IntroListed, 'connector' | 'via' | 'one' | 'other'>): readonly Named[] {
  return [connector, via, one, other].flatMap((person) => person ?? []);
}
