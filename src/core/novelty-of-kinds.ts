import type { Day } from './day.ts';
import type { WholePerson } from './everybody.ts';
import { novelty } from './network/dormant/novelty.ts';

/**
 * How new what somebody moves among is to the user: network/dormant/novelty.ts over field, function, place and firm, each
 * of which counts 1, against the ties of the past year by the strength that is shown. The level is left out: who has risen moves
 * among the same things. Only the kinds of the person at hand are laid side by side, and all others of the user as one,
 * which is the same cosine without a column for every firm there is. A firm alone says nothing unless somebody around the
 * user is of it: nearly all firms are others. Cost: O(people) once, then none.
 */
const TODAY_DAYS = 365;

const AXES = ['field', 'function', 'place', 'firm'] as const;
type Axis = (typeof AXES)[number];
type OfKinds = Pick<WholePerson, 'kinds' | 'firm'>;

export type KindsAround = {
  /** How much strength stands on each kind of an axis. */
  readonly strengths: Readonly<Record<Axis, ReadonlyMap<string, number>>>;
  /** The sum of the squares of all of them. */
  readonly squares: number;
};

export function kindsAround(people: readonly WholePerson[], today: Day): KindsAround {
  const strengths: Record<Axis, Map<string, number>> = {
    field: new Map(),
    function: new Map(),
    place: new Map(),
    firm: new Map(),
  };
  for (const person of people) {
    if (person.isMe || person.lastDay === undefined || today - person.lastDay > TODAY_DAYS) continue;
    for (const axis of AXES) addTo(strengths[axis], kindOn(axis, person), person.shown);
  }
  return { strengths, squares: AXES.reduce((sum, axis) => sum + squaresOf(strengths[axis]), 0) };
}

function addTo(strengths: Map<string, number>, kind: string | undefined, strength: number): void {
  if (kind !== undefined) strengths.set(kind, (strengths.get(kind) ?? 0) + strength);
}

function squaresOf(strengths: ReadonlyMap<string, number>): number {
  let squares = 0;
  for (const strength of strengths.values()) squares += strength ** 2;
  return squares;
}

/** Undefined while too little is known of them, or nothing of those around the user. */
export function noveltyOfKinds(person: OfKinds, { strengths, squares }: KindsAround): number | undefined {
  const mine: number[] = [];
  for (const axis of AXES) {
    const kind = kindOn(axis, person);
    if (kind !== undefined) mine.push(strengths[axis].get(kind) ?? 0);
  }
  const shared = mine.reduce((sum, strength) => sum + strength ** 2, 0);
  if (mine.length === 1 && person.firm !== undefined && shared === 0) return undefined;
  return novelty([...mine.map(() => 1), 0], [...mine, Math.sqrt(Math.max(0, squares - shared))]);
}

function kindOn(axis: Axis, { kinds, firm }: OfKinds): string | undefined {
  return axis === 'firm' ? firm : kinds[axis];
}
