import type { WholePerson } from '../everybody.ts';
import { LEVELS } from '../kinds/levels.ts';
import type { NeedKinds } from '../matters/goal.ts';
import { fold } from '../text/fold.ts';
import { functionNearness } from './near-functions.ts';

/**
 * How well a person serves a need: a_jk of network/goals/goal-supply.ts.
 *
 *   a = max over the kinds that will do of  m · Π_x d_x
 *
 * m looks at the first axis that the kind names, of function, field, level and place: who does not match there is of no
 * use, near ones count in part. d_x looks at each further axis: 1 for a match, ½ while it is unknown, less the further
 * off it is, but never 0, since a marketer elsewhere still knows marketing. All numbers are ours.
 * Cost: O(kinds of the need); remembered for each mix of kinds by kind-groups.ts.
 */
export type PersonKinds = WholePerson['kinds'];

const UNKNOWN = 0.5;
const OTHER = 0.3;
/** Somebody of that field whose work is not known: in law, say, most know the law. */
const FIELD_FOR_FUNCTION = 0.6;
const PER_LEVEL = 0.2;
/** As the first axis, a level may be one step off. */
const NEXT_LEVEL = 0.5;

export function needFit(kinds: readonly NeedKinds[], person: PersonKinds): number {
  return kinds.reduce((best, kind) => Math.max(best, kindFit(kind, person)), 0);
}

function kindFit(kind: NeedKinds, person: PersonKinds): number {
  const [first, ...further] = namedAxes(kind);
  if (first === undefined) return 0;
  const main = mainFit(first, kind, person);
  if (main === 0) return 0;
  return further.reduce((fit, axis) => fit * furtherFit(axis, kind, person), main);
}

const AXES = ['function', 'field', 'level', 'place'] as const;
type Axis = (typeof AXES)[number];

function namedAxes(kind: NeedKinds): readonly Axis[] {
  return AXES.filter((axis) => kind[axis] !== undefined);
}

function mainFit(axis: Axis, kind: NeedKinds, person: PersonKinds): number {
  const [wanted = '', has] = [kind[axis], person[axis]];
  if (axis === 'function' && has === undefined) return person.field === wanted ? FIELD_FOR_FUNCTION : 0;
  if (has === undefined) return 0;
  if (axis === 'function') return functionNearness(wanted, has);
  if (axis === 'level' && levelsApart(wanted, has) === 1) return NEXT_LEVEL;
  return isSame(wanted, has) ? 1 : 0;
}

function furtherFit(axis: Axis, kind: NeedKinds, person: PersonKinds): number {
  const [wanted = '', has] = [kind[axis], person[axis]];
  if (has === undefined) return UNKNOWN;
  if (axis === 'level') return Math.max(OTHER, 1 - PER_LEVEL * levelsApart(wanted, has));
  return isSame(wanted, has) ? 1 : OTHER;
}

/** Of places there is no list, so a user writes them as they like. */
function isSame(one: string, other: string): boolean {
  return one === other || fold(one) === fold(other);
}

const PLACE_OF_LEVEL: ReadonlyMap<string, number> = new Map(LEVELS.map((level, place) => [level, place]));

function levelsApart(one: string, other: string): number {
  if (one === other) return 0;
  const [here, there] = [PLACE_OF_LEVEL.get(one), PLACE_OF_LEVEL.get(other)];
  return here === undefined || there === undefined ? LEVELS.length : Math.abs(here - there);
}
