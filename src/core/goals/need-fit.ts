import type { WholePerson } from '../everybody.ts';
import { LEVELS } from '../kinds/levels.ts';
import { WORK_FUNCTIONS } from '../kinds/work-functions.ts';
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
  return fitOfNeed(kinds)(person);
}

/** The same for many people: what does not hang on the person is worked out once. */
export function fitOfNeed(kinds: readonly NeedKinds[]): (person: PersonKinds) => number {
  const degrees = kinds.map(fitOfKind);
  return (person) => {
    let best = 0;
    for (const degree of degrees) best = Math.max(best, degree(person));
    return best;
  };
}

const AXES = ['function', 'field', 'level', 'place'] as const;
type Axis = (typeof AXES)[number];
type Degree = (person: PersonKinds) => number;

function fitOfKind(kind: NeedKinds): Degree {
  const [first, ...others] = AXES.flatMap((axis) => {
    const wanted = kind[axis];
    return wanted === undefined ? [] : [{ axis, wanted }];
  });
  if (!first) return () => 0;
  const main = mainDegree(first.axis, first.wanted);
  const further = others.map(({ axis, wanted }) => furtherDegree(axis, wanted));
  return (person) => {
    let fit = main(person);
    if (fit === 0) return 0;
    for (const degree of further) fit *= degree(person);
    return fit;
  };
}

function mainDegree(axis: Axis, wanted: string): Degree {
  if (axis === 'function') {
    const near = new Map(WORK_FUNCTIONS.map((one): [string, number] => [one, functionNearness(wanted, one)]));
    return ({ function: has, field }) => {
      if (has === undefined) return field === wanted ? FIELD_FOR_FUNCTION : 0;
      return has === wanted ? 1 : (near.get(has) ?? 0);
    };
  }
  if (axis === 'level') {
    const degrees = degreesByLevel(wanted, (apart) => (apart === 1 ? NEXT_LEVEL : 0));
    return ({ level }) => (level === undefined ? 0 : (degrees.get(level) ?? 0));
  }
  return (person) => (isSame(wanted, person[axis]) ? 1 : 0);
}

function furtherDegree(axis: Axis, wanted: string): Degree {
  if (axis === 'level') {
    const degrees = degreesByLevel(wanted, (apart) => Math.max(OTHER, 1 - PER_LEVEL * apart));
    return ({ level }) => (level === undefined ? UNKNOWN : (degrees.get(level) ?? OTHER));
  }
  return (person) => {
    const has = person[axis];
    if (has === undefined) return UNKNOWN;
    return isSame(wanted, has) ? 1 : OTHER;
  };
}

/** `degree` of so many levels apart; the wanted one is whole. */
function degreesByLevel(wanted: string, degree: (apart: number) => number): ReadonlyMap<string, number> {
  const levels: readonly string[] = LEVELS;
  const place = levels.indexOf(wanted);
  if (place < 0) return new Map([[wanted, 1]]);
  return new Map(levels.map((level, at) => [level, at === place ? 1 : degree(Math.abs(at - place))]));
}

/** Of places there is no list, so a user writes them as they like. */
function isSame(wanted: string, has: string | undefined): boolean {
  return has !== undefined && (wanted === has || fold(wanted) === fold(has));
}
