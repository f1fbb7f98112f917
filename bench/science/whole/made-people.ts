import type { Bond } from '../../../src/core/bond.ts';
import { type Day, dayOf } from '../../../src/core/day.ts';
import type { Closeness } from '../../../src/core/network/closeness.ts';
import type { ContactDay } from '../../../src/core/network/contact-day.ts';
import type { Somebody } from '../../../src/core/whole-network.ts';
import type { Chance } from '../../made/chance.ts';

export const TODAY = dayOf(new Date('2026-01-01T00:00:00Z'));

/** My number lies among those of the others, as it does where people are numbered by their ids. */
export function meAmong(size: number): number {
  return size >> 1;
}

/** Somebody else, from 0 up to two less than there are people. */
export function somebodyElse(size: number, place: number): number {
  return place < meAmong(size) ? place : place + 1;
}

const MEAN_DAYS = 20;
const OLDEST = 8_000;
/** Of so many the last contact lies anywhere in five years. */
const ENDED = 0.4;

/** Everybody with twenty contact days in the mean, few with hundreds and many with some; nothing of me. */
export function madePeople(size: number, chance: Chance): readonly Somebody[] {
  return Array.from({ length: size }, (_, person) => {
    if (person === meAmong(size)) return { days: [] };
    const days = madeDays(chance);
    const bond = madeBond(chance);
    const told = chance.isWithin(0.05) ? { helpedMe: 1, introduced: chance.below(2) } : undefined;
    return { days, ...(bond && { bond }), ...(told && { told }) };
  });
}

function madeDays(chance: Chance): readonly ContactDay[] {
  const count = Math.ceil(-MEAN_DAYS * Math.log(1 - chance.next()));
  const meanGap = 1 + 60 * chance.next() ** 2;
  const ages: number[] = [];
  let age = chance.isWithin(ENDED)
    ? chance.below(2_000)
    : Math.floor(-2 * meanGap * Math.log(1 - chance.next()));
  while (ages.length < count && age < OLDEST) {
    ages.push(age);
    age += 1 + Math.floor(-meanGap * Math.log(1 - chance.next()));
  }
  return ages.reverse().map((one) => madeDay((TODAY - one) as Day, chance));
}

function madeDay(day: Day, chance: Chance): ContactDay {
  const share = 1 / Math.sqrt(1 + chance.below(4));
  if (chance.isWithin(0.1)) return { day, channel: 'meeting', direction: 'both', weight: 3 * share };
  if (chance.isWithin(0.1)) return { day, channel: 'call', direction: 'both', weight: 2 };
  return { day, channel: 'mail', direction: chance.isWithin(0.5) ? 'out' : 'in', weight: share };
}

/** One in fifty is kin or was called close. */
function madeBond(chance: Chance): Bond | undefined {
  if (!chance.isWithin(0.02)) return undefined;
  const closeness = chance.pick<Closeness>([1, 2, 3, 4, 5]);
  return { closeness, isKin: chance.isWithin(0.2), rests: false };
}
