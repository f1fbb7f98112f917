import { type Everybody, KIND_AXES } from '../everybody.ts';
import type { NeedKinds } from '../matters/goal.ts';
import { keptWith } from './kept-with.ts';
import { fitOfNeed, type PersonKinds } from './need-fit.ts';

/**
 * People of one and the same mix of kinds stand together, so that a need is held against each mix once and not against each
 * person; and what was found is kept with everybody(). Whose kinds are not known at all is in no mix; neither am I.
 * Cost: O(people) once, and O(mixes) for each need that was not asked before.
 */
export type KindMixes = {
  readonly kinds: readonly PersonKinds[];
  /** Where the people of each mix begin below; one more than mixes. */
  readonly starts: Uint32Array;
  /** By number, rising within a mix. */
  readonly people: Uint32Array;
};

/** At this fit somebody is of the kind that is looked for, and not only near it. */
export const OF_THE_KIND = 0.5;

const kept = keptWith<Everybody, KindMixes>();
const keptFits = keptWith<KindMixes, Float64Array>();

export function kindMixes(everybody: Everybody): KindMixes {
  return kept(everybody, '', () => mixesOf(everybody));
}

/** a_jk of each mix. */
export function mixFits(mixes: KindMixes, kinds: readonly NeedKinds[]): Float64Array {
  return keptFits(mixes, JSON.stringify(kinds), () => Float64Array.from(mixes.kinds, fitOfNeed(kinds)));
}

/** Everybody of the kind that is looked for, by number. */
export function peopleOfTheKind(everybody: Everybody, kinds: readonly NeedKinds[]): readonly number[] {
  const mixes = kindMixes(everybody);
  const found: number[] = [];
  mixFits(mixes, kinds).forEach((fit, mix) => {
    if (fit < OF_THE_KIND) return;
    for (let at = mixes.starts[mix] ?? 0; at < (mixes.starts[mix + 1] ?? 0); at += 1)
      found.push(mixes.people[at] ?? 0);
  });
  return found;
}

function mixesOf({ people, me }: Everybody): KindMixes {
  const numberOf = new Map<string, number>();
  const kinds: PersonKinds[] = [];
  const counts: number[] = [];
  const mixOf = Int32Array.from(people, (person, number) => {
    const key = number === me ? '' : keyOf(person.kinds);
    if (key === '') return -1;
    const mix = numberOf.get(key) ?? kinds.push(person.kinds) - 1;
    numberOf.set(key, mix);
    counts[mix] = (counts[mix] ?? 0) + 1;
    return mix;
  });
  return { kinds, ...byMix(mixOf, counts) };
}

function keyOf(kinds: PersonKinds): string {
  return KIND_AXES.some((axis) => kinds[axis] !== undefined)
    ? `${kinds.function}\n${kinds.field}\n${kinds.level}\n${kinds.place}`
    : '';
}

function byMix(mixOf: Int32Array, counts: readonly number[]): Pick<KindMixes, 'starts' | 'people'> {
  const starts = new Uint32Array(counts.length + 1);
  counts.forEach((count, mix) => {
    starts[mix + 1] = (starts[mix] ?? 0) + count;
  });
  const next = starts.slice();
  const people = new Uint32Array(starts[counts.length] ?? 0);
  mixOf.forEach((mix, number) => {
    if (mix < 0) return;
    const place = next[mix] ?? 0;
    people[place] = number;
    next[mix] = place + 1;
  });
  return { starts, people };
}
