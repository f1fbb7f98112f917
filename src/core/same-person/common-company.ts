import type { PersonId } from '../ids.ts';
import type { Company } from '../network/circle/company.ts';

/** What the company of two people tells of whether they are one. */
export type CommonCompany = {
  /** On so many days both stood in one mail or meeting. */
  readonly daysTogether: number;
  /** With how many others both were seen. */
  readonly others: number;
  /** Some of these, those with the smallest company first. */
  readonly rarest: readonly PersonId[];
  /** Σ 1 / ln size over the others, `size` being with how many people each was seen, the two among them. */
  readonly rarity: number;
};

export const NO_COMPANY: CommonCompany = { daysTogether: 0, others: 0, rarest: [], rarity: 0 };

/** Cost: the smaller company. */
export function seenWithBoth(one: Company, other: Company): readonly PersonId[] {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few.keys()].filter((person) => many.has(person));
}

/** Of more others the size is not asked: fifty are enough for all bits there are, up to a size of 4,000. */
export const MOST_SIZED = 50;
const MOST_NAMED = 2;
/** The two themselves. */
const LEAST_SIZE = 2;

export function commonCompany(
  daysTogether: number,
  others: readonly PersonId[],
  sizes: ReadonlyMap<PersonId, number>,
): CommonCompany {
  const sized = others
    .slice(0, MOST_SIZED)
    .map((person) => ({ person, size: Math.max(LEAST_SIZE, sizes.get(person) ?? 0) }))
    .sort((one, next) => one.size - next.size || (one.person < next.person ? -1 : 1));
  return {
    daysTogether,
    others: others.length,
    rarest: sized.slice(0, MOST_NAMED).map(({ person }) => person),
    rarity: sized.reduce((sum, { size }) => sum + 1 / Math.log(size), 0),
  };
}

/** From so many days together on, two are asked about whatever else is sure; a single day may be a slip. */
export const DAYS_OF_TWO = 2;

/**
 * What company adds to a weight (weights.ts), in bits:
 *
 *   days together: −min(1.5, days / 4)                  others in common: min(3, rarity / 2)
 *
 * Who is in common speaks for one person, by how rare that companion is (Adamic and Adar 2003, Social Networks 25:211).
 * Days together speak against, but little: people copy their own second address, and on the mail of a list they do it as
 * often as two people stand on it. Of who was never seen with anybody nothing follows, and nothing from having nobody in
 * common: work and home share none. The constants are chosen by us; docs/models.md says what they were held against.
 */
const BITS_OF_A_DAY = 0.25;
const MOST_BITS_OF_DAYS = 1.5;
const BITS_OF_RARITY = 0.5;
export const MOST_BITS_OF_OTHERS = 3;

export function bitsOfDays({ daysTogether }: CommonCompany): number {
  return -Math.min(MOST_BITS_OF_DAYS, BITS_OF_A_DAY * daysTogether);
}

export function bitsOfOthers({ rarity }: CommonCompany): number {
  return Math.min(MOST_BITS_OF_OTHERS, BITS_OF_RARITY * rarity);
}
