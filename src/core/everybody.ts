import type { Attention } from './attention.ts';
import type { Bond } from './bond.ts';
import type { Day } from './day.ts';
import type { PersonId } from './ids.ts';
import type { Circle } from './network/circle/circle.ts';
import type { PathNetwork } from './network/paths/path-network.ts';
import type { PersonLine } from './person-line.ts';

export const KIND_AXES = ['field', 'function', 'level', 'place'] as const;
export type KindAxis = (typeof KIND_AXES)[number];

/** One person as the models that look at the whole see them. */
export type WholePerson = PersonLine & {
  /** Of which kind they are on each axis; missing while it is not known. */
  readonly kinds: Readonly<Partial<Record<KindAxis, string>>>;
  /** The key of the organisation: the same firm however it is written, with its legal form or without. */
  readonly firm?: string;
  readonly bond?: Bond;
  readonly attention?: Attention;
};

/** Everybody but the gone, by number, in the order of their ids. The same object until something changes. */
export type Everybody = {
  readonly people: readonly WholePerson[];
  /** My number. */
  readonly me: number | undefined;
  readonly numberOf: ReadonlyMap<PersonId, number>;
  /** The day for which the numbers stand. */
  readonly asOf: Day;
};

/** Who knows whom, by the same numbers. Missing while nobody has said who I am. */
export type Acquaintances = {
  readonly circle: Circle;
  readonly paths: PathNetwork;
};
