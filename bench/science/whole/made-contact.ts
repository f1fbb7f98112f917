import type { OneMoreContact } from '../../../src/core/whole-network-with.ts';
import type { Chance } from '../../made/chance.ts';
import { meAmong, somebodyElse, TODAY } from './made-people.ts';

const NEAR = 60;

/** A mail from somebody to me and up to three people of their firm, some of whom they were never seen with. */
export function madeContact(size: number, chance: Chance): OneMoreContact {
  const first = chance.below(size - 1);
  const from = somebodyElse(size, first);
  const others = Array.from({ length: 3 }, () =>
    somebodyElse(size, (first + 1 + chance.below(NEAR)) % (size - 1)),
  );
  const people = [...new Set([meAmong(size), ...others])];
  const weight = 1 / Math.sqrt(people.length);
  return {
    seen: { day: TODAY, channel: 'mail', from, people, present: people.length + 1 },
    days: new Map([[from, [{ day: TODAY, channel: 'mail', direction: 'in', weight }]]]),
  };
}
