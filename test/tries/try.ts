import type { RefusalCode } from '../../src/core/refusal.ts';
import type { Known, KnownWords } from '../rich-network.ts';
import type { World } from '../world.ts';

/** The only person in the stranger's own book. */
export const OWN_PERSON = 'Zoe Quince';

export type Try = {
  readonly input: object;
  /** The refusal that must follow; without one an answer must. */
  readonly refused?: RefusalCode;
  /** What the answer must hold at least. */
  readonly answers?: object;
  /** Only makes sense once somebody is there. */
  readonly withOwnPerson?: true;
  /** What the stranger has done before, in a book with their own person. */
  readonly first?: (world: World) => Promise<unknown>;
  /** What of the other book the answer may hold beside the input: it was said before, or is said by everybody. */
  readonly mayHold?: string;
};

export type Tries = (known: Known) => readonly Try[];
export type TriesOfVerbs = Readonly<Record<string, Tries>>;

export const NOBODY = { refused: 'person_not_found' } as const;
export const NO_GOAL = { refused: 'goal_not_found' } as const;
export const NO_MATTER = { refused: 'matter_not_found' } as const;

/** Every way to name somebody. */
export const waysToName = ({ person, name, address, phone }: Known): readonly string[] => [
  person,
  name,
  address,
  phone,
  name.split(' ')[0] ?? '',
];

export const triesOnPerson = (known: Known): readonly Try[] =>
  waysToName(known).map((person) => ({ input: { person }, ...NOBODY }));

/** The same with more to say, as `said` tells. */
export const triesOnPersonWith =
  (said: object): Tries =>
  (known) =>
    waysToName(known).map((person) => ({ input: { person, ...said }, ...NOBODY }));

/** Two people of whom one or both are somebody in the other book. */
export const pairsOf = (known: Known): readonly (readonly [string, string])[] => [
  [known.person, known.otherPerson],
  ...waysToName(known).map((other) => [OWN_PERSON, other] as const),
  [known.person, OWN_PERSON],
];

/** Every way to mean a matter that is found by its id, or by whom it is with. */
export const waysToMean = (known: Known, kind: keyof KnownWords): readonly string[] => [
  known.matters[kind],
  known.words[kind],
  ...waysToName(known),
];
