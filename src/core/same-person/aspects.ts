import type { Described } from './described.ts';
import type { Likeness } from './likeness.ts';
import { madeLevel } from './made-from-name.ts';
import { familyLevel, givenLevel, middleLevel } from './name-levels.ts';
import {
  anySameLevel,
  birthLevel,
  emailLevel,
  numberLevel,
  placeLevel,
  postcodeLevel,
  sameLevel,
  streetLevel,
  workLevel,
} from './value-levels.ts';

/** One thing that is compared of two records. Its levels go from 1, the same, to the last, different; 0 is not known. */
export type Aspect = {
  level(one: Described, other: Described, likeness: Likeness): number;
  /** What stands there, for the frequency of each value. */
  values(record: Described): readonly string[];
  /** How often records of one person stand at each level from 1 on, before anything is learnt. Ours. */
  readonly prior: readonly number[];
  /** How often a value is expected that was never seen. Ours. */
  readonly unseen: number;
  /** Where nothing is said nothing follows, as with the others; but what is said can only speak for one person. */
  readonly isOnlyFor?: boolean;
};

const only = (value: string): readonly string[] => (value === '' ? [] : [value]);

/** The order is the order in a pattern. */
export const ASPECTS = {
  given: {
    level: (one, other, likeness) => givenLevel(one.given, other.given, likeness),
    values: ({ given }) => only(given),
    prior: [0.8, 0.08, 0.08, 0.04],
    unseen: 1 / 500,
  },
  family: {
    level: (one, other, likeness) => familyLevel(one.family, other.family, likeness),
    values: ({ family }) => only(family),
    prior: [0.84, 0.08, 0.03, 0.02, 0.03],
    unseen: 1 / 3000,
  },
  middle: {
    level: (one, other) => middleLevel(one.middle, other.middle),
    values: ({ middle }) => only(middle),
    prior: [0.9, 0.1],
    unseen: 1 / 20,
  },
  suffix: {
    level: (one, other) => sameLevel(one.suffix, other.suffix),
    values: ({ suffix }) => only(suffix),
    prior: [0.98, 0.02],
    unseen: 1 / 3,
  },
  birth: {
    level: (one, other) => birthLevel(one.birth, other.birth),
    values: ({ birth }) => only(birth),
    prior: [0.8, 0.1, 0.05, 0.01, 0.04],
    unseen: 1 / 20_000,
  },
  email: {
    level: (one, other, likeness) => emailLevel(one.emails, other.emails, likeness),
    values: ({ emails }) => emails,
    prior: [0.5, 0.15, 0.1, 0.25],
    unseen: 1 / 100_000,
  },
  phone: {
    level: (one, other) => anySameLevel(one.phones, other.phones),
    values: ({ phones }) => phones,
    prior: [0.6, 0.4],
    unseen: 1 / 100_000,
  },
  profile: {
    level: (one, other) => anySameLevel(one.profiles, other.profiles),
    values: ({ profiles }) => profiles,
    prior: [0.8, 0.2],
    unseen: 1 / 100_000,
  },
  number: {
    level: (one, other, likeness) => numberLevel(one.numbers, other.numbers, likeness),
    values: ({ numbers }) => numbers,
    prior: [0.9, 0.05, 0.05],
    unseen: 1 / 100_000,
  },
  postcode: {
    level: (one, other, likeness) => postcodeLevel(one.postcode, other.postcode, likeness),
    values: ({ postcode }) => only(postcode),
    prior: [0.65, 0.12, 0.08, 0.15],
    unseen: 1 / 3000,
  },
  place: {
    level: (one, other, likeness) => placeLevel(one.places, other.places, likeness),
    values: ({ places }) => places,
    prior: [0.6, 0.1, 0.1, 0.2],
    unseen: 1 / 500,
  },
  street: {
    level: (one, other, likeness) => streetLevel(one.street, other.street, likeness),
    values: ({ street }) => only(street),
    prior: [0.6, 0.2, 0.2],
    unseen: 1 / 20_000,
  },
  organisation: {
    level: (one, other, likeness) => workLevel(one.organisation, other.organisation, likeness),
    values: ({ organisation }) => only(organisation),
    prior: [0.5, 0.1, 0.4],
    unseen: 1 / 1000,
  },
  work: {
    level: (one, other, likeness) => workLevel(one.work, other.work, likeness),
    values: ({ work }) => only(work),
    prior: [0.5, 0.15, 0.35],
    unseen: 1 / 100,
  },
  gender: {
    level: (one, other) => sameLevel(one.gender, other.gender),
    values: ({ gender }) => only(gender),
    prior: [0.97, 0.03],
    unseen: 1 / 2,
  },
  made: {
    level: madeLevel,
    values: () => [],
    prior: [0.6, 0.4],
    unseen: 1 / 20_000,
    isOnlyFor: true,
  },
} satisfies Readonly<Record<string, Aspect>>;

export type AspectName = keyof typeof ASPECTS;
