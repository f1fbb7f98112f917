import type { Reason } from '../network/reason.ts';
import type { AspectName } from './aspects.ts';
import { ASPECTS } from './aspects.ts';
import type { Likeness } from './likeness.ts';
import { ASPECT_COUNT, compare, type Pattern } from './pattern.ts';
import { aspectBits, type Pair, type Weights } from './weights.ts';

/** What each level says, from 1 on; an empty one says nothing worth reading. */
const SAYS: Readonly<Record<AspectName, readonly string[]>> = {
  given: [
    'The same given name.',
    'Two forms of one given name.',
    'Given names a slip apart.',
    'Different given names.',
  ],
  family: [
    'The same family name.',
    'Family names a slip apart.',
    'Family names that sound alike.',
    'They share one of two family names.',
    'Different family names.',
  ],
  middle: ['The same middle name.', 'Different middle names.'],
  suffix: ['Both of one generation.', 'One is junior, the other senior.'],
  birth: [
    'Born on the same day.',
    'Days of birth a slip apart.',
    'Born in the same year, on different days.',
    'Born on the same day of different years.',
    'Different days of birth.',
  ],
  email: [
    'The same address.',
    'The same name at two mail providers.',
    'Addresses a slip apart.',
    'Different addresses.',
  ],
  phone: ['The same telephone number.', 'Different telephone numbers.'],
  profile: ['The same profile.', 'Different profiles.'],
  number: ['The same number.', 'Numbers a slip apart.', 'Different numbers.'],
  postcode: ['The same postcode.', 'The same area.', 'Postcodes a slip apart.', 'Different postcodes.'],
  place: ['The same place.', 'Places a slip apart.', 'Places that share a word.', 'Different places.'],
  street: ['The same street.', 'Streets that are much alike.', 'Different streets.'],
  organisation: ['The same organisation.', 'Organisations that share a word.', 'Different organisations.'],
  work: ['The same title.', 'Titles that share a word.', 'Different titles.'],
  gender: ['', 'Different gender.'],
  made: ['The address is made from the name.', 'The address may be made from the name.'],
};

/** Less than this much of a bit moves nobody. */
const LEAST_BITS = 0.5;

/** Those that move anybody. */
export function weightiestFirst(reasons: readonly Reason[]): readonly Reason[] {
  return reasons
    .filter(({ amount }) => Math.abs(amount) >= LEAST_BITS)
    .sort((one, other) => Math.abs(other.amount) - Math.abs(one.amount));
}

/** What the records say for one person (amounts above 0, in bits) and what against. */
export function explainDoubt(pair: Pair, weights: Weights, likeness: Likeness): readonly Reason[] {
  const pattern: Pattern = new Uint8Array(ASPECT_COUNT);
  compare(...pair, likeness, pattern);
  return Object.keys(ASPECTS).flatMap((name, at) => {
    const level = pattern[at] ?? 0;
    const says = level === 0 ? undefined : sentenceOf(name, level);
    return says ? [{ says, amount: aspectBits(at, level, pair, weights) }] : [];
  });
}

function sentenceOf(name: string, level: number): string | undefined {
  return Object.entries(SAYS).find(([aspect]) => aspect === name)?.[1][level - 1];
}
