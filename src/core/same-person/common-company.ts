import type { PersonId } from '../ids.ts';
import type { Company } from '../network/circle/company.ts';

/** What the company of two people tells of whether they are one. */
export type CommonCompany = {
  /** On so many days both stood in one mail or meeting. */
  readonly daysTogether: number;
  /** With whom both were seen, those with the smallest company first. */
  readonly others: readonly Companion[];
};

/** `size` is with how many people this one was seen, the two among them. */
export type Companion = { readonly person: PersonId; readonly size: number };

/** Cost: the smaller company. */
export function seenWithBoth(one: Company, other: Company): readonly PersonId[] {
  const [few, many] = one.size <= other.size ? [one, other] : [other, one];
  return [...few.keys()].filter((person) => many.has(person));
}

/** The two themselves. */
const LEAST_SIZE = 2;

/** With the size of each one's company; of whom none is known, they were seen with the two at least. */
export function rarestFirst(
  people: readonly PersonId[],
  sizes: ReadonlyMap<PersonId, number>,
): readonly Companion[] {
  return people
    .map((person) => ({ person, size: Math.max(LEAST_SIZE, sizes.get(person) ?? 0) }))
    .sort((one, next) => one.size - next.size || (one.person < next.person ? -1 : 1));
}

/** From so many days together on, two are asked about whatever else is sure; a single day may be a slip. */
export const DAYS_OF_TWO = 2;

/**
 * What company adds to a weight (weights.ts), in bits:
 *
 *   days together: −min(1.5, days / 4)                  others in common: min(3, 0.5 · Σ 1 / ln size)
 *
 * Who is in common speaks for one person, by how rare that companion is (Adamic and Adar 2003, Social Networks 25:211).
 * Days together speak against, but little: people copy their own second address, and on the mail of a list they do it as
 * often as two people stand on it. Of who was never seen with anybody nothing follows, and nothing from having nobody in
 * common: work and home share none. The constants are chosen by us; docs/models.md says what they were held against.
 */
const BITS_OF_A_DAY = 0.25;
const MOST_BITS_OF_DAYS = 1.5;
const BITS_OF_RARITY = 0.5;
const MOST_BITS_OF_OTHERS = 3;

export function bitsOfDays({ daysTogether }: CommonCompany): number {
  return -Math.min(MOST_BITS_OF_DAYS, BITS_OF_A_DAY * daysTogether);
}

export function bitsOfOthers({ others }: CommonCompany): number {
  const rarity = others.reduce((sum, { size }) => sum + 1 / Math.log(size), 0);
  return Math.min(MOST_BITS_OF_OTHERS, BITS_OF_RARITY * rarity);
}
